-- articles → what came in, over time and by outlet.
--
-- Grain       one row per step of time (null: day unknown), outlet ('' where unknown), reason it was set aside ('' where not)
-- Input       view articles; :step is day, week or month
-- Unit        articles, count
SELECT CAST(DATE_TRUNC(:step, day) AS DATE)  AS start,
       COALESCE(outlet, '')                  AS outlet,
       COALESCE(set_aside, '')               AS set_aside,
       COUNT(*)                              AS articles
FROM articles
GROUP BY ALL
ORDER BY start, outlet, set_aside
