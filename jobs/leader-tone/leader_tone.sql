-- tones → leader_tone: the authors' tone toward each leader. EXPERIMENTAL; never added to stances.
--
-- Grain       one row per period and leader
-- Input       view tones: sentences of the author that name the leader, with is_first (false in later near-copies),
--             period and period_start
-- Unit        a story counts once, with the mean of its sentences
-- Formulas    net score: five stories without tone are added, sum / (stories + 5)
WITH story AS (
    SELECT period, period_start, leader_id, leader_name, article_id,
           COUNT(*) AS sentences, AVG(score) AS score
    FROM tones
    WHERE is_first
    GROUP BY period, period_start, leader_id, leader_name, article_id
)
SELECT period, period_start, leader_id, leader_name,
       COUNT(*)                               AS stories,
       SUM(sentences)                         AS sentences,
       ROUND(AVG(score), 6)                   AS mean_score,
       ROUND(SUM(score) / (COUNT(*) + 5), 6)  AS net_score
FROM story
GROUP BY period, period_start, leader_id, leader_name
