-- read, stored → contested: ids of which there is more than one version, so that they may be of several articles.
--
-- Grain       one row per article_id
-- Input       views read and stored, with article_id and content
WITH seen AS (
    SELECT article_id, content
    FROM read
    UNION ALL
    SELECT s.article_id, s.content
    FROM stored s
    LEFT SEMI JOIN read ON read.article_id = s.article_id
)
SELECT article_id
FROM seen
WHERE article_id IS NOT NULL
GROUP BY article_id
HAVING MIN(content) <> MAX(content)
