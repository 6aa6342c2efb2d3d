-- Every mention is counted once: per day and leader, leader_day adds up to the facts.
--
-- Grain       one row per day and leader for whom it does not
-- Input       views mentions, leader_day
-- Unit        mentions
SELECT CONCAT_WS(' ', day, leader_id) AS place, COALESCE(facts, 0) AS expected, COALESCE(counted, 0) AS found
FROM (SELECT day, leader_id, COUNT(*) AS facts FROM mentions GROUP BY day, leader_id)
FULL JOIN (SELECT day, leader_id, SUM(mentions) AS counted FROM leader_day GROUP BY day, leader_id)
    USING (day, leader_id)
WHERE COALESCE(facts, 0) <> COALESCE(counted, 0)
