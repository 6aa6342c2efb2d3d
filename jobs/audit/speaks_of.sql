-- The counts of a pair fit each other, and a longer period is the sum of its days.
--
-- Grain       one row per period and pair that does not
-- Input       view speaks_of
-- Unit        quotations
SELECT CONCAT_WS(' ', period, period_start, speaker_id, about_id) AS place,
       quotes AS expected, direct_quotes + mixed_quotes + indirect_quotes AS found
FROM speaks_of
WHERE quotes <> direct_quotes + mixed_quotes + indirect_quotes
   OR stories NOT BETWEEN 1 AND quotes OR speaker_id = about_id OR SIZE(evidence) NOT BETWEEN 1 AND LEAST(3, quotes)
UNION ALL
SELECT CONCAT_WS(' ', period, speaker_id, about_id), days, n
FROM (
    SELECT speaker_id, about_id, period, SUM(quotes) AS n,
           MAX(SUM(IF(period = 'day', quotes, 0))) OVER (PARTITION BY speaker_id, about_id) AS days
    FROM speaks_of
    GROUP BY speaker_id, about_id, period
)
WHERE n <> days
