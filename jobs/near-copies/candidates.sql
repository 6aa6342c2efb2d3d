-- signatures → candidates: pairs of articles that are near-copies, by locality-sensitive hashing.
--
-- Grain       one row per pair (a > b) that shares a bucket and stands next to each other in it
-- Input       view signatures, arrays of 128 numbers; parameter days
-- Unit        near-copies are at most :days days apart. Only neighbours by day and article id are linked: when any two
--             members of a bucket are near enough in time, so are all between them, and the components are the same as
--             if every pair were linked; but ten thousand copies make ten thousand pairs and not fifty million, and the
--             components do not depend on which night an article came in
-- Formulas    21 bands of 6 numbers: two articles of Jaccard similarity s share a bucket with probability
--             1 - (1 - s^6)^21, that is 0.28 at 0.5, 0.63 at 0.6, 0.93 at 0.7, 0.015 at 0.3 and 0.001 at 0.2
--             (Leskovec, Rajaraman and Ullman 2014)
WITH bucket AS (
    SELECT article_id, day, XXHASH64(band, SLICE(signature, band * 6 + 1, 6)) AS bucket
    FROM signatures
    LATERAL VIEW EXPLODE(SEQUENCE(0, 20)) AS band
    WHERE SIZE(signature) > 0
),
linked AS (
    SELECT article_id, day, LAG(STRUCT(article_id, day)) OVER (PARTITION BY bucket ORDER BY day, article_id) AS previous
    FROM bucket
)
SELECT DISTINCT GREATEST(article_id, previous.article_id) AS a, LEAST(article_id, previous.article_id) AS b
FROM linked
WHERE DATEDIFF(day, previous.day) <= :days
