-- Every story votes once: per day, the votes of stance_pairs and open_stances are its stories with evidence, per holder and target.
--
-- Grain       one row per day on which they are not
-- Input       views stances, with is_first, stance_pairs and open_stances
-- Unit        votes
WITH facts AS (
    SELECT day, COUNT(DISTINCT article_id,
                      holder_type, NVL2(holder_id, 'id', 'words'), COALESCE(holder_id, holder_name),
                      target_type, NVL2(target_id, 'id', 'words'), COALESCE(target_id, target_name)) AS n
    FROM stances
    WHERE is_first
    GROUP BY day
),
counted AS (
    SELECT period_start AS day, SUM(for_votes + against_votes + neutral_votes) AS n
    FROM (
        SELECT period, period_start, for_votes, against_votes, neutral_votes FROM stance_pairs
        UNION ALL
        SELECT period, period_start, for_votes, against_votes, neutral_votes FROM open_stances
    )
    WHERE period = 'day'
    GROUP BY period_start
)
SELECT STRING(day) AS place, COALESCE(f.n, 0) AS expected, COALESCE(c.n, 0) AS found
FROM facts f
FULL JOIN counted c USING (day)
WHERE COALESCE(f.n, 0) <> COALESCE(c.n, 0)
