-- leader_day → each leader over time and by outlet.
--
-- Grain       one row per step of time, leader, standing on the days (office, running, other), outlet ('' where it is unknown, 'other outlets' where not named)
-- Input       views leader_day, leaders, outlets; :step is day, week or month
-- Unit        counts; stories: near-copies once; words in words
SELECT CAST(DATE_TRUNC(:step, day) AS DATE)  AS start,
       d.leader_id,
       IF(d.outlet IS NULL, '', COALESCE(o.name, 'other outlets')) AS outlet,
       CASE WHEN in_office THEN 'office' WHEN role IN ('candidate', 'running_mate') THEN 'running' ELSE 'other' END AS standing,
       SUM(articles)                         AS articles,
       SUM(d.stories)                        AS stories,
       SUM(d.mentions)                       AS mentions,
       SUM(direct_quotes)                    AS direct,
       SUM(mixed_quotes)                     AS mixed,
       SUM(indirect_quotes)                  AS indirect,
       SUM(quoted_words)                     AS words
FROM leader_day d
JOIN leaders l ON l.leader_id = d.leader_id
LEFT JOIN outlets o ON o.name = d.outlet
GROUP BY ALL
ORDER BY start, leader_id, outlet, standing
