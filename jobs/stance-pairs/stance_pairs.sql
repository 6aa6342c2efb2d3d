-- stances → stance_pairs: who is for or against whom and what, by the votes of stories.
--
-- Grain       one row per period, holder, target; a party is its type and id, or its name when it has no id
-- Input       view votes (made by votes.sql), with period and period_start
-- Unit        a vote is a story
-- Formulas    Wilson score interval (Wilson 1927), z = 1.959964 for 95 %, of the share of for among for and against
--             votes. Net score: two votes for and two against added (Agresti and Coull 1998), which makes it
--             (for - against) / (all + 4). No agreement of n votes clears one half while n <= z * z, so up to 3 votes
--             are insufficient.
WITH ranked AS (
    SELECT *, ROW_NUMBER() OVER (
               PARTITION BY period, period_start,
                            holder_type, holder_id, holder_words, target_type, target_id, target_words
               ORDER BY vote = 'neutral', best) AS place
    FROM votes
),
tallied AS (
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
),
bounded AS (
    SELECT *,
           NULLIF(for_votes + against_votes, 0) AS n,
           1.959964D * 1.959964D AS z2
    FROM tallied
),
measured AS (
    SELECT *,
           ROUND((for_votes - against_votes) / (for_votes + against_votes + neutral_votes + 4), 9) AS net_score,
           ROUND((for_votes + z2 / 2 - SQRT(z2 * (for_votes * against_votes / n + z2 / 4))) / (n + z2), 9)
               AS for_share_low,
           ROUND((for_votes + z2 / 2 + SQRT(z2 * (for_votes * against_votes / n + z2 / 4))) / (n + z2), 9)
               AS for_share_high
    FROM bounded
)
SELECT *,
       CASE WHEN n IS NULL OR n <= z2   THEN 'insufficient'
            WHEN for_share_low  > 0.5   THEN 'for'
            WHEN for_share_high < 0.5   THEN 'against'
            ELSE 'mixed'
       END AS label
FROM measured
