-- mentions, quotes or stances → the same, each with whether the reporting tables count it.
--
-- Grain       one row per row of the view facts
-- Input       views facts, furniture; parameter counted_from, as in table runs: null while facts wait to be counted
-- Unit        none
SELECT /*+ BROADCAST(furniture) */
       facts.*,
       facts.confidence >= CAST(:counted_from AS DOUBLE)
           AND NVL2(CAST(:counted_from AS DOUBLE), furniture.passage IS NULL, TRUE) AS counted
FROM facts
LEFT JOIN furniture ON furniture.outlet = facts.outlet AND furniture.passage = facts.passage
