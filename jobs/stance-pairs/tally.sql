-- votes → tally: the votes of each pair, with its strongest evidence.
--
-- Grain       one row per period, holder, target; a party is its type and id, or its name when it has no id
-- Input       view votes (made by votes.sql), with period and period_start
-- Unit        a vote is a story
WITH ranked AS (
    SELECT *, ROW_NUMBER() OVER (
               PARTITION BY period, period_start,
                            holder_type, holder_id, holder_words, target_type, target_id, target_words
               ORDER BY vote = 'neutral', best) AS place
    FROM votes
)
SELECT period, period_start,
       holder_type, holder_id, MAX(holder_name) AS holder_name,
       target_type, target_id, MAX(target_name) AS target_name,
       COUNT_IF(vote = 'for')     AS for_votes,
       COUNT_IF(vote = 'against') AS against_votes,
       COUNT_IF(vote = 'neutral') AS neutral_votes,
       SORT_ARRAY(COLLECT_LIST(IF(place <= 3, STRUCT(place, STRUCT(
           best.label, -best.doubt AS confidence, best.day, best.article_id, best.outlet,
           best.evidence_begin AS begin, best.evidence_end AS end, best.evidence AS words) AS piece), NULL)))
           .piece AS evidence
FROM ranked
GROUP BY period, period_start, holder_type, holder_id, holder_words, target_type, target_id, target_words
