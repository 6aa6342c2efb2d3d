-- leader_day → the leaders that the report is about, most quoted first.
--
-- Grain       one row per leader, at most :leaders
-- Input       view leader_day
-- Unit        counts over all days
WITH counted AS (
    SELECT leader_id,
           MAX(leader_name)      AS name,
           SUM(quotes)           AS quotes,
           SUM(mentions)         AS mentions
    FROM leader_day
    GROUP BY leader_id
    HAVING SUM(quotes + mentions) > 0
),
ranked AS (
    SELECT *, ROW_NUMBER() OVER (ORDER BY quotes DESC, mentions DESC, leader_id) AS place
    FROM counted
)
SELECT leader_id, name, quotes, mentions, place
FROM ranked
WHERE place <= :leaders
ORDER BY place
