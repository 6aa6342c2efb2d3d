-- candidates, signatures → similar: the candidates that are near-copies.
--
-- Grain       one row per pair (a > b)
-- Input       views candidates, signatures; parameter threshold, Jaccard similarity, 0 to 1
-- Formulas    the share of equal numbers in two signatures estimates the Jaccard similarity (Broder 1997)
SELECT c.a, c.b
FROM candidates c
JOIN signatures s ON s.article_id = c.a
JOIN signatures t ON t.article_id = c.b
WHERE AGGREGATE(ZIP_WITH(s.signature, t.signature, (x, y) -> INT(x = y)), 0, (sum, same) -> sum + same)
      >= :threshold * SIZE(s.signature)
