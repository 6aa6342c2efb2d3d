-- copies → what there was to read on the newest day and in the week up to it, and in the 28 days before each.
--
-- Grain       one row
-- Input       view copies; :newest is a day
-- Unit        stories, count
SELECT COUNT_IF(day = :newest)                                                       AS day_stories,
       COUNT_IF(day BETWEEN DATE_SUB(:newest, 28) AND DATE_SUB(:newest, 1))          AS before_day_stories,
       COUNT_IF(day > DATE_SUB(:newest, 7))                                          AS week_stories,
       COUNT_IF(day BETWEEN DATE_SUB(:newest, 34) AND DATE_SUB(:newest, 7))          AS before_week_stories
FROM copies
WHERE is_first AND day BETWEEN DATE_SUB(:newest, 34) AND :newest
