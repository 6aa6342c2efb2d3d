-- leader_day, articles, copies → trends: who is in the news more than a week before, and more than usual.
--
-- Grain       one row per day or week and leader with a story or quotation in it, or a story one week before
-- Input       views leader_day and copies, both with period and period_start; view outlets: of each article
-- Unit        stories, near-copies once; change is a ratio of shares of all stories; burst_score in deviations
-- Formulas    change: ratio of two proportions with log bounds (Katz et al. 1978), 0.5 added to each count and 1 to each
--             total (Walter 1975), z = 1.959964; none from fewer than 5 stories in both together.
--             burst: (x - median) / scale with x = ln((stories + 0.5) / (all + 1)), median over the 28 periods before;
--             scale = 1.4826 * median absolute deviation (Hampel 1974), but never less than the deviation of a Poisson
--             count of the expected size. The share of the period itself is that of outlets that have printed in half
--             of the 28 periods before, so that a new outlet is no burst of those whom it writes about.
WITH printed AS (
    SELECT period, period_start, outlet, COUNT_IF(is_first) AS stories,
           DENSE_RANK() OVER (PARTITION BY period ORDER BY period_start) AS place
    FROM copies
    JOIN outlets USING (article_id)
    WHERE period IN ('day', 'week')
    GROUP BY period, period_start, outlet
),
known_outlets AS (
    SELECT *, 2 * (place - MIN(place) OVER (PARTITION BY period, outlet)) >= LEAST(28, place - 1) AS is_known
    FROM printed
),
counted AS (
    SELECT d.period, d.period_start, leader_id, MAX(leader_name) AS leader_name,
           SUM(d.stories) AS stories, SUM(quotes) AS quotes, SUM(quoted_words) AS quoted_words,
           SUM(IF(is_known, d.stories, 0)) AS known_stories
    FROM leader_day d
    JOIN known_outlets o ON o.period = d.period AND o.period_start = d.period_start AND o.outlet <=> d.outlet
    GROUP BY d.period, d.period_start, leader_id
),
calendar AS (
    SELECT period, period_start, SUM(stories) AS all_stories, SUM(IF(is_known, stories, 0)) AS all_known
    FROM known_outlets
    GROUP BY period, period_start
),
known AS (
    SELECT period, leader_id, MAX(leader_name) AS leader_name,
           DATE_SUB(MIN(period_start), IF(period = 'day', 28, 28 * 7)) AS from_day,
           DATE_ADD(MAX(period_start), 7)                              AS to_day
    FROM counted
    GROUP BY period, leader_id
),
-- every period that was read, also those without the leader
filled AS (
    SELECT c.period, c.period_start, k.leader_id, k.leader_name, c.all_stories, c.all_known,
           COALESCE(n.stories, 0)      AS stories,
           COALESCE(n.known_stories, 0) AS known_stories,
           COALESCE(n.quotes, 0)       AS quotes,
           COALESCE(n.quoted_words, 0) AS quoted_words
    FROM known k
    JOIN calendar c ON c.period = k.period AND c.period_start BETWEEN k.from_day AND k.to_day
    LEFT JOIN counted n ON n.period = c.period AND n.period_start = c.period_start AND n.leader_id = k.leader_id
),
rated AS (
    SELECT *, LN((stories + 0.5D) / (all_stories + 1)) AS x, LN((known_stories + 0.5D) / (all_known + 1)) AS x_known
    FROM filled
),
compared AS (
    SELECT *,
           MAX(stories)     OVER week_before AS stories_before,
           MAX(all_stories) OVER week_before AS all_before,
           SORT_ARRAY(COLLECT_LIST(x) OVER (
               PARTITION BY period, leader_id ORDER BY period_start ROWS BETWEEN 28 PRECEDING AND 1 PRECEDING)) AS past,
           SUM(quoted_words) OVER (PARTITION BY period, period_start) AS all_words
    FROM rated
    WINDOW week_before AS (
        PARTITION BY period, leader_id ORDER BY period_start
        RANGE BETWEEN 7 PRECEDING AND 7 PRECEDING)
),
judged AS (
    SELECT *,
           -- the middle of the 28 periods before, or of those that there are
           IF(SIZE(past) < 7, NULL, (past[(SIZE(past) - 1) DIV 2] + past[SIZE(past) DIV 2]) / 2) AS middle,
           IF(stories + stories_before < 5, NULL, x - LN((stories_before + 0.5D) / (all_before + 1))) AS log_change,
           1.959964D * SQRT(1 / (stories + 0.5D) - 1D / (all_stories + 1)
                            + 1 / (stories_before + 0.5D) - 1D / (all_before + 1))                AS log_margin
    FROM compared
    WHERE stories > 0 OR quotes > 0 OR stories_before > 0
),
scaled AS (
    SELECT *,
           SORT_ARRAY(TRANSFORM(past, p -> ABS(p - middle))) AS apart,
           SQRT(1 / (EXP(middle) * (all_known + 1)))         AS poisson_scale
    FROM judged
)
SELECT period, period_start, leader_id, leader_name, stories, all_stories, quotes, quoted_words,
       ROUND(quoted_words / NULLIF(all_words, 0), 9) AS share_of_voice,
       stories_before,
       ROUND(EXP(log_change), 9)                     AS change,
       ROUND(EXP(log_change - log_margin), 9)        AS change_low,
       ROUND(EXP(log_change + log_margin), 9)        AS change_high,
       ROUND(IF(middle IS NULL OR known_stories < 5, NULL, (x_known - middle) / GREATEST(
           poisson_scale,
           1.4826D * (apart[(SIZE(apart) - 1) DIV 2] + apart[SIZE(apart) DIV 2]) / 2)), 9) AS burst_score
FROM scaled
