-- mentions, quotes or stances → the same, each with whether the reporting tables count it.
--
-- Grain       one row per row of the view facts
-- Input       view facts; parameter counted_from, as in table runs: null while facts wait to be counted
-- Unit        none
SELECT *, confidence >= CAST(:counted_from AS DOUBLE) AS counted
FROM facts
