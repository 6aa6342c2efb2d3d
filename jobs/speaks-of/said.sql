-- quotes, mentions → said: the quotations in which a leader speaks of another.
--
-- Grain       one row per quotation of a story, leader who speaks, other leader mentioned within the words
-- Input       views quotes, mentions, both with is_first (false in later near-copies)
-- Unit        confidence: the lower of the quotation's and the mention's; of several mentions the surest
WITH parts AS (
    SELECT day, article_id, quote, outlet, kind, word_count, confidence, leader_id, speaker_name,
           EXPLODE(spans) AS part
    FROM quotes
    WHERE is_first AND leader_id IS NOT NULL
)
SELECT p.day, p.article_id, p.quote, p.outlet, p.kind, p.word_count,
       p.leader_id                                AS speaker_id,
       MAX(p.speaker_name)                        AS speaker_name,
       m.leader_id                                AS about_id,
       MAX(m.leader_name)                         AS about_name,
       MAX(LEAST(p.confidence, m.confidence))     AS confidence
FROM parts p
JOIN mentions m
    ON m.day = p.day
    AND m.article_id = p.article_id
    AND m.begin >= p.part.begin
    AND m.begin < p.part.end
WHERE m.leader_id <> p.leader_id
GROUP BY p.day, p.article_id, p.quote, p.outlet, p.kind, p.word_count, p.leader_id, m.leader_id
