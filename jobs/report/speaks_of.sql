-- speaks_of → which leaders speak of which others, over time.
--
-- Grain       one row per leader who speaks and leader spoken of, at most :pairs, those of most quotations
-- Input       view speaks_of; :step is day, week or month
-- Unit        times: first day of the step, quotations, stories; near-copies once
SELECT speaker_id, about_id,
       TRANSFORM(
           SORT_ARRAY(COLLECT_LIST(STRUCT(period_start, quotes, stories))),
           t -> ARRAY(CAST(t.period_start AS STRING), CAST(t.quotes AS STRING), CAST(t.stories AS STRING))) AS times
FROM speaks_of
WHERE period = :step
GROUP BY speaker_id, about_id
ORDER BY SUM(quotes) DESC, speaker_id, about_id
LIMIT :pairs
