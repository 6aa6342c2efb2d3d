-- leader_day → each leader's share of the words quoted from all leaders, over any days and outlets.
--
-- Grain       one row per leader quoted
-- Input       view leader_day; keep the days and outlets of interest in the WHERE below
-- Unit        quoted_words in words; share_of_voice 0 to 1, 1 in sum: a share of sums, not a mean of daily shares
SELECT leader_id,
       MAX(leader_name)     AS leader_name,
       SUM(quoted_words)    AS quoted_words,
       ROUND(SUM(quoted_words) / SUM(SUM(quoted_words)) OVER (), 9) AS share_of_voice
FROM leader_day
WHERE quoted_words > 0
GROUP BY leader_id
ORDER BY quoted_words DESC, leader_id
