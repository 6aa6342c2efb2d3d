-- speakers → everybody whom the report names as quoted, those with most quotations first.
--
-- Grain       one row per speaker, with or without an id, at most :speakers
-- Input       view speakers
-- Unit        none
WITH counted AS (
    SELECT speaker, MAX(speaker_name) AS name, leader_id,
           MAX_BY(printed, STRUCT(LENGTH(printed), printed)) AS printed,
           SUM(quotes) AS quotes
    FROM speakers
    GROUP BY speaker, leader_id
)
SELECT ROW_NUMBER() OVER (ORDER BY quotes DESC, speaker, leader_id) AS place, speaker, name, leader_id, printed
FROM counted
ORDER BY place
LIMIT :speakers
