-- tally → stance_pairs: who is for or against whom and what, by the votes of stories.
--
-- Grain       one row per period, holder, target
-- Input       view tally (made by tally.sql) of pairs of which both have an id
-- Unit        a vote is a story
-- Formulas    Wilson score interval (Wilson 1927), z = 1.959964 for 95 %, of the share of for among for and against
--             votes. Net score: two votes for and two against added (Agresti and Coull 1998), which makes it
--             (for - against) / (all + 4). No agreement of n votes clears one half while n <= z * z, so up to 3 votes
--             are insufficient.
WITH bounded AS (
    SELECT *,
           NULLIF(for_votes + against_votes, 0) AS n,
           1.959964D * 1.959964D AS z2
    FROM tally
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
