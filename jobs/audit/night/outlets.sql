-- No outlet falls silent or floods.
--
-- Grain       one finding per outlet with less than a tenth, or more than ten times, of its usual new articles
-- Input       views articles, runs; parameter run
-- Unit        articles by the night they came in; usual is the median of the 7 nights before with dump files, at least 5;
--             outlets with fewer than 100 a night are left out
WITH night AS (
    SELECT run_id, night, run_id = :run AS is_now FROM runs WHERE files > 0 ORDER BY night DESC LIMIT 8
),
counted AS (
    SELECT outlet, run_id, COUNT(*) AS n
    FROM articles
    WHERE outlet IS NOT NULL
    GROUP BY outlet, run_id
),
outlet AS (
    SELECT DISTINCT outlet FROM counted JOIN night USING (run_id)
),
compared AS (
    SELECT outlet,
           MAX(IF(is_now, COALESCE(n, 0), NULL))             AS now,
           PERCENTILE(IF(is_now, NULL, COALESCE(n, 0)), 0.5) AS usual,
           COUNT_IF(NOT is_now)                              AS nights
    FROM night
    CROSS JOIN outlet
    LEFT JOIN counted USING (outlet, run_id)
    GROUP BY outlet
)
SELECT CONCAT('outlet ', outlet, ': ', now, ' new articles, usually ', usual) AS finding
FROM compared
WHERE nights >= 5 AND GREATEST(now, usual) >= 100 AND (now * 10 < usual OR now > usual * 10)
