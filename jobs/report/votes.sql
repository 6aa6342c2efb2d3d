-- votes, articles → what stories say for and against, over time and by outlet, with evidence.
--
-- Grain       one row per step of time, pair (of pairs.sql), outlet ('' where unknown, 'other outlets' where not named),
--             at most :rows, the pairs of most votes; no pair in part
-- Input       views votes (of jobs/stance-pairs), pairs, outlets, articles; :step is day, week or month
-- Unit        votes, count; evidence: the strongest 6 pieces of a pair, as label, day, outlet, words (cut after 300
--             characters), title, address
WITH placed AS (
    SELECT p.place, v.day, v.vote, v.best, v.article_id,
           CAST(DATE_TRUNC(:step, v.day) AS DATE) AS start,
           IF(best.outlet IS NULL, '', COALESCE(o.name, 'other outlets')) AS outlet,
           ROW_NUMBER() OVER (PARTITION BY p.place ORDER BY v.vote = 'neutral', v.best) AS of_pair
    FROM votes v
    JOIN pairs p
      ON v.holder_type = p.holder_type AND v.holder_id <=> p.holder_id AND v.holder_words <=> p.holder_words
     AND v.target_type = p.target_type AND v.target_id <=> p.target_id AND v.target_words <=> p.target_words
    LEFT JOIN outlets o ON o.name = best.outlet
),
told AS (
    SELECT d.*, IF(of_pair <= 6, STRUCT(of_pair, ARRAY(best.label, CAST(d.day AS STRING), COALESCE(best.outlet, ''),
               IF(LENGTH(best.evidence) > 300, CONCAT(LEFT(best.evidence, 300), '…'), best.evidence),
               COALESCE(a.title, ''), COALESCE(a.url, '')) AS shown), NULL) AS piece
    FROM placed d
    LEFT JOIN articles a ON a.article_id = best.article_id AND of_pair <= 6
),
summed AS (
    SELECT start, place, outlet,
           COUNT_IF(vote = 'for')            AS for_votes,
           COUNT_IF(vote = 'against')        AS against_votes,
           COUNT_IF(vote = 'neutral')        AS neutral_votes,
           SORT_ARRAY(COLLECT_LIST(piece)).shown AS evidence
    FROM told
    GROUP BY start, place, outlet
),
bounded AS (
    SELECT *, COUNT(*) OVER (ORDER BY place) AS rows
    FROM summed
)
SELECT start, place, outlet, for_votes, against_votes, neutral_votes, evidence
FROM bounded
WHERE rows <= :rows
ORDER BY place, start, outlet
