-- signatures → candidates: pairs of articles that may be near-copies, by locality-sensitive hashing.
--
-- Grain       one row per pair (a > b) that shares a bucket; of a bucket's pairs only each member with the smallest and
--             with the one before it, so that ten thousand copies make twenty thousand pairs and not fifty million
-- Input       view signatures, arrays of 128 numbers
-- Formulas    32 bands of 4 numbers: two articles of Jaccard similarity s share a bucket with probability
--             1 - (1 - s^4)^32, that is 0.87 at 0.5, 0.99 at 0.6, 0.05 at 0.2 (Leskovec, Rajaraman and Ullman 2014)
WITH bucket AS (
    SELECT article_id, XXHASH64(band, SLICE(signature, band * 4 + 1, 4)) AS bucket
    FROM signatures
    LATERAL VIEW EXPLODE(SEQUENCE(0, 31)) AS band
    WHERE SIZE(signature) > 0
),
linked AS (
    SELECT article_id,
           FIRST_VALUE(article_id) OVER members AS smallest,
           LAG(article_id) OVER members         AS previous
    FROM bucket
    WINDOW members AS (PARTITION BY bucket ORDER BY article_id)
)
SELECT DISTINCT article_id AS a, other AS b
FROM linked
LATERAL VIEW EXPLODE(ARRAY(smallest, previous)) AS other
WHERE other < article_id
