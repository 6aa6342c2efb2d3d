-- votes → the strongest evidence of each pair.
--
-- Grain       one row per pair (of pairs.sql) and piece, at most 4 of a pair, those with a side first; 12000 are those of all pairs
-- Input       views votes (of jobs/stance-pairs), pairs
-- Unit        begin and end in the body, UTF-16 units, both 0 beyond the 800th pair: these are shown without what stands about them; words cut after 300 characters
WITH ranked AS (
    SELECT p.place, v.best,
           ROW_NUMBER() OVER (PARTITION BY p.place ORDER BY v.vote = 'neutral', v.best) AS of_pair
    FROM votes v
    JOIN pairs p
      ON v.holder_type = p.holder_type AND v.holder_id <=> p.holder_id AND v.holder_words <=> p.holder_words
     AND v.target_type = p.target_type AND v.target_id <=> p.target_id AND v.target_words <=> p.target_words
)
SELECT place, of_pair, best.label, best.day, COALESCE(best.outlet, '') AS outlet,
       IF(LENGTH(best.evidence) > 300, CONCAT(LEFT(best.evidence, 300), '…'), best.evidence) AS words,
       best.article_id, IF(place <= 800, best.evidence_begin, 0) AS begin, IF(place <= 800, best.evidence_end, 0) AS end
FROM ranked
WHERE of_pair <= 4
ORDER BY place, of_pair
LIMIT 12000
