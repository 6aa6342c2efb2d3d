-- leader_network → each leader's place in the network of a month.
--
-- Grain       one row per month and leader, at most 10000, the strongest
-- Input       views leader_network, leaders
-- Unit        as in leader_network
SELECT n.period_start AS start, n.leader_id, n.degree, n.strength, n.page_rank, n.betweenness, n.community
FROM leader_network n
JOIN leaders l ON l.leader_id = n.leader_id
WHERE n.period = 'month'
ORDER BY n.strength DESC, start, n.leader_id
LIMIT 10000
