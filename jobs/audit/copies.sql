-- Every analysed article is in one cluster, and every cluster has one copy that counts.
--
-- Grain       one row per article with none or several, one per cluster with none or several
-- Input       views articles (analysed ones), copies
-- Unit        rows of copies
SELECT CONCAT('article ', article_id) AS place, 1 AS expected, COUNT(c.cluster_id) AS found
FROM (SELECT article_id, TRUE AS is_analysed FROM articles) a
FULL JOIN copies c USING (article_id)
GROUP BY article_id
HAVING COUNT(c.cluster_id) <> 1 OR COUNT(is_analysed) <> 1
UNION ALL
SELECT CONCAT('cluster ', cluster_id), 1, COUNT_IF(is_first)
FROM copies
GROUP BY cluster_id
HAVING COUNT_IF(is_first) <> 1
