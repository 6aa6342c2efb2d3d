-- scores → leader_tone: the authors' tone toward each leader. EXPERIMENTAL; never added to stances.
--
-- Grain       one row per period and leader
-- Input       view scores: one row per sentence of the author that names the leader, with score = p(for) - p(against),
--             period and period_start; later near-copies are left out
-- Unit        a story counts once, with the mean of its sentences
-- Formulas    net score: five stories without tone are added, sum / (stories + 5)
WITH story AS (
    SELECT period, period_start, leader_id, leader_name, article_id,
           COUNT(*) AS sentences, AVG(score) AS score
    FROM scores
    GROUP BY period, period_start, leader_id, leader_name, article_id
)
SELECT period, period_start, leader_id, leader_name,
       COUNT(*)                               AS stories,
       SUM(sentences)                         AS sentences,
       ROUND(AVG(score), 6)                   AS mean_score,
       ROUND(SUM(score) / (COUNT(*) + 5), 6)  AS net_score
FROM story
GROUP BY period, period_start, leader_id, leader_name
