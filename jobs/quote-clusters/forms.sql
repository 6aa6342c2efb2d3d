-- quotes → forms: the different words in quotation marks of each leader, with where they are printed.
--
-- Grain       one row per leader, distinct_id; those of a leader in one partition, the longest first
-- Input       view quotes, with is_first (false in later near-copies), once for each who speaks
-- Unit        words, five or more: shorter ones ("Never") are said again by chance; first: the print that its words are taken from
WITH printed AS (
    SELECT leader_id, speaker_name, distinct_id, word_count,
           STRUCT(day, NOT is_first AS is_copy, article_id, quote, outlet, words) AS print
    FROM quotes
    WHERE leader_id IS NOT NULL AND kind IN ('direct', 'mixed') AND word_count >= 5
    DISTRIBUTE BY leader_id
),
forms AS (
    SELECT leader_id,
           MAX(speaker_name)      AS leader_name,
           distinct_id,
           MAX(word_count)        AS word_count,
           MIN(print)             AS first,
           COLLECT_LIST(STRUCT(print.day, print.is_copy, print.article_id, print.outlet)) AS prints
    FROM printed
    GROUP BY leader_id, distinct_id
)
SELECT *, first.words AS words
FROM forms
SORT BY leader_id, word_count DESC, first.day, distinct_id
