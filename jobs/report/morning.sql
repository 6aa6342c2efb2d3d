-- leader_day → each leader on the newest day and in the week up to it, and in the 28 days before each.
--
-- Grain       one row per leader of the newest week, at most 200, those of most stories
-- Input       views leader_day, leaders; :newest is a day
-- Unit        stories and quotations, count
WITH counted AS (
    SELECT d.leader_id,
           SUM(IF(day = :newest, stories, 0))                                                     AS day_stories,
           SUM(IF(day BETWEEN DATE_SUB(:newest, 28) AND DATE_SUB(:newest, 1), stories, 0))        AS before_day_stories,
           SUM(IF(day > DATE_SUB(:newest, 7), stories, 0))                                        AS week_stories,
           SUM(IF(day BETWEEN DATE_SUB(:newest, 34) AND DATE_SUB(:newest, 7), stories, 0))        AS before_week_stories,
           SUM(IF(day > DATE_SUB(:newest, 7), d.quotes, 0))                                       AS week_quotes,
           SUM(IF(day BETWEEN DATE_SUB(:newest, 34) AND DATE_SUB(:newest, 7), d.quotes, 0))       AS before_week_quotes
    FROM leader_day d
    JOIN leaders l ON l.leader_id = d.leader_id
    WHERE day BETWEEN DATE_SUB(:newest, 34) AND :newest
    GROUP BY d.leader_id
)
SELECT *
FROM counted
WHERE week_stories + week_quotes > 0
ORDER BY week_stories DESC, week_quotes DESC, leader_id
LIMIT 200
