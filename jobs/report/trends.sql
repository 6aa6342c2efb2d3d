-- trends → the weeks in which a leader was clearly more or less in the news than the week before, or burst.
--
-- Grain       one row per week and leader, at most 2000, the latest
-- Input       views trends, leaders
-- Unit        as in trends
SELECT t.period_start AS start, t.leader_id, t.stories, t.stories_before, t.change, t.change_low, t.change_high,
       t.burst_score
FROM trends t
JOIN leaders l ON l.leader_id = t.leader_id
WHERE t.period = 'week' AND (t.change_low > 1 OR t.change_high < 1 OR t.burst_score > 3)
ORDER BY start DESC, ABS(LN(t.change)) DESC, t.leader_id
LIMIT 2000
