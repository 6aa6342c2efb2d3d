-- A night with many articles finds something in them.
--
-- Grain       one finding when a thousand new articles or more hold no mention or no quotation at all
-- Input       views articles, mentions, quotes; parameter run
-- Unit        rows of the night
WITH arrived AS (
    SELECT COUNT(*) AS articles FROM articles WHERE run_id = :run AND set_aside IS NULL
)
SELECT CONCAT(articles, ' new articles, but not one mention of a leader: look at the registry and at the texts') AS finding
FROM arrived
WHERE articles >= 1000 AND NOT EXISTS (SELECT 1 FROM mentions WHERE run_id = :run)
UNION ALL
SELECT CONCAT(articles, ' new articles, but not one quotation: look at the texts')
FROM arrived
WHERE articles >= 1000 AND NOT EXISTS (SELECT 1 FROM quotes WHERE run_id = :run)
