-- votes, articles → the pairs whose first stance is of the newest week, or that changed sides in it.
--
-- Grain       one row per holder and target, at most 100: changed ones first, then those of most votes
-- Input       views votes (of jobs/stance-pairs), articles; :newest is a day. Targets with an id only: others are no
--             target that can be met again
-- Unit        votes, count: of the week, and of all days before; evidence as in votes.sql
WITH counted AS (
    SELECT holder_type, holder_id, MAX(holder_name) AS holder_name, target_type, target_id, MAX(target_name) AS target_name,
           COUNT_IF(is_new AND vote = 'for')         AS for_now,
           COUNT_IF(is_new AND vote = 'against')     AS against_now,
           COUNT_IF(NOT is_new AND vote = 'for')     AS for_before,
           COUNT_IF(NOT is_new AND vote = 'against') AS against_before,
           MIN(best) FILTER (WHERE is_new AND vote <> 'neutral') AS best
    FROM (SELECT *, day > DATE_SUB(:newest, 7) AS is_new FROM votes WHERE day <= :newest)
    WHERE holder_type <> 'unnamed' AND target_id IS NOT NULL
    GROUP BY holder_type, holder_id, holder_words, target_type, target_id
),
turned AS (
    SELECT *, (for_now - against_now) * (for_before - against_before) < 0 AS is_changed
    FROM counted
    WHERE for_now + against_now > 0
)
SELECT is_changed, holder_id, holder_name, target_id, target_name, for_now, against_now, for_before, against_before,
       ARRAY(ARRAY(best.label, CAST(best.day AS STRING), COALESCE(best.outlet, ''),
             IF(LENGTH(best.evidence) > 300, CONCAT(LEFT(best.evidence, 300), '…'), best.evidence),
             COALESCE(a.title, ''), COALESCE(a.url, ''))) AS evidence
FROM turned t
LEFT JOIN articles a ON a.article_id = best.article_id
WHERE is_changed OR for_before + against_before = 0
ORDER BY is_changed DESC, for_now + against_now DESC, holder_name, target_name, holder_type, target_type, t.target_id
LIMIT 100
