-- What the night found lies within its bounds.
--
-- Grain       one finding per bound that is broken
-- Input       views articles, mentions, quotes, stances; parameter run
-- Unit        rows of the night
SELECT CONCAT(COUNT(*), ' new articles before 1800 or after 2199, the first ', MIN(article_id), ': look at their dates')
           AS finding
FROM articles
WHERE run_id = :run AND day NOT BETWEEN DATE'1800-01-01' AND DATE'2199-12-31'
HAVING COUNT(*) > 0
UNION ALL
SELECT CONCAT(COUNT(*), ' mentions with an empty span or a confidence outside (0, 1], the first in article ', MIN(article_id))
FROM mentions
WHERE run_id = :run AND (begin < 0 OR begin >= end OR NOT (confidence > 0 AND confidence <= 1))
HAVING COUNT(*) > 0
UNION ALL
SELECT CONCAT(COUNT(*), ' quotations without words or with a confidence outside (0, 1], the first in article ', MIN(article_id))
FROM quotes
WHERE run_id = :run AND (word_count < 1 OR NOT (confidence > 0 AND confidence <= 1))
HAVING COUNT(*) > 0
UNION ALL
SELECT CONCAT(COUNT(*), ' stances with an empty span or a confidence outside (0, 1], the first in article ', MIN(article_id))
FROM stances
WHERE run_id = :run AND (evidence_begin >= evidence_end OR NOT (confidence > 0 AND confidence <= 1))
HAVING COUNT(*) > 0
