-- quotes → speakers: everybody who is quoted, leader or not, per day and outlet.
--
-- Grain       one row per day, speaker (registry id, else name as the article has it in full), outlet (null: unknown)
-- Input       view quotes with is_first (false in later near-copies)
-- Unit        plain counts, so that any sum of rows is a true count
WITH named AS (
    SELECT day, outlet, article_id, is_first, leader_id, kind, word_count, speaker_name,
           -- the longest source that holds the name tells the title printed beside it
           CASE WHEN INSTR(speaker_text, speaker_name) > 0 AND speaker_text <> speaker_name THEN speaker_text END AS printed
    FROM quotes
    WHERE speaker_name IS NOT NULL
)
SELECT day,
       COALESCE(leader_id, speaker_name)            AS speaker,
       MAX(speaker_name)                            AS speaker_name,
       leader_id,
       MAX_BY(printed, STRUCT(LENGTH(printed), printed)) AS printed,
       outlet,
       COUNT(DISTINCT article_id)                   AS articles,
       COUNT(DISTINCT IF(is_first, article_id, NULL)) AS stories,
       COUNT(*)                                     AS quotes,
       COUNT_IF(kind = 'direct')                    AS direct_quotes,
       COUNT_IF(kind = 'mixed')                     AS mixed_quotes,
       COUNT_IF(kind = 'indirect')                  AS indirect_quotes,
       SUM(word_count)                              AS quoted_words
FROM named
GROUP BY day, leader_id, COALESCE(leader_id, speaker_name), outlet
