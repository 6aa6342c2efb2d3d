-- speakers → people who are quoted and have no id, those with most stories first.
--
-- Grain       one row per name that looks like a person's
-- Input       view speakers; :least stories
-- Unit        counts over all days and outlets
SELECT speaker_name                                         AS name,
       SUM(quotes)                                          AS quotes,
       SUM(stories)                                         AS stories,
       COUNT(DISTINCT outlet)                               AS outlets,
       MIN(day)                                             AS first_day,
       MAX(day)                                             AS last_day,
       MAX_BY(printed, STRUCT(LENGTH(printed), printed))    AS printed
FROM speakers
WHERE leader_id IS NULL
  AND speaker_name RLIKE '^\\p{Lu}[\\p{L}.\'’-]*( (\\p{Lu}[\\p{L}.\'’-]*|al|bin|da|de|del|der|di|dos|du|el|la|le|ter|van|von)){0,2} \\p{Lu}[\\p{L}\'’-]*\\p{Ll}$'
GROUP BY speaker_name
HAVING stories >= :least
ORDER BY stories DESC, quotes DESC, name
