-- leader_terms → what a day has to be looked up in.
--
-- Grain       one row per leader
-- Input       view leader_terms
-- Unit        lists of terms, in each the one that decides first
WITH known AS (
    SELECT leader_id, role, party, start_day,
           -- an open term says nothing of days after the one up to which its source knows
           COALESCE(end_day, as_of + INTERVAL 1 DAY, DATE'9999-12-31') AS end_day,
           end_day IS NULL AND as_of IS NOT NULL AS is_open,
           CASE WHEN role IN ('candidate', 'running_mate') THEN 2 WHEN role = 'legislator' THEN 1 ELSE 0 END AS place,
           -DATEDIFF(start_day, DATE'0001-01-01') AS last_first
    FROM leader_terms
)
SELECT leader_id,
       ARRAY_SORT(COLLECT_LIST(STRUCT(place, last_first, role, start_day, end_day, is_open))
                  FILTER (WHERE role <> 'member'))      AS offices,
       ARRAY_SORT(COLLECT_LIST(STRUCT(last_first, party, start_day, end_day))
                  FILTER (WHERE party IS NOT NULL))     AS parties,
       IF(COUNT(DISTINCT party) = 1, MAX(party), NULL)  AS only_party
FROM known
GROUP BY leader_id
