-- runs, measures → the table that status prints: the last runs, the newest first.
--
-- Grain       one row per run
-- Input       views runs, measures; parameter most
-- Unit        counts as in runs; seconds of all stages up to the audit
SELECT r.night, r.run_id, r.files, r.records, r.articles, r.duplicates, COALESCE(r.older, 0) AS older, r.rejects, r.days, r.mentions, r.quotes,
       CAST(ROUND(m.seconds) AS BIGINT) AS seconds
FROM runs r
LEFT JOIN (
    SELECT run_id, SUM(value) AS seconds
    FROM measures
    WHERE kind = 'seconds'
    GROUP BY run_id
) m ON m.run_id = r.run_id
ORDER BY r.night DESC
LIMIT :most
