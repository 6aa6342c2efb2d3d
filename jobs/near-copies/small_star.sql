-- edges → edges: every node and its smaller neighbours are linked to the smallest of these.
--
-- Grain       one row per edge (a > b)
-- Input       view edges
-- Formulas    small-star of Kiveris et al. (2014), "Connected Components in MapReduce and Beyond"
WITH known AS (
    SELECT a, b, MIN(b) OVER (PARTITION BY a) AS smallest
    FROM edges
)
SELECT DISTINCT node AS a, smallest AS b
FROM known
LATERAL VIEW EXPLODE(ARRAY(a, b)) AS node
WHERE node > smallest
