-- mentions, quotes → leader_day: how much of each leader each outlet printed, per day.
--
-- Grain       one row per day, leader, outlet that mentions or quotes the leader (null: outlet unknown)
-- Input       views mentions, quotes, both with is_first (false in later near-copies)
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
shared AS (
    SELECT *, SUM(quoted_words) OVER (PARTITION BY day, outlet) AS all_quoted_words
    FROM counted
)
SELECT *, ROUND(quoted_words / NULLIF(all_quoted_words, 0), 9) AS share_of_voice
FROM shared
