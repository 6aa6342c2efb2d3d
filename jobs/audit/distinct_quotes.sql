-- The same words of the same leader are counted once in all, in near-copies not at all.
--
-- Grain       one row per leader for whom leader_day does not add up to the facts
-- Input       views quotes, with is_first, and leader_day
-- Unit        quotations
SELECT leader_id AS place, COALESCE(facts, 0) AS expected, counted AS found
FROM (SELECT leader_id, SUM(distinct_quotes) AS counted FROM leader_day GROUP BY leader_id)
LEFT JOIN (SELECT leader_id, COUNT(DISTINCT distinct_id) AS facts FROM quotes WHERE is_first GROUP BY leader_id)
    USING (leader_id)
WHERE COALESCE(facts, 0) <> counted
