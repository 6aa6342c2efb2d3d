-- mentions, quotes → leader_day: how much of each leader each outlet printed, per day.
--
-- Grain       one row per day, leader, outlet that mentions or quotes the leader, counted or not (null: outlet unknown)
-- Input       views mentions, quotes, both with is_first (false in later near-copies); found: quotations however sure; yield
-- Unit        plain counts, so that any sum of rows is a true count; share_of_voice is of its own row only
WITH seen AS (
    SELECT day, outlet, article_id, is_first, leader_id, leader_name, 1 AS mentions,
           CAST(NULL AS STRING) AS kind, 0 AS words, FALSE AS is_new
    FROM mentions
    UNION ALL
    SELECT day, outlet, article_id, is_first, leader_id, speaker_name, 0,
           kind, word_count,
           -- later near-copies are numbered apart, so that they neither count nor take the place of one that does
           is_first AND ROW_NUMBER() OVER (
               PARTITION BY leader_id, distinct_id, is_first ORDER BY day, article_id, quote) = 1
    FROM quotes
    WHERE leader_id IS NOT NULL
),
article AS (
    SELECT day, outlet, article_id, leader_id,
           ANY_VALUE(is_first)           AS is_first,
           MAX(leader_name)              AS leader_name,
           SUM(mentions)                 AS mentions,
           COUNT(kind)                   AS quotes,
           COUNT_IF(kind = 'direct')     AS direct_quotes,
           COUNT_IF(kind = 'mixed')      AS mixed_quotes,
           COUNT_IF(kind = 'indirect')   AS indirect_quotes,
           COUNT_IF(is_new)              AS distinct_quotes,
           SUM(words)                    AS quoted_words
    FROM seen
    GROUP BY day, outlet, article_id, leader_id
),
counted AS (
    SELECT day, leader_id,
           COALESCE(MAX(leader_name), leader_id) AS leader_name,
           outlet,
           COUNT(*)                      AS articles,
           COUNT_IF(is_first)            AS stories,
           SUM(mentions)                 AS mentions,
           SUM(quotes)                   AS quotes,
           SUM(direct_quotes)            AS direct_quotes,
           SUM(mixed_quotes)             AS mixed_quotes,
           SUM(indirect_quotes)          AS indirect_quotes,
           SUM(distinct_quotes)          AS distinct_quotes,
           SUM(quoted_words)             AS quoted_words,
           COUNT_IF(quotes > 0)          AS speaking_articles,
           COUNT_IF(quotes = 0)          AS spoken_about_articles
    FROM article
    GROUP BY day, leader_id, outlet
),
kinds AS (
    SELECT day, leader_id, MAX(speaker_name) AS leader_name, outlet, kind,
           SUM(confidence) / ANY_VALUE(yield)                   AS n,
           -- of a ratio that was measured, for so many more quotations: see README.md
           POW(ANY_VALUE(standard_error / yield), 2)            AS relative_variance,
           ANY_VALUE(quotations)                                AS quotations
    FROM found
    JOIN yield USING (kind)
    GROUP BY day, leader_id, outlet, kind
),
expected AS (
    SELECT day, leader_id, MAX(leader_name) AS leader_name, outlet,
           SUM(IF(kind = 'direct', n, 0))                       AS direct_expected,
           SUM(IF(kind = 'mixed', n, 0))                        AS mixed_expected,
           SUM(IF(kind = 'indirect', n, 0))                     AS indirect_expected,
           SUM(n)                                               AS quotes_expected,
           EXP(1.96 * SQRT(LN(1 + SUM(n * (n + quotations) * relative_variance) / POW(SUM(n), 2)))) AS factor
    FROM kinds
    GROUP BY day, leader_id, outlet
),
all_rows AS (
    SELECT COALESCE(c.day, e.day)                               AS day,
           COALESCE(c.leader_id, e.leader_id)                   AS leader_id,
           COALESCE(c.leader_name, e.leader_name)               AS leader_name,
           COALESCE(c.outlet, e.outlet)                         AS outlet,
           COALESCE(articles, 0)                                AS articles,
           COALESCE(stories, 0)                                 AS stories,
           COALESCE(mentions, 0)                                AS mentions,
           COALESCE(quotes, 0)                                  AS quotes,
           COALESCE(direct_quotes, 0)                           AS direct_quotes,
           COALESCE(mixed_quotes, 0)                            AS mixed_quotes,
           COALESCE(indirect_quotes, 0)                         AS indirect_quotes,
           COALESCE(distinct_quotes, 0)                         AS distinct_quotes,
           COALESCE(quoted_words, 0)                            AS quoted_words,
           COALESCE(speaking_articles, 0)                       AS speaking_articles,
           COALESCE(spoken_about_articles, 0)                   AS spoken_about_articles,
           ROUND(COALESCE(direct_expected, 0), 6)               AS direct_expected,
           ROUND(COALESCE(mixed_expected, 0), 6)                AS mixed_expected,
           ROUND(COALESCE(indirect_expected, 0), 6)             AS indirect_expected,
           ROUND(COALESCE(quotes_expected, 0), 6)               AS quotes_expected,
           ROUND(quotes_expected / factor, 6)                   AS quotes_expected_low,
           ROUND(quotes_expected * factor, 6)                   AS quotes_expected_high
    FROM counted c
    FULL JOIN expected e ON e.day = c.day AND e.leader_id = c.leader_id AND e.outlet <=> c.outlet
),
shared AS (
    SELECT *, SUM(quoted_words) OVER (PARTITION BY day, outlet) AS all_quoted_words
    FROM all_rows
)
SELECT *, ROUND(quoted_words / NULLIF(all_quoted_words, 0), 9) AS share_of_voice
FROM shared
