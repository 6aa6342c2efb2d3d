-- articles, copies → what came in, over time and by outlet.
--
-- Grain       one row per step of time (null: day unknown), outlet ('' where unknown, 'other outlets' where not named), reason it was set aside ('' where not)
-- Input       views articles, copies, outlets; :step is day, week or month
-- Unit        articles, count; stories: analysed articles, near-copies once
WITH later AS (
    SELECT article_id AS later_id
    FROM copies
    WHERE NOT is_first
)
-- One partition is sorted without sampling it first.
SELECT /*+ COALESCE(1) */
       CAST(DATE_TRUNC(:step, day) AS DATE)  AS start,
       IF(outlet IS NULL, '', COALESCE(o.name, 'other outlets')) AS outlet,
       COALESCE(set_aside, '')               AS set_aside,
       COUNT(*)                              AS articles,
       COUNT_IF(set_aside IS NULL AND later_id IS NULL) AS stories
FROM articles
LEFT JOIN later ON later_id = article_id
LEFT JOIN outlets o ON o.name = outlet
GROUP BY ALL
ORDER BY start, outlet, set_aside
