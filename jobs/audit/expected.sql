-- Every quotation found is expected once: per leader, quotes_expected adds up to the confidences over their yield.
--
-- Grain       one row per leader for whom it does not
-- Input       views found (quotations however sure), yield, leader_day
-- Unit        hundredths of a quotation
WITH facts AS (
    SELECT leader_id, SUM(confidence / yield) AS n
    FROM found
    JOIN yield USING (kind)
    GROUP BY leader_id
)
SELECT leader_id AS place, ROUND(100 * COALESCE(f.n, 0)) AS expected, ROUND(100 * COALESCE(c.n, 0)) AS found
FROM facts f
FULL JOIN (SELECT leader_id, SUM(quotes_expected) AS n FROM leader_day GROUP BY leader_id) c USING (leader_id)
WHERE ABS(COALESCE(f.n, 0) - COALESCE(c.n, 0)) > 0.01 + 0.000001 * COALESCE(f.n, 0)
