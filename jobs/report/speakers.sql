-- speakers → everybody whom the report names as quoted, those with most quotations first.
--
-- Grain       one row per speaker, with or without an id, at most :speakers
-- Input       view speakers
-- Unit        of_all: speakers in all, count; printed: the longer text that most articles print
WITH forms AS (
    SELECT speaker, leader_id, MAX(speaker_name) AS name, MAX(printed) AS printed, SUM(articles) AS articles, SUM(quotes) AS quotes
    FROM speakers
    GROUP BY speaker, leader_id, LOWER(printed)
),
counted AS (
    SELECT speaker, MAX(name) AS name, leader_id,
           MAX_BY(printed, STRUCT(printed IS NOT NULL, articles, quotes, printed)) AS printed,
           SUM(quotes) AS quotes
    FROM forms
    GROUP BY speaker, leader_id
)
SELECT ROW_NUMBER() OVER (ORDER BY quotes DESC, speaker, leader_id) AS place, speaker, name, leader_id, printed,
       COUNT(*) OVER () AS of_all
FROM counted
ORDER BY place
LIMIT :speakers
