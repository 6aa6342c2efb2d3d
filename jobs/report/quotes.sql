-- quotes, quote_clusters → each leader's quotations in quotation marks, those that most outlets print first.
--
-- Grain       one row per leader (of several who speak together, each) and quotation counted, whatever its form, at most 40 per leader, 3 more of the
--             newest week, and 12000 in all
-- Input       views quotes, quote_clusters, leaders; :newest is a day
-- Unit        articles and outlets that print it, count; prints: day, outlet ('' where unknown) and articles, at most 40;
--             words cut after 400 characters; mixed: only some of them stood in quotation marks; gaps: where parts of them
--             are joined, in UTF-16 units, null for none; also: up to three other forms, those of most articles;
--             also_gaps: the gaps of each of these; spans: of the words in the first article, begin to end with what stands
--             between them, both 0 beyond a leader's first three: these are shown without what stands about them
WITH spoken AS (
    SELECT EXPLODE(COALESCE(speakers.leader_id, ARRAY(leader_id))) AS leader_id,
           distinct_id, article_id, quote, day, COALESCE(outlet, '') AS outlet, words, confidence, spans, kind = 'mixed' AS mixed,
           IF(SIZE(spans) > 1, TRANSFORM(SEQUENCE(1, SIZE(spans) - 1), n ->
               AGGREGATE(SLICE(spans, 1, n), -1, (end, s) -> end + s.end - s.begin + 1)), NULL) AS gaps
    FROM quotes
    WHERE kind IN ('direct', 'mixed') AND word_count >= 5 AND counted
),
forms AS (
    SELECT leader_id, cluster_id, EXPLODE(distinct_ids) AS distinct_id,
           TRANSFORM(evidence, f -> STRUCT(-f.articles AS fewer, f.distinct_id, f.words)) AS also
    FROM quote_clusters
    WHERE variants > 1
),
printed AS (
    SELECT /*+ BROADCAST(f) */
           s.leader_id, COALESCE(f.cluster_id, s.distinct_id) AS quotation, MIN(f.also) AS also, day, outlet,
           COUNT(DISTINCT article_id)                         AS articles,
           MAX(confidence)                                    AS confidence,
           COLLECT_SET(IF(f.distinct_id IS NULL OR gaps IS NULL, NULL, STRUCT(words, gaps))) AS in_parts,
           MIN(STRUCT(day, article_id, quote, outlet, words, spans, s.distinct_id, mixed, gaps)) AS first
    FROM spoken s
    JOIN leaders l ON l.leader_id = s.leader_id
    LEFT JOIN forms f ON f.leader_id = s.leader_id AND f.distinct_id = s.distinct_id
    GROUP BY s.leader_id, quotation, day, outlet
),
quotations AS (
    SELECT leader_id, quotation, MIN(also)                  AS also,
           SUM(articles)                                      AS articles,
           COUNT(DISTINCT NULLIF(outlet, ''))                 AS outlets,
           MAX(confidence)                                    AS confidence,
           MIN(first)                                         AS first,
           FLATTEN(COLLECT_LIST(in_parts))                    AS in_parts,
           SLICE(SORT_ARRAY(COLLECT_LIST(STRUCT(day, outlet, articles))), 1, 40) AS prints
    FROM printed
    GROUP BY leader_id, quotation
),
ranked AS (
    SELECT *, ROW_NUMBER() OVER (
        PARTITION BY leader_id
        ORDER BY outlets DESC, articles DESC, confidence DESC, first.day, quotation) AS place,
        ROW_NUMBER() OVER (
        PARTITION BY leader_id, first.day > DATE_SUB(:newest, 7)
        ORDER BY outlets DESC, articles DESC, confidence DESC, first.day, quotation) AS place_of_week
    FROM quotations
),
kept AS (
    SELECT *, SLICE(FILTER(SORT_ARRAY(also), a -> a.distinct_id <> first.distinct_id), 1, 3).words AS others
    FROM ranked
    WHERE place <= 40 OR place_of_week <= 3
    ORDER BY LEAST(place, place_of_week), leader_id, place
    LIMIT 12000
)
SELECT leader_id, place, articles, outlets, first.day AS day, first.outlet AS outlet,
       IF(LENGTH(first.words) > 400, CONCAT(LEFT(first.words, 400), '…'), first.words) AS words,
       first.mixed AS mixed,
       first.gaps AS gaps, others AS also,
       TRANSFORM(others, o -> GET(SORT_ARRAY(FILTER(in_parts, p -> p.words = o)), 0).gaps) AS also_gaps,
       TRANSFORM(prints, p -> ARRAY(CAST(p.day AS STRING), p.outlet, CAST(p.articles AS STRING))) AS prints,
       first.article_id AS article_id, first.quote AS quote, first.spans AS spans,
       IF(LEAST(place, place_of_week) <= 3, COALESCE(GET(first.spans, 0).begin, 0), 0) AS begin,
       IF(LEAST(place, place_of_week) <= 3, COALESCE(GET(first.spans, SIZE(first.spans) - 1).end, 0), 0) AS end
FROM kept
ORDER BY leader_id, place
