-- articles → the outlets that the report names, those with most articles first.
--
-- Grain       one row per outlet, at most :outlets; the others are shown as one
-- Input       view articles
-- Unit        none
SELECT outlet AS name
FROM articles
WHERE outlet IS NOT NULL AND set_aside IS NULL
GROUP BY outlet
ORDER BY COUNT(*) DESC, outlet
LIMIT :outlets
