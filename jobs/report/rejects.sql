-- rejects → why records were not read, commonest first.
--
-- Grain       one row per file and reason, at most 200
-- Input       view rejects
-- Unit        records, count
SELECT file, reason, COUNT(*) AS records, MIN(position) AS first_position, MIN_BY(excerpt, position) AS excerpt
FROM rejects
GROUP BY file, reason
ORDER BY records DESC, file, reason
LIMIT 200
