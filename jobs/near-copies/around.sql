-- signatures, copies, changed → around: the articles whose clusters a night may change.
--
-- Grain       one row per article: those that came or changed, and all that are or were in a cluster with one of them
-- Input       views signatures (as it is now), copies (as it was) and changed (article ids that came, changed or went);
--             parameter days, as in candidates.sql
-- Unit        a cluster is touched when it had a changed article, or when one of its articles is now next to a changed
--             one in a bucket (see candidates.sql: if any two are linked, neighbours are)
WITH near AS (
    SELECT DISTINCT DATE_ADD(s.day, apart) AS day
    FROM signatures s
    LEFT SEMI JOIN changed ON changed.article_id = s.article_id
    LATERAL VIEW EXPLODE(SEQUENCE(-:days, :days)) AS apart
),
bucket AS (
    SELECT s.article_id, s.day, changed.article_id IS NOT NULL AS is_changed,
           XXHASH64(band, SLICE(signature, band * 6 + 1, 6)) AS bucket
    FROM signatures s
    LEFT SEMI JOIN near ON near.day = s.day
    LEFT JOIN changed ON changed.article_id = s.article_id
    LATERAL VIEW EXPLODE(SEQUENCE(0, 20)) AS band
    WHERE SIZE(signature) > 0
),
linked AS (
    SELECT STRUCT(article_id, day, is_changed) AS one,
           LAG(STRUCT(article_id, day, is_changed)) OVER (PARTITION BY bucket ORDER BY day, article_id) AS other
    FROM bucket
),
met AS (
    SELECT article_id FROM changed
    UNION
    SELECT IF(one.is_changed, other.article_id, one.article_id)
    FROM linked
    WHERE one.is_changed <> other.is_changed AND DATEDIFF(one.day, other.day) <= :days
),
touched AS (
    SELECT DISTINCT cluster_id
    FROM copies
    LEFT SEMI JOIN met ON met.article_id = copies.article_id
)
SELECT article_id FROM changed
UNION
SELECT article_id FROM copies LEFT SEMI JOIN touched ON touched.cluster_id = copies.cluster_id
