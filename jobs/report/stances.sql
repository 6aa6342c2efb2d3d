-- stance_pairs, articles → who is for or against whom and what, per month, with evidence.
--
-- Grain       one row per month, holder, target, at most 3000 pairs and 30000 rows, those with most votes; no pair in part
-- Input       views stance_pairs, articles; holders that no name tells ("they", "critics") stay in the table alone
-- Unit        votes, count; evidence: the strongest 4 pieces of a pair over all months, words cut after 300 characters
WITH monthly AS (
    SELECT *, for_votes + against_votes + neutral_votes AS votes
    FROM stance_pairs
    WHERE period = 'month' AND holder_type <> 'unnamed'
),
counted AS (
    SELECT holder_type, holder_id, holder_name, target_type, target_id, target_name,
           SUM(votes) AS votes, COUNT(*) AS months
    FROM monthly
    GROUP BY holder_type, holder_id, holder_name, target_type, target_id, target_name
    ORDER BY votes DESC, holder_name, target_name, holder_type, target_type, holder_id, target_id
    LIMIT 3000
),
pairs AS (
    SELECT *, SUM(months) OVER (
        ORDER BY votes DESC, holder_name, target_name, holder_type, target_type, holder_id, target_id) AS rows
    FROM counted
),
kept AS (
    SELECT m.*
    FROM monthly m
    JOIN pairs p
      ON m.holder_type = p.holder_type AND m.holder_id <=> p.holder_id AND m.holder_name = p.holder_name
     AND m.target_type = p.target_type AND m.target_id <=> p.target_id AND m.target_name = p.target_name
    WHERE p.rows <= 30000
),
pieces AS (
    SELECT k.period_start, k.holder_type, k.holder_id, k.holder_name, k.target_type, k.target_id, k.target_name,
           e.place, e.piece,
           ROW_NUMBER() OVER (
               PARTITION BY k.holder_type, k.holder_id, k.holder_name, k.target_type, k.target_id, k.target_name
               ORDER BY e.place, e.piece.label = 'neutral', -e.piece.confidence, e.piece.day, e.piece.article_id)
               AS of_pair
    FROM kept k LATERAL VIEW POSEXPLODE(k.evidence) e AS place, piece
),
told AS (
    SELECT p.period_start, p.holder_type, p.holder_id, p.holder_name, p.target_type, p.target_id, p.target_name,
           TRANSFORM(
               ARRAY_SORT(COLLECT_LIST(STRUCT(
                   p.place,
                   ARRAY(p.piece.label, CAST(p.piece.day AS STRING), COALESCE(p.piece.outlet, ''),
                         IF(LENGTH(p.piece.words) > 300, CONCAT(LEFT(p.piece.words, 300), '…'), p.piece.words),
                         COALESCE(a.title, ''), COALESCE(a.url, '')) AS shown))),
               piece -> piece.shown) AS evidence
    FROM pieces p
    LEFT JOIN articles a ON a.article_id = p.piece.article_id
    WHERE p.of_pair <= 4
    GROUP BY p.period_start, p.holder_type, p.holder_id, p.holder_name, p.target_type, p.target_id, p.target_name
)
SELECT k.period_start AS start, k.holder_type, k.holder_id, k.holder_name, k.target_type, k.target_id, k.target_name,
       k.for_votes, k.against_votes, k.neutral_votes, t.evidence
FROM kept k
LEFT JOIN told t
  ON k.period_start = t.period_start
 AND k.holder_type = t.holder_type AND k.holder_id <=> t.holder_id AND k.holder_name = t.holder_name
 AND k.target_type = t.target_type AND k.target_id <=> t.target_id AND k.target_name = t.target_name
ORDER BY start, holder_name, target_name, holder_type, target_type, holder_id, target_id
