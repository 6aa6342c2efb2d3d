-- Stories and quotations of leader_day are all in trends, once per day and once per week.
--
-- Grain       one row per period and leader for whom they are not
-- Input       views leader_day, trends
-- Unit        stories + quotations
SELECT CONCAT_WS(' ', period, leader_id) AS place, days.n AS expected, COALESCE(trend.n, 0) AS found
FROM (SELECT leader_id, SUM(stories + quotes) AS n FROM leader_day GROUP BY leader_id) days
CROSS JOIN (SELECT EXPLODE(ARRAY('day', 'week')) AS period)
LEFT JOIN (SELECT period, leader_id, SUM(stories + quotes) AS n FROM trends GROUP BY period, leader_id) trend
    USING (leader_id, period)
WHERE days.n <> COALESCE(trend.n, 0)
