-- co_mentions → which leaders stand in the same stories, over time.
--
-- Grain       one row per step of time and pair, at most :rows, the pairs of most stories; no pair in part
-- Input       views co_mentions, leaders; :step is day, week or month
-- Unit        stories that mention both, count
WITH counted AS (
    SELECT c.period_start AS start, a_id, b_id, n_ab,
           SUM(n_ab) OVER pair AS stories
    FROM co_mentions c
    JOIN leaders a ON a.leader_id = c.a_id
    JOIN leaders b ON b.leader_id = c.b_id
    WHERE c.period = :step AND c.window = 'article'
    WINDOW pair AS (PARTITION BY a_id, b_id)
),
placed AS (
    SELECT *, COUNT(*) OVER (ORDER BY stories DESC, a_id, b_id) AS rows
    FROM counted
)
SELECT start, a_id, b_id, n_ab
FROM placed
WHERE rows <= :rows
ORDER BY stories DESC, a_id, b_id, start
