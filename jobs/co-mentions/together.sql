-- mentions → together: how many windows of text mention leaders and pairs of leaders, per day.
--
-- Grain       one row per day, kind of window and leader with its name (b null), or pair of leaders (a.id < b.id)
-- Input       view mentions, with is_first (false in later near-copies)
-- Unit        a window is a sentence, a paragraph or an article
WITH windows AS (
    SELECT day, window, SORT_ARRAY(COLLECT_SET(STRUCT(leader_id AS id, leader_name AS name))) AS leaders
    FROM mentions
    LATERAL VIEW INLINE(ARRAY(
        STRUCT('sentence'  AS window, sentence  AS place),
        STRUCT('paragraph' AS window, paragraph AS place),
        STRUCT('article'   AS window, 0         AS place))) AS window, place
    WHERE is_first
    GROUP BY day, article_id, window, place
)
SELECT day, window, a.id AS a_id, a.name AS a_name, b.id AS b_id, b.name AS b_name, COUNT(*) AS n
FROM windows
LATERAL VIEW POSEXPLODE(leaders) AS place, a
-- the leaders after a, and none
LATERAL VIEW EXPLODE(CONCAT(SLICE(leaders, place + 2, SIZE(leaders)), ARRAY(NULL))) AS b
GROUP BY day, window, a, b
