-- stances → votes: what each story says of whom a holder is for or against, with its strongest evidence.
--
-- Grain       one row per story, holder, target; a party is its type and id, or its name when it has no id
-- Input       view stances, with is_first: false in later near-copies, and of evidence that its outlet has printed before
-- Unit        vote: for or against as most of the story's evidence says, neutral on a tie or without either
WITH piece AS (
    SELECT *,
           IF(holder_id IS NULL, holder_name, NULL) AS holder_words,
           IF(target_id IS NULL, target_name, NULL) AS target_words,
           -- the strongest piece is the smallest of these
           STRUCT(-confidence AS doubt, day, article_id, evidence_begin, evidence_end, label, outlet, evidence) AS piece
    FROM stances
    WHERE is_first
),
story AS (
    SELECT day, article_id,
           holder_type, holder_id, holder_words, MAX(holder_name) AS holder_name,
           target_type, target_id, target_words, MAX(target_name) AS target_name,
           CASE SIGN(COUNT_IF(label = 'for') - COUNT_IF(label = 'against'))
               WHEN 1 THEN 'for' WHEN -1 THEN 'against' ELSE 'neutral'
           END                                              AS vote,
           MIN(piece) FILTER (WHERE label = 'for')          AS best_for,
           MIN(piece) FILTER (WHERE label = 'against')      AS best_against,
           MIN(piece)                                       AS best_of_all
    FROM piece
    GROUP BY day, article_id,
             holder_type, holder_id, holder_words, target_type, target_id, target_words
)
SELECT *, CASE vote WHEN 'for' THEN best_for WHEN 'against' THEN best_against ELSE best_of_all END AS best
FROM story
