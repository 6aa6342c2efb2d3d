-- mentions → together: leaders and pairs of leaders, once for every window of text that mentions them.
--
-- Grain       one row per window and leader (b_id null), and per window and pair of leaders (a_id < b_id)
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
SELECT day, window, a.id AS a_id, a.name AS a_name, b.id AS b_id, b.name AS b_name
FROM windows
LATERAL VIEW POSEXPLODE(leaders) AS place, a
-- the leaders after a, and none
LATERAL VIEW EXPLODE(CONCAT(SLICE(leaders, place + 2, SIZE(leaders)), ARRAY(NULL))) AS b
