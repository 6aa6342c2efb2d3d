-- clustered → quote_clusters: quotations that two articles or more print, in all their forms.
--
-- Grain       one row per leader, quotation
-- Input       view clustered: forms (made by forms.sql), with cluster_id, the distinct_id of the longest form
-- Unit        articles, stories, outlets: count, whatever the form
WITH ranked AS (
    SELECT leader_id, leader_name, cluster_id, word_count, prints,
           STRUCT(
               distinct_id <> cluster_id AS is_other, -SIZE(ARRAY_DISTINCT(prints.article_id)) AS fewer, first.day, distinct_id,
               STRUCT(distinct_id, words, word_count,
                      SIZE(ARRAY_DISTINCT(prints.article_id)) AS articles,
                      SIZE(ARRAY_DISTINCT(ARRAY_COMPACT(prints.outlet))) AS outlets,
                      first.day, first.article_id, first.quote, first.outlet) AS piece) AS form
    FROM clustered
),
clusters AS (
    SELECT leader_id, MAX(leader_name) AS leader_name, cluster_id, MAX(word_count) AS word_count,
           FLATTEN(COLLECT_LIST(prints))        AS prints,
           SORT_ARRAY(COLLECT_LIST(form)).piece AS forms
    FROM ranked
    GROUP BY leader_id, cluster_id
),
first AS (
    SELECT *, ARRAY_MIN(prints) AS first, ARRAY_DISTINCT(prints.article_id) AS articles
    FROM clusters
)
SELECT leader_id, leader_name, cluster_id, word_count,
       SIZE(forms)                                        AS variants,
       SIZE(articles)                                     AS articles,
       SIZE(ARRAY_DISTINCT(FILTER(prints, p -> NOT p.is_copy).article_id)) AS stories,
       SIZE(ARRAY_DISTINCT(ARRAY_COMPACT(prints.outlet))) AS outlets,
       first.day                                          AS first_day,
       SIZE(ARRAY_DISTINCT(ARRAY_COMPACT(FILTER(prints, p -> p.day = first.day).outlet))) AS first_day_outlets,
       first.article_id                                   AS first_article_id,
       first.outlet                                       AS first_outlet,
       ARRAY_MAX(prints.day)                              AS last_day,
       forms.distinct_id                                  AS distinct_ids,
       SLICE(forms, 1, 10)                                AS evidence
FROM first
WHERE SIZE(articles) >= 2
