-- speakers → everybody whom the report names as quoted, over time.
--
-- Grain       one row per step of time, speaker, outlet ('' where unknown, 'other outlets' where not named)
-- Input       views speakers, named (of speakers.sql), outlets; :step is day, week or month
-- Unit        counts; words in words
-- One partition is sorted without sampling it first.
SELECT /*+ COALESCE(1) */
       CAST(DATE_TRUNC(:step, day) AS DATE) AS start,
       place,
       IF(outlet IS NULL, '', COALESCE(o.name, 'other outlets')) AS outlet,
       SUM(s.articles)                        AS articles,
       SUM(s.direct_quotes)                   AS direct,
       SUM(s.mixed_quotes)                    AS mixed,
       SUM(s.indirect_quotes)                 AS indirect,
       SUM(s.quoted_words)                    AS words
FROM speakers s
JOIN named n ON n.speaker = s.speaker AND n.leader_id <=> s.leader_id
LEFT JOIN outlets o ON o.name = s.outlet
GROUP BY ALL
ORDER BY start, place, outlet
