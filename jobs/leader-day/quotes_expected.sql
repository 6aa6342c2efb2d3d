-- leader_day → each leader's expected quotations, over any days and outlets, with 95 % bounds.
--
-- Grain       one row per leader of whom a quotation was found
-- Input       views leader_day, yield; keep the days and outlets of interest in the WHERE below
-- Unit        quotations; bounds of a sum, not a sum of bounds
WITH kinds AS (
    SELECT leader_id, kind, MAX(leader_name) AS leader_name, SUM(n) AS n
    FROM leader_day
    LATERAL VIEW INLINE(ARRAY(
        STRUCT('direct'   AS kind, direct_expected   AS n),
        STRUCT('mixed'    AS kind, mixed_expected    AS n),
        STRUCT('indirect' AS kind, indirect_expected AS n))) AS kind, n
    WHERE n > 0
    GROUP BY leader_id, kind
),
expected AS (
    SELECT leader_id, MAX(leader_name) AS leader_name, SUM(n) AS quotes_expected,
           EXP(1.96 * SQRT(LN(1 + SUM(n * (n + quotations) * POW(standard_error / yield, 2)) / POW(SUM(n), 2)))) AS factor
    FROM kinds
    JOIN yield USING (kind)
    GROUP BY leader_id
)
SELECT leader_id, leader_name,
       ROUND(quotes_expected, 1)          AS quotes_expected,
       ROUND(quotes_expected / factor, 1) AS quotes_expected_low,
       ROUND(quotes_expected * factor, 1) AS quotes_expected_high
FROM expected
ORDER BY quotes_expected DESC, leader_id
