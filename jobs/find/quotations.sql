-- What it does    quotes, mentions, articles → the counted quotations that were asked for, by day.
-- Parameters      :by name or id of who speaks; :about name or id of a leader mentioned within the words, or words said;
--                 :said words said; :first and :last day. Whatever the case; an empty text asks for nothing.
-- Behaviour       Of several who speak together each can be asked for.
WITH said AS (
  SELECT *
  FROM quotes
  WHERE counted
    AND day BETWEEN :first AND :last
    AND (
      :by = ''
      OR LOWER(leader_id) = LOWER(:by)
      OR LOWER(speaker_name) = LOWER(:by)
      OR EXISTS(speakers, one -> LOWER(one.leader_id) = LOWER(:by) OR LOWER(one.name) = LOWER(:by))
    )
    AND (:said = '' OR CONTAINS(LOWER(words), LOWER(:said)))
),
parts AS (
  SELECT article_id, day, quote, EXPLODE(spans) AS part
  FROM said
),
named AS (
  SELECT DISTINCT parts.article_id, parts.quote
  FROM parts
  JOIN mentions
    ON mentions.day = parts.day
    AND mentions.article_id = parts.article_id
    AND mentions.begin >= parts.part.begin
    AND mentions.begin < parts.part.end
  WHERE mentions.counted AND (LOWER(leader_name) = LOWER(:about) OR LOWER(leader_id) = LOWER(:about))
)
SELECT
  said.day,
  COALESCE(said.outlet, 'outlet unknown') AS outlet,
  COALESCE(NULLIF(ARRAY_JOIN(TRANSFORM(said.speakers, one -> one.name), ', '), ''), said.speaker_name, 'nobody named') AS speaker,
  said.words,
  COALESCE(articles.url, said.article_id) AS address
FROM said
LEFT JOIN named ON named.article_id = said.article_id AND named.quote = said.quote
LEFT JOIN articles ON articles.day = said.day AND articles.article_id = said.article_id
WHERE :about = '' OR named.article_id IS NOT NULL OR CONTAINS(LOWER(said.words), LOWER(:about))
ORDER BY said.day, outlet, said.article_id, said.quote
