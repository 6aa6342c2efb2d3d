-- versions, annotations → backlog: the articles whose facts change.
--
-- Grain       one row per article, day and version to annotate (is_wanted) or whose facts go
-- Input       views versions, annotations; parameters annotator, first and last (days to annotate anew; null: none)
-- Unit        an article is annotated when the version stored, on its day, was annotated by this annotator; before names what
--             annotated that version, null when nothing did
WITH wanted AS (
    SELECT article_id, day, content
    FROM versions
    WHERE analysed
),
present AS (
    SELECT article_id, day, content, annotator,
           annotator = :annotator AND COALESCE(day NOT BETWEEN :first AND :last, TRUE) AS is_valid
    FROM annotations
)
SELECT article_id, day, content, TRUE AS is_wanted, annotator AS before
FROM wanted
LEFT JOIN present USING (article_id, day, content)
WHERE COALESCE(NOT is_valid, TRUE)
UNION ALL
SELECT article_id, day, content, FALSE AS is_wanted, NULL AS before
FROM present
LEFT ANTI JOIN wanted USING (article_id, day, content)
