-- said → speaks_of: which leaders speak of which others, with the quotations that show it best.
--
-- Grain       one row per period, leader who speaks, other leader mentioned within the words
-- Input       view said (made by said.sql), with period and period_start
-- Unit        quotations, of near-copies once; words
WITH ranked AS (
    SELECT *, ROW_NUMBER() OVER (
               PARTITION BY period, period_start, speaker_id, about_id, outlet
               ORDER BY confidence DESC, day, article_id, quote) AS place_in_outlet
    FROM said
),
placed AS (
    SELECT *, ROW_NUMBER() OVER (
               PARTITION BY period, period_start, speaker_id, about_id
               ORDER BY place_in_outlet, confidence DESC, day, article_id, quote) AS place
    FROM ranked
)
SELECT period, period_start,
       speaker_id, MAX(speaker_name) AS speaker_name,
       about_id, MAX(about_name)     AS about_name,
       COUNT(DISTINCT article_id)    AS stories,
       COUNT(*)                      AS quotes,
       COUNT_IF(kind = 'direct')     AS direct_quotes,
       COUNT_IF(kind = 'mixed')      AS mixed_quotes,
       COUNT_IF(kind = 'indirect')   AS indirect_quotes,
       SUM(word_count)               AS quoted_words,
       SORT_ARRAY(COLLECT_LIST(IF(place <= 3, STRUCT(place, STRUCT(
           kind, confidence, day, article_id, quote, outlet) AS piece), NULL))).piece AS evidence
FROM placed
GROUP BY period, period_start, speaker_id, about_id
