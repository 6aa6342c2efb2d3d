-- work → own_work: how much of what an outlet prints is its own, and how much agencies'.
--
-- Grain       one row per period, outlet (null: unknown)
-- Input       view work (made by work.sql), with period and period_start
-- Unit        articles; quotations of leaders
WITH counted AS (
    SELECT period, period_start, outlet, work, agency, SUM(articles) AS articles, SUM(quotes) AS quotes
    FROM work
    GROUP BY period, period_start, outlet, work, agency
)
SELECT period, period_start, outlet,
       SUM(articles)                          AS articles,
       SUM(IF(work = 'own', articles, 0))     AS own_articles,
       SUM(IF(work = 'wire', articles, 0))    AS wire_articles,
       SUM(IF(work = 'copy', articles, 0))    AS other_copies,
       TRANSFORM(
           SORT_ARRAY(COLLECT_LIST(IF(work = 'wire', STRUCT(-articles AS less, agency), NULL))),
           one -> STRUCT(one.agency, -one.less AS articles)) AS agencies,
       SUM(quotes)                            AS quotes,
       SUM(IF(work = 'own', quotes, 0))       AS own_quotes,
       SUM(IF(work = 'wire', quotes, 0))      AS wire_quotes,
       SUM(IF(work = 'copy', quotes, 0))      AS copied_quotes
FROM counted
GROUP BY period, period_start, outlet
