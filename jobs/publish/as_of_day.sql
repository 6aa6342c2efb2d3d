-- mentions, quotes or leader_day → the same, each with what the leader was on the day.
--
-- Grain       one row per row of the view facts
-- Input       views facts (leader_id, day), standing
-- Unit        none; role, party and in_office are null when unknown
SELECT /*+ BROADCAST(standing) */
       facts.*,
       GET(FILTER(offices, term -> day >= term.start_day AND day < term.end_day), 0).role    AS role,
       COALESCE(GET(FILTER(parties, term -> day >= term.start_day AND day < term.end_day), 0).party, only_party) AS party,
       CASE
           WHEN SIZE(offices) = 0 THEN NULL
           WHEN EXISTS(offices, term -> day >= term.start_day AND day < term.end_day AND term.place < 2) THEN TRUE
           -- it may have gone on after the day up to which its source knows
           WHEN EXISTS(offices, term -> day >= term.end_day AND term.is_open AND term.place < 2) THEN NULL
           WHEN standing.leader_id IS NOT NULL THEN FALSE
       END AS in_office
FROM facts
LEFT JOIN standing ON standing.leader_id = facts.leader_id
