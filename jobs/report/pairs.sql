-- votes → the holders and targets of stances that the report tells of, those with most votes first.
--
-- Grain       one row per holder and target, at most :pairs
-- Input       view votes (of jobs/stance-pairs); holders that no name tells ("they", "critics") stay in the table alone
-- Unit        votes: stories, count
WITH counted AS (
    SELECT holder_type, holder_id, holder_words, MAX(holder_name) AS holder_name,
           target_type, target_id, target_words, MAX(target_name) AS target_name, COUNT(*) AS votes
    FROM votes
    WHERE holder_type <> 'unnamed'
    GROUP BY holder_type, holder_id, holder_words, target_type, target_id, target_words
)
SELECT ROW_NUMBER() OVER (
           ORDER BY votes DESC, holder_name, target_name, holder_type, target_type, holder_id, target_id) AS place,
       holder_type, holder_id, holder_name, holder_words, target_type, target_id, target_name, target_words, votes
FROM counted
ORDER BY place
LIMIT :pairs
