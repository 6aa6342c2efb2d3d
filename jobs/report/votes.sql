-- votes → what stories say for and against, over time and by outlet.
--
-- Grain       one row per step of time, pair (of pairs.sql), outlet ('' where unknown, 'other outlets' where not named),
--             at most :rows, the pairs of most votes; no pair in part
-- Input       views votes (of jobs/stance-pairs), pairs, outlets; :step is day, week or month
-- Unit        votes, count
WITH summed AS (
    SELECT CAST(DATE_TRUNC(:step, v.day) AS DATE) AS start, p.place,
           IF(best.outlet IS NULL, '', COALESCE(o.name, 'other outlets')) AS outlet,
           COUNT_IF(vote = 'for')            AS for_votes,
           COUNT_IF(vote = 'against')        AS against_votes,
           COUNT_IF(vote = 'neutral')        AS neutral_votes
    FROM votes v
    JOIN pairs p
      ON v.holder_type = p.holder_type AND v.holder_id <=> p.holder_id AND v.holder_words <=> p.holder_words
     AND v.target_type = p.target_type AND v.target_id <=> p.target_id AND v.target_words <=> p.target_words
    LEFT JOIN outlets o ON o.name = best.outlet
    GROUP BY ALL
),
bounded AS (
    SELECT *, COUNT(*) OVER (ORDER BY place) AS rows
    FROM summed
)
SELECT start, place, outlet, for_votes, against_votes, neutral_votes
FROM bounded
WHERE rows <= :rows
ORDER BY place, start, outlet
