-- quotations (of quotes.sql), mentions → which leaders the words mention, by name, role or pronoun, as jobs/find has it.
--
-- Grain       one row per article and quotation whose words mention a leader, as the first article prints them
-- Input       views quotations, mentions
-- Unit        about: ids of leaders
WITH parts AS (
    SELECT DISTINCT day, article_id, quote, EXPLODE(spans) AS part
    FROM quotations
)
SELECT /*+ BROADCAST(parts) */
       parts.article_id, parts.quote, SORT_ARRAY(COLLECT_SET(leader_id)) AS about
FROM mentions
JOIN parts
  ON mentions.day = parts.day AND mentions.article_id = parts.article_id
 AND mentions.begin >= parts.part.begin AND mentions.begin < parts.part.end
WHERE mentions.counted
GROUP BY parts.article_id, parts.quote
