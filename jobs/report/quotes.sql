-- quotes → each leader's quotations in quotation marks, those that most outlets print first.
--
-- Grain       one row per leader (of several who speak together, each) and quotation counted, at most 40 per leader, 3 more of the
--             newest week, and 12000 in all
-- Input       views quotes, leaders; :newest is a day
-- Unit        articles and outlets that print it, count; prints: day, outlet ('' where unknown) and articles, at most 40;
--             words cut after 400 characters; spans: of the
--             words in the first article, begin to end with what stands between them, both 0 beyond a leader's first
--             three: these are shown without what stands about them
WITH spoken AS (
    SELECT EXPLODE(COALESCE(speakers.leader_id, ARRAY(leader_id))) AS leader_id,
           distinct_id, article_id, quote, day, COALESCE(outlet, '') AS outlet, words, confidence, spans
    FROM quotes
    WHERE kind IN ('direct', 'mixed') AND word_count >= 5 AND counted
),
printed AS (
    SELECT s.leader_id, distinct_id, day, outlet,
           COUNT(DISTINCT article_id)                         AS articles,
           MAX(confidence)                                    AS confidence,
           MIN(STRUCT(day, article_id, quote, outlet, words, spans)) AS first
    FROM spoken s
    JOIN leaders l ON l.leader_id = s.leader_id
    GROUP BY s.leader_id, distinct_id, day, outlet
),
quotations AS (
    SELECT leader_id, distinct_id,
           SUM(articles)                                      AS articles,
           COUNT(DISTINCT NULLIF(outlet, ''))                 AS outlets,
           MAX(confidence)                                    AS confidence,
           MIN(first)                                         AS first,
           SLICE(SORT_ARRAY(COLLECT_LIST(STRUCT(day, outlet, articles))), 1, 40) AS prints
    FROM printed
    GROUP BY leader_id, distinct_id
),
ranked AS (
    SELECT *, ROW_NUMBER() OVER (
        PARTITION BY leader_id
        ORDER BY outlets DESC, articles DESC, confidence DESC, first.day, distinct_id) AS place,
        ROW_NUMBER() OVER (
        PARTITION BY leader_id, first.day > DATE_SUB(:newest, 7)
        ORDER BY outlets DESC, articles DESC, confidence DESC, first.day, distinct_id) AS place_of_week
    FROM quotations
),
kept AS (
    SELECT *
    FROM ranked
    WHERE place <= 40 OR place_of_week <= 3
    ORDER BY LEAST(place, place_of_week), leader_id, place
    LIMIT 12000
)
SELECT leader_id, place, articles, outlets, first.day AS day, first.outlet AS outlet,
       IF(LENGTH(first.words) > 400, CONCAT(LEFT(first.words, 400), '…'), first.words) AS words,
       TRANSFORM(prints, p -> ARRAY(CAST(p.day AS STRING), p.outlet, CAST(p.articles AS STRING))) AS prints,
       first.article_id AS article_id, first.quote AS quote, first.spans AS spans,
       IF(LEAST(place, place_of_week) <= 3, COALESCE(GET(first.spans, 0).begin, 0), 0) AS begin,
       IF(LEAST(place, place_of_week) <= 3, COALESCE(GET(first.spans, SIZE(first.spans) - 1).end, 0), 0) AS end
FROM kept
ORDER BY leader_id, place
