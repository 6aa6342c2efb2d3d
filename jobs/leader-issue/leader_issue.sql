-- quotes → leader_issue: what each leader speaks about.
--
-- Grain       one row per period, leader and issue
-- Input       view quotes, once for each who speaks, with is_first (false in later near-copies), period and period_start
-- Unit        a quotation counts for every issue that its words name
WITH said AS (
    SELECT *, COUNT(*) OVER (PARTITION BY period, period_start, leader_id) AS all_quotes
    FROM quotes
    WHERE leader_id IS NOT NULL
),
named AS (
    SELECT *, EXPLODE(issues) AS issue
    FROM said
)
SELECT period, period_start, leader_id,
       MAX(speaker_name)                              AS leader_name,
       issue,
       COUNT(DISTINCT IF(is_first, article_id, NULL)) AS stories,
       COUNT(DISTINCT outlet)                         AS outlets,
       COUNT(*)                                       AS quotes,
       SUM(word_count)                                AS quoted_words,
       MAX(all_quotes)                                AS all_quotes,
       ROUND(COUNT(*) / MAX(all_quotes), 9)           AS share
FROM named
GROUP BY period, period_start, leader_id, issue
