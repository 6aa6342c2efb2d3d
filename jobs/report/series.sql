-- leader_day → each leader over time and by outlet.
--
-- Grain       one row per step of time, leader as they were on the days, outlet ('' where it is unknown, 'other outlets' where not named)
-- Input       views leader_day, capacities, outlets; :step is day, week or month
-- Unit        counts; stories: near-copies once; words in words; capacity: the place in capacities.sql
-- One partition is sorted without sampling it first.
SELECT /*+ COALESCE(1) */
       CAST(DATE_TRUNC(:step, day) AS DATE)  AS start,
       c.place                               AS capacity,
       IF(d.outlet IS NULL, '', COALESCE(o.name, 'other outlets')) AS outlet,
       SUM(articles)                         AS articles,
       SUM(d.stories)                        AS stories,
       SUM(d.mentions)                       AS mentions,
       SUM(direct_quotes)                    AS direct,
       SUM(mixed_quotes)                     AS mixed,
       SUM(indirect_quotes)                  AS indirect,
       SUM(quoted_words)                     AS words
FROM leader_day d
JOIN capacities c
  ON c.leader_id = d.leader_id AND c.role <=> d.role AND c.party <=> d.party AND c.in_office <=> d.in_office
LEFT JOIN outlets o ON o.name = d.outlet
GROUP BY ALL
ORDER BY start, capacity, outlet
