-- Every analysed article is counted once, as own work, an agency's or another copy; a longer period is the sum of its days.
--
-- Grain       one row per day, or period, for which it is not
-- Input       views copies, own_work
-- Unit        articles
SELECT CONCAT_WS(' ', 'day', day) AS place, COALESCE(facts, 0) AS expected, COALESCE(counted, 0) AS found
FROM (SELECT day, COUNT(*) AS facts FROM copies GROUP BY day)
FULL JOIN (
    SELECT period_start AS day, SUM(own_articles + wire_articles + other_copies) AS counted
    FROM own_work
    WHERE period = 'day'
    GROUP BY period_start
) USING (day)
WHERE COALESCE(facts, 0) <> COALESCE(counted, 0)
UNION ALL
SELECT CONCAT_WS(' ', period, outlet), days, n
FROM (
    SELECT outlet, period, SUM(own_articles + wire_articles + other_copies + quotes) AS n,
           MAX(SUM(IF(period = 'day', articles + own_quotes + wire_quotes + copied_quotes, 0))) OVER (PARTITION BY outlet)
               AS days
    FROM own_work
    GROUP BY outlet, period
)
WHERE n <> days
