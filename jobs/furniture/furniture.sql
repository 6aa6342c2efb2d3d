-- found, copies → furniture, without its words: passages that stand in three or more stories of one outlet.
--
-- Grain       one row per outlet, passage
-- Input       views found (made by found.sql), copies
-- Unit        stories; mentions, quotations and stances, also those in later near-copies
WITH article AS (
    SELECT outlet, passage, day, article_id, SUM(mention) AS mentions, SUM(quote) AS quotes, SUM(stance) AS stances
    FROM found
    GROUP BY outlet, passage, day, article_id
),
later AS (
    SELECT article_id, TRUE AS is_later FROM copies WHERE NOT is_first
),
standing AS (
    SELECT outlet, passage,
           MIN(STRUCT(day, article_id)) FILTER (WHERE is_later IS NULL) AS first,
           MAX(day)                     FILTER (WHERE is_later IS NULL) AS last_day,
           COUNT_IF(is_later IS NULL)                                   AS stories,
           SUM(mentions)                                                AS mentions,
           SUM(quotes)                                                  AS quotes,
           SUM(stances)                                                 AS stances
    FROM article
    LEFT JOIN later USING (article_id)
    GROUP BY outlet, passage
)
SELECT outlet, passage, first.article_id, first.day AS first_day, last_day, stories, mentions, quotes, stances
FROM standing
WHERE stories >= 3
