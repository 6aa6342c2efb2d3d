-- Every quotation of a leader is counted once: per day, leader and kind, leader_day adds up to the facts.
--
-- Grain       one row per day, leader and kind (or words) for which it does not
-- Input       views quotes, leader_day
-- Unit        quotations; for kind words, words
WITH kinds AS (
    SELECT day, leader_id, kind, COUNT(*) AS n, SUM(word_count) AS words
    FROM quotes
    WHERE leader_id IS NOT NULL
    GROUP BY day, leader_id, kind
),
facts AS (
    SELECT day, leader_id, kind, n FROM kinds
    UNION ALL
    SELECT day, leader_id, 'words', SUM(words) FROM kinds GROUP BY day, leader_id
),
counted AS (
    SELECT day, leader_id, kind, SUM(n) AS n
    FROM leader_day
    LATERAL VIEW INLINE(ARRAY(
        STRUCT('direct'   AS kind, direct_quotes   AS n),
        STRUCT('mixed'    AS kind, mixed_quotes    AS n),
        STRUCT('indirect' AS kind, indirect_quotes AS n),
        STRUCT('words'    AS kind, quoted_words    AS n))) AS kind, n
    GROUP BY day, leader_id, kind
)
SELECT CONCAT_WS(' ', day, leader_id, kind) AS place, COALESCE(f.n, 0) AS expected, COALESCE(c.n, 0) AS found
FROM facts f
FULL JOIN counted c USING (day, leader_id, kind)
WHERE COALESCE(f.n, 0) <> COALESCE(c.n, 0)
