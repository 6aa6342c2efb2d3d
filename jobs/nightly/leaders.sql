-- mentions, quotes → the table that ends a run: the leaders found, most quoted first.
--
-- Grain       one row per leader mentioned
-- Input       views mentions, quotes, once for each who speaks: those that are counted
-- Unit        articles that mention the leader; mentions; quotations by kind
SELECT MAX(m.leader_name)                   AS leader,
       COUNT(DISTINCT m.article_id)         AS articles,
       COUNT(*)                             AS mentions,
       COALESCE(MAX(q.direct), 0)           AS direct,
       COALESCE(MAX(q.mixed), 0)            AS mixed,
       COALESCE(MAX(q.indirect), 0)         AS indirect
FROM mentions m
LEFT JOIN (
    SELECT leader_id,
           COUNT_IF(kind = 'direct')        AS direct,
           COUNT_IF(kind = 'mixed')         AS mixed,
           COUNT_IF(kind = 'indirect')      AS indirect
    FROM quotes
    WHERE leader_id IS NOT NULL
    GROUP BY leader_id
) q ON q.leader_id = m.leader_id
GROUP BY m.leader_id
ORDER BY direct + mixed + indirect DESC, mentions DESC, m.leader_id
