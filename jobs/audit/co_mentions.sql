-- The counts of a pair fit each other, no measure leaves its range, and a longer period is the sum of its days.
--
-- Grain       one row per period, window and pair that does not
-- Input       view co_mentions
-- Unit        windows that mention both
SELECT CONCAT_WS(' ', period, period_start, window, a_id, b_id) AS place, n_ab AS expected, n_ab AS found
FROM co_mentions
WHERE a_id >= b_id
   OR n_ab < 1 OR n_ab > LEAST(n_a, n_b) OR n_a + n_b - n_ab > n_total
   OR npmi NOT BETWEEN -1 AND 1 OR ISNAN(log_likelihood) OR log_likelihood < 0 OR jaccard NOT BETWEEN 0 AND 1
UNION ALL
SELECT CONCAT_WS(' ', period, window, a_id, b_id), days, n
FROM (
    SELECT window, a_id, b_id, period, SUM(n_ab) AS n,
           MAX(SUM(IF(period = 'day', n_ab, 0))) OVER (PARTITION BY window, a_id, b_id) AS days
    FROM co_mentions
    GROUP BY window, a_id, b_id, period
)
WHERE n <> days
