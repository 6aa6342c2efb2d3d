-- leader_day, people, parties → what the leaders of the report were on the days on which they are in the news.
--
-- Grain       one row per leader, role, party and whether in office
-- Input       views leader_day, leaders (of leaders.sql), people (table leaders), parties
-- Unit        none; standing: office, running or other
WITH known AS (
    SELECT d.leader_id, role, party, in_office,
           ROW_NUMBER() OVER (ORDER BY d.leader_id, role, party, in_office) AS place
    FROM leader_day d
    JOIN leaders l ON l.leader_id = d.leader_id
    GROUP BY d.leader_id, role, party, in_office
)
SELECT place, known.leader_id, role, known.party, parties.name AS party_name, gender, in_office,
       CASE WHEN in_office THEN 'office' WHEN role IN ('candidate', 'running_mate') THEN 'running' ELSE 'other' END AS standing
FROM known
LEFT JOIN people ON people.leader_id = known.leader_id
LEFT JOIN parties ON parties.party = known.party
ORDER BY place
