-- co_mentions → which leaders stand in the same articles, per month.
--
-- Grain       one row per month and pair, at most 20000, the most frequent
-- Input       views co_mentions, leaders
-- Unit        stories, count
SELECT c.period_start AS start, a_id, b_id, n_ab, n_a, n_b, n_total, log_likelihood, npmi
FROM co_mentions c
JOIN leaders a ON a.leader_id = c.a_id
JOIN leaders b ON b.leader_id = c.b_id
WHERE c.period = 'month' AND c.window = 'article'
ORDER BY n_ab DESC, start, a_id, b_id
LIMIT 20000
