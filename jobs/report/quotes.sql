-- quotes, articles → each leader's most repeated quotations in quotation marks.
--
-- Grain       one row per leader (of several who speak together, each) and quotation counted, at most 8 per leader, 3 from the 501st leader on
-- Input       views quotes, articles, leaders
-- Unit        articles and outlets that print it, count; words cut after 400 characters
WITH spoken AS (
    SELECT EXPLODE(COALESCE(speakers.leader_id, ARRAY(leader_id))) AS leader_id,
           distinct_id, article_id, quote, day, outlet, words
    FROM quotes
    WHERE kind IN ('direct', 'mixed') AND word_count >= 5 AND COALESCE(counted, TRUE)
),
said AS (
    SELECT q.*
    FROM spoken q
    JOIN leaders l ON l.leader_id = q.leader_id
),
counted AS (
    SELECT leader_id, distinct_id,
           COUNT(DISTINCT article_id)                                AS articles,
           COUNT(DISTINCT outlet)                                    AS outlets,
           MIN(STRUCT(day, article_id, quote, outlet, words))        AS first
    FROM said
    GROUP BY leader_id, distinct_id
),
ranked AS (
    SELECT *, ROW_NUMBER() OVER (
        PARTITION BY leader_id
        ORDER BY articles DESC, outlets DESC, LENGTH(first.words) DESC, distinct_id) AS place
    FROM counted
)
SELECT r.leader_id, r.articles, r.outlets, r.first.day AS day, COALESCE(r.first.outlet, '') AS outlet,
       IF(LENGTH(r.first.words) > 400, CONCAT(LEFT(r.first.words, 400), '…'), r.first.words) AS words,
       a.title, a.url
FROM ranked r
JOIN articles a ON a.article_id = r.first.article_id
JOIN leaders l ON l.leader_id = r.leader_id
WHERE r.place <= IF(l.place <= 500, 8, 3)
ORDER BY r.leader_id, r.place
