-- together, copies → co_mentions: how often leaders are mentioned together, and how much more than expected.
--
-- Grain       one row per period, window, pair of leaders mentioned together at least once
-- Input       views together (made by together.sql) and copies, both with period and period_start
-- Unit        counts of windows of stories, near-copies once; expected in windows; no npmi from fewer than 5 stories
-- Formulas    NPMI = ln(n_ab * n / (n_a * n_b)) / -ln(n_ab / n) (Bouma 2009)
--             G² = 2 * sum of observed * ln(observed / expected) over the four cells (Dunning 1993), 0 ln 0 = 0
WITH counted AS (
    SELECT period, period_start, window, a_id, b_id,
           MAX(a_name) AS a_name, MAX(b_name) AS b_name, SUM(n) AS n
    FROM together
    GROUP BY period, period_start, window, a_id, b_id
),
-- rows without b hold the count of one leader: hand it to the pairs that the leader is in
known AS (
    SELECT period, period_start, window, a_id, a_name, b_id, b_name, n AS n_ab,
           MAX(IF(b_id IS NULL, n, NULL)) OVER (PARTITION BY period, period_start, window, a_id) AS n_a,
           MAX(IF(b_id IS NULL, n, NULL)) OVER (PARTITION BY period, period_start, window, COALESCE(b_id, a_id)) AS n_b
    FROM counted
),
total AS (
    SELECT period, period_start, window, SUM(windows) AS n_total
    FROM copies
    LATERAL VIEW INLINE(ARRAY(
        STRUCT('sentence'  AS window, sentences  AS windows),
        STRUCT('paragraph' AS window, paragraphs AS windows),
        STRUCT('article'   AS window, 1          AS windows))) AS window, windows
    WHERE is_first
    GROUP BY period, period_start, window
),
cells AS (
    SELECT *,
           CAST(n_a AS DOUBLE) * n_b / n_total                        AS expected,
           n_a - n_ab                                                 AS only_a,
           n_b - n_ab                                                 AS only_b,
           n_total - n_a - n_b + n_ab                                 AS neither,
           MAX(IF(window = 'article', n_ab, NULL)) OVER (PARTITION BY period, period_start, a_id, b_id) AS stories
    FROM known
    JOIN total USING (period, period_start, window)
    WHERE b_id IS NOT NULL
)
SELECT period, period_start, window, a_id, a_name, b_id, b_name, n_ab, n_a, n_b, n_total,
       ROUND(expected, 9)                                             AS expected,
       IF(stories < 5, NULL, ROUND(LN(n_ab / expected) / NULLIF(-LN(n_ab / n_total), 0), 9)) AS npmi,
       ROUND(GREATEST(0, 2 * (
           n_ab * LN(n_ab / expected)
           + IF(only_a  = 0, 0, only_a  * LN(only_a  / (n_a - expected)))
           + IF(only_b  = 0, 0, only_b  * LN(only_b  / (n_b - expected)))
           + IF(neither = 0, 0, neither * LN(neither / (n_total - n_a - n_b + expected))))), 9)
                                                                      AS log_likelihood,
       ROUND(n_ab / (n_a + n_b - n_ab), 9)                            AS jaccard,
       ROUND(n_ab / n_a, 9)                                           AS b_given_a,
       ROUND(n_ab / n_b, 9)                                           AS a_given_b
FROM cells
