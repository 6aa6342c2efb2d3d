-- read, stored → arrivals: the articles that are new, or another version than is stored.
--
-- Grain       one row per article read: file and position of the record that makes it new or another, null when none
--             does; older, how many records read are versions that give way
-- Input       views read and stored, rows of table versions
-- Unit        the latest version is the article: an analysed one before one set aside, then by the time its file was last
--             changed, then by name of the file and place in it. It is told from where it was first read since it is the
--             latest, so that printing the same once more changes nothing.
WITH seen AS (
    SELECT article_id, content, STRUCT(analysed, modified, file, position) AS place, FALSE AS is_stored
    FROM read
    UNION ALL
    SELECT s.article_id, s.content, STRUCT(s.analysed, s.modified, s.file, s.position), TRUE
    FROM stored s
    LEFT SEMI JOIN read ON read.article_id = s.article_id
),
judged AS (
    SELECT *, MAX_BY(content, place) OVER (PARTITION BY article_id) AS latest
    FROM seen
),
dated AS (
    SELECT *,
           MAX(IF(content <> latest, place, NULL)) OVER (PARTITION BY article_id) AS last_other,
           MAX(is_stored AND content = latest) OVER (PARTITION BY article_id)     AS is_known
    FROM judged
)
SELECT article_id, first.file AS file, first.position AS position, older
FROM (
    SELECT article_id,
           MIN(IF(content = latest AND NOT is_known AND (last_other IS NULL OR place > last_other), place, NULL)) AS first,
           COUNT_IF(content <> latest AND NOT is_stored)                                                          AS older
    FROM dated
    GROUP BY article_id
)
