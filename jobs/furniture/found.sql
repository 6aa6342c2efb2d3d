-- mentions, quotes, stances → found: what stands in which passage of an article, and would be counted.
--
-- Grain       one row per mention, quotation or stance whose outlet and passage are known
-- Input       views mentions, quotes, stances, as stored; parameter min_confidence
-- Unit        1 in the column of its kind where it would be counted; all three 0 where it is not sure enough
SELECT outlet, passage, day, article_id, INT(confidence >= :min_confidence) AS mention, 0 AS quote, 0 AS stance
FROM mentions
WHERE outlet IS NOT NULL AND passage IS NOT NULL
UNION ALL
SELECT outlet, passage, day, article_id, 0, INT(confidence >= :min_confidence), 0
FROM quotes
WHERE outlet IS NOT NULL AND passage IS NOT NULL
UNION ALL
SELECT outlet, passage, day, article_id, 0, 0, INT(confidence >= :min_confidence)
FROM stances
WHERE outlet IS NOT NULL AND passage IS NOT NULL
