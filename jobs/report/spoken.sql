-- speakers → everybody whom the report names as quoted, over time.
--
-- Grain       one row per month and speaker
-- Input       views speakers, named (of speakers.sql)
-- Unit        counts; words in words
SELECT CAST(DATE_TRUNC('month', day) AS DATE) AS start,
       place,
       SUM(s.articles)                        AS articles,
       SUM(s.direct_quotes)                   AS direct,
       SUM(s.mixed_quotes)                    AS mixed,
       SUM(s.indirect_quotes)                 AS indirect,
       SUM(s.quoted_words)                    AS words
FROM speakers s
JOIN named n ON n.speaker = s.speaker AND n.leader_id <=> s.leader_id
GROUP BY ALL
ORDER BY start, place
