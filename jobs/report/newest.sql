-- articles → the latest days with articles, from which the page tells how old the newest is on the day it is looked at.
--
-- Grain       one row per day, the latest first
-- Input       view articles
-- Unit        days of analysed articles; more than one, since some may be from the future
SELECT DISTINCT day
FROM articles
WHERE set_aside IS NULL AND day IS NOT NULL
ORDER BY day DESC
LIMIT 40
