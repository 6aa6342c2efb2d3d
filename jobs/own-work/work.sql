-- articles, copies, quotes → work: whose work the articles of an outlet are, with their quotations of leaders, per day.
--
-- Grain       one row per day, outlet (null: unknown), agency (null: none), kind of work: own, wire or copy
-- Input       views articles (analysed ones), copies, quotes (once for each who speaks)
-- Unit        articles; quotations of leaders, what several say together once
WITH said AS (
    SELECT day, article_id, COUNT(DISTINCT quote) AS quotes
    FROM quotes
    WHERE leader_id IS NOT NULL
    GROUP BY day, article_id
)
SELECT a.day, a.outlet, c.agency,
       CASE WHEN c.agency IS NOT NULL THEN 'wire' WHEN c.is_first THEN 'own' ELSE 'copy' END AS work,
       COUNT(*)                      AS articles,
       COALESCE(SUM(s.quotes), 0)    AS quotes
FROM articles a
JOIN copies c ON c.day = a.day AND c.article_id = a.article_id
LEFT JOIN said s ON s.day = a.day AND s.article_id = a.article_id
GROUP BY a.day, a.outlet, c.agency, work
