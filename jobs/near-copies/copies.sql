-- signatures, stars → copies: the cluster of every article.
--
-- Grain       one row per article
-- Input       views signatures and stars: one row per article (a) that is not the smallest of its cluster (b)
-- Unit        is_first is true once per cluster: the first copy by day, then by article id
SELECT article_id, day, cluster_id, sentences, paragraphs, agency,
       ROW_NUMBER() OVER (PARTITION BY cluster_id ORDER BY day, article_id) = 1 AS is_first
FROM (
    SELECT s.article_id, s.day, s.sentences, s.paragraphs, s.agency, COALESCE(stars.b, s.article_id) AS cluster_id
    FROM signatures s
    LEFT JOIN stars ON stars.a = s.article_id
)
