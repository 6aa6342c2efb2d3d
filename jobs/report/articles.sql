-- articles → what came in, over time and by outlet.
--
-- Grain       one row per step of time (null: day unknown), outlet ('' where unknown, 'other outlets' where not named), reason it was set aside ('' where not)
-- Input       views articles, outlets; :step is day, week or month
-- Unit        articles, count
SELECT CAST(DATE_TRUNC(:step, day) AS DATE)  AS start,
       IF(outlet IS NULL, '', COALESCE(o.name, 'other outlets')) AS outlet,
       COALESCE(set_aside, '')               AS set_aside,
       COUNT(*)                              AS articles
FROM articles
LEFT JOIN outlets o ON o.name = outlet
GROUP BY ALL
ORDER BY start, outlet, set_aside
