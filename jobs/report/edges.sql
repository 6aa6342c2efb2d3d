-- edges → the significant pairs of leaders of a month: what the network is drawn from.
--
-- Grain       one row per month and pair, at most 20000, the most frequent
-- Input       views edges (rows of co_mentions), leaders
-- Unit        stories, count; expected in stories
SELECT e.period_start AS start, e.a_id, e.b_id, e.n_ab, e.expected, e.log_likelihood
FROM edges e
JOIN leaders a ON a.leader_id = e.a_id
JOIN leaders b ON b.leader_id = e.b_id
WHERE e.period = 'month'
ORDER BY e.n_ab DESC, start, e.a_id, e.b_id
LIMIT 20000
