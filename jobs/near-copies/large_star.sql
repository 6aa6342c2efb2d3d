-- edges → edges: every node's greater neighbours are linked to its smallest neighbour instead (or to itself).
--
-- Grain       one row per edge (a > b)
-- Input       view edges
-- Formulas    large-star of Kiveris et al. (2014), "Connected Components in MapReduce and Beyond"
WITH either AS (
    SELECT a AS node, b AS neighbour FROM edges
    UNION ALL
    SELECT b, a FROM edges
),
known AS (
    SELECT node, neighbour, MIN(neighbour) OVER (PARTITION BY node) AS smallest
    FROM either
)
SELECT DISTINCT neighbour AS a, LEAST(node, smallest) AS b
FROM known
WHERE neighbour > node
