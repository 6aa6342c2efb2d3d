-- Every leader who is quoted, or for or against somebody, is a leader who is mentioned.
--
-- Grain       one finding per unknown leader of the night's quotations and stances
-- Input       views mentions, quotes, stances; parameter run
-- Unit        registry ids
SELECT CONCAT('leader ', leader_id, ' is quoted or takes a stand, but is mentioned nowhere') AS finding
FROM (
    SELECT leader_id FROM quotes WHERE run_id = :run
    UNION
    SELECT EXPLODE(speakers.leader_id) FROM quotes WHERE run_id = :run
    UNION
    SELECT holder_id FROM stances WHERE run_id = :run AND holder_type = 'leader'
) found
WHERE leader_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM mentions WHERE mentions.leader_id = found.leader_id)
