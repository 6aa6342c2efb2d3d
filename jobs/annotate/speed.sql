-- measures → how fast articles were annotated by the run that annotated the most of them.
--
-- Grain       one row; none before the first run that annotated
-- Input       view measures
-- Unit        articles a second
SELECT a.value / s.value AS speed
FROM (SELECT run_id, value FROM measures WHERE kind = 'annotated' AND value > 0) a
JOIN (SELECT run_id, value FROM measures WHERE kind = 'seconds' AND name = 'annotate' AND value > 0) s
    ON s.run_id = a.run_id
ORDER BY a.value DESC, a.run_id
LIMIT 1
