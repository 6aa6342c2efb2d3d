-- speaks_of, stance_pairs → pairs of who speaks and whom the words mention, with the votes of the stances that link them.
--
-- Grain       one row per row of speaks_of
-- Input       views speaks_of, stance_pairs
-- Unit        votes: stories, count; sign: 1 more for than against, -1 more against, 0 as many; all null without a stance
SELECT s.*, v.for_votes, v.against_votes, v.neutral_votes,
       CAST(SIGN(v.for_votes - v.against_votes) AS INT) AS sign
FROM speaks_of s
LEFT JOIN stance_pairs v
    ON v.period = s.period
    AND v.period_start = s.period_start
    AND v.holder_type = 'leader' AND v.holder_id = s.speaker_id
    AND v.target_type = 'leader' AND v.target_id = s.about_id
