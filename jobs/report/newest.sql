-- articles → the day that the report takes for the newest.
--
-- Grain       one row
-- Input       view articles
-- Unit        newest: the latest day with another day of analysed articles in the 6 days before it, since a day alone
--             after the others is mostly a mistake of a dump; else the latest. latest: the latest of all; null without any
WITH days AS (
    SELECT DISTINCT day
    FROM articles
    WHERE set_aside IS NULL AND day IS NOT NULL
),
followed AS (
    SELECT day, DATEDIFF(day, LAG(day) OVER (ORDER BY day)) AS after
    FROM days
)
SELECT COALESCE(MAX(day) FILTER (WHERE after <= 6), MAX(day)) AS newest, MAX(day) AS latest
FROM followed
