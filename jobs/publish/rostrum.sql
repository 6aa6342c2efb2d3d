-- Views over the published tables, for DuckDB: every table by its name, and questions that are asked often.
--
--     cd published && duckdb -init rostrum.sql
--
-- From elsewhere say first where the tables are: SET file_search_path = '/data/published';

CREATE OR REPLACE VIEW articles AS FROM read_parquet('articles/*.parquet');
CREATE OR REPLACE VIEW articles_set_aside AS FROM read_parquet('articles_set_aside/*.parquet');
CREATE OR REPLACE VIEW rejects AS FROM read_parquet('rejects/*.parquet');
CREATE OR REPLACE VIEW mentions AS FROM read_parquet('mentions/*.parquet');
CREATE OR REPLACE VIEW unresolved_names AS FROM read_parquet('unresolved_names/*.parquet');
CREATE OR REPLACE VIEW quotes AS FROM read_parquet('quotes/*.parquet');
CREATE OR REPLACE VIEW stances AS FROM read_parquet('stances/*.parquet');
CREATE OR REPLACE VIEW copies AS FROM read_parquet('copies/*.parquet');
CREATE OR REPLACE VIEW furniture AS FROM read_parquet('furniture/*.parquet');
CREATE OR REPLACE VIEW leader_day AS FROM read_parquet('leader_day/*.parquet');
CREATE OR REPLACE VIEW speakers AS FROM read_parquet('speakers/*.parquet');
CREATE OR REPLACE VIEW speaks_of AS FROM read_parquet('speaks_of/*.parquet');
CREATE OR REPLACE VIEW quote_clusters AS FROM read_parquet('quote_clusters/*.parquet');
CREATE OR REPLACE VIEW own_work AS FROM read_parquet('own_work/*.parquet');
CREATE OR REPLACE VIEW stance_pairs AS FROM read_parquet('stance_pairs/*.parquet');
CREATE OR REPLACE VIEW open_stances AS FROM read_parquet('open_stances/*.parquet');
CREATE OR REPLACE VIEW co_mentions AS FROM read_parquet('co_mentions/*.parquet');
CREATE OR REPLACE VIEW leader_network AS FROM read_parquet('leader_network/*.parquet');
CREATE OR REPLACE VIEW leader_tone AS FROM read_parquet('leader_tone/*.parquet');
CREATE OR REPLACE VIEW leader_issue AS FROM read_parquet('leader_issue/*.parquet');
CREATE OR REPLACE VIEW trends AS FROM read_parquet('trends/*.parquet');
CREATE OR REPLACE VIEW leaders AS FROM read_parquet('leaders/*.parquet');
CREATE OR REPLACE VIEW leader_terms AS FROM read_parquet('leader_terms/*.parquet');
CREATE OR REPLACE VIEW parties AS FROM read_parquet('parties/*.parquet');
CREATE OR REPLACE VIEW issues AS FROM read_parquet('issues/*.parquet');
CREATE OR REPLACE VIEW outlets AS FROM read_parquet('outlets/*.parquet');
CREATE OR REPLACE VIEW withdrawn AS FROM read_parquet('withdrawn/*.parquet');
CREATE OR REPLACE VIEW runs AS FROM read_parquet('runs/*.parquet');
CREATE OR REPLACE VIEW measures AS FROM read_parquet('measures/*.parquet');

-- Rows that the reporting tables count; the others are less sure, or furniture.
CREATE OR REPLACE VIEW mentions_counted AS FROM mentions WHERE counted;
CREATE OR REPLACE VIEW quotes_counted AS FROM quotes WHERE counted;
CREATE OR REPLACE VIEW stances_counted AS FROM stances WHERE counted;

-- Each counted quotation with its article, the text before it (its own sentence and the one before) and the text after it, up
-- to the second end of a sentence. A full stop, a question mark or an exclamation mark ends one: that of "Mr." does too.
-- Spans count UTF-16 units, DuckDB characters: those of two units are given a second one first, which goes again.
CREATE OR REPLACE VIEW quotes_in_context AS
WITH cut AS (
    SELECT q.*, a.title, a.url,
           regexp_replace(a.body, '([\x{10000}-\x{10FFFF}])', '\1' || chr(57344), 'g') AS units,
           substr(units, 1, q.spans[1]."begin") AS text_before,
           substr(units, q.spans[-1]."end" + 1) AS text_after
    FROM quotes_counted q
    JOIN articles a USING (article_id)
)
SELECT * EXCLUDE (units, text_before, text_after),
       trim(regexp_replace(replace(
           regexp_extract(text_before, '((?:[^.!?]*[.!?]+["”’)\s]*)?[^.!?]*)$', 1),
           chr(57344), ''), '\s+', ' ', 'g')) AS before,
       trim(regexp_replace(replace(
           regexp_extract(text_after, '^([^.!?]*[.!?]*["”’)\s]*[^.!?]*[.!?]*["”’)]*)', 1),
           chr(57344), ''), '\s+', ' ', 'g')) AS after
FROM cut;

-- Each counted stance with the words of the quotation that says it, and the text before and after; null where the author tells of an act,
-- and where the quotation is not counted.
CREATE OR REPLACE VIEW stances_in_context AS
SELECT s.*, q.words, q."before", q."after"
FROM stances_counted s
LEFT JOIN quotes_in_context q USING (article_id, quote);

-- What each leader was on the days on which somebody mentions them.
CREATE OR REPLACE VIEW leaders_on_days AS
SELECT DISTINCT leader_id, day, role, party, in_office
FROM mentions;

-- Each counted stance with what holder and target were on its day; null where they are no leaders.
CREATE OR REPLACE VIEW stances_as_of AS
SELECT s.*,
       h.role AS holder_role, h.party AS holder_party, h.in_office AS holder_in_office,
       t.role AS target_role, t.party AS target_party, t.in_office AS target_in_office
FROM stances_counted s
LEFT JOIN leaders_on_days h ON s.holder_type = 'leader' AND h.leader_id = s.holder_id AND h.day = s.day
LEFT JOIN leaders_on_days t ON s.target_type = 'leader' AND t.leader_id = s.target_id AND t.day = s.day;

-- Who was for and against whom and what in any stretch of days: FROM stances_between(DATE '2031-03-01', DATE '2031-05-31').
-- Votes, bounds and labels as in stance_pairs, of which the votes are sums.
CREATE OR REPLACE MACRO stances_between(from_day, to_day) AS TABLE
WITH votes AS (
    SELECT holder_type, holder_id, max(holder_name) AS holder_name, target_type, target_id, max(target_name) AS target_name,
           sum(for_votes)::BIGINT AS for_votes, sum(against_votes)::BIGINT AS against_votes,
           sum(neutral_votes)::BIGINT AS neutral_votes
    FROM stance_pairs
    WHERE period = 'day' AND period_start BETWEEN from_day AND to_day
    GROUP BY holder_type, holder_id, IF(holder_id IS NULL, holder_name, NULL),
             target_type, target_id, IF(target_id IS NULL, target_name, NULL)
),
bounds AS (
    SELECT *, nullif(for_votes + against_votes, 0) AS n, 1.959964 ^ 2 AS z2,
           sqrt(z2 * (for_votes * against_votes / n + z2 / 4)) AS reach,
           (for_votes + z2 / 2 - reach) / (n + z2) AS for_share_low,
           (for_votes + z2 / 2 + reach) / (n + z2) AS for_share_high
    FROM votes
)
SELECT * EXCLUDE (n, z2, reach),
       CASE WHEN n IS NULL OR n <= z2 THEN 'insufficient'
            WHEN for_share_low > 0.5  THEN 'for'
            WHEN for_share_high < 0.5 THEN 'against'
            ELSE 'mixed'
       END AS label
FROM bounds;

-- On what two leaders agree, and on what not, in a stretch of days: what both are clearly for or against.
CREATE OR REPLACE MACRO agreements_between(from_day, to_day) AS TABLE
WITH clear AS (
    FROM stances_between(from_day, to_day)
    WHERE holder_type = 'leader' AND target_id IS NOT NULL AND label IN ('for', 'against')
)
SELECT a.holder_id AS a_id, a.holder_name AS a_name, b.holder_id AS b_id, b.holder_name AS b_name,
       count(*) FILTER (a.label = b.label)  AS agree,
       count(*) FILTER (a.label <> b.label) AS disagree,
       coalesce(list(a.target_name ORDER BY a.target_name) FILTER (a.label = b.label), [])  AS agree_on,
       coalesce(list(a.target_name ORDER BY a.target_name) FILTER (a.label <> b.label), []) AS disagree_on
FROM clear a
JOIN clear b ON a.target_type = b.target_type AND a.target_id = b.target_id AND a.holder_id < b.holder_id
GROUP BY ALL;

-- Who was in which office on a day: FROM in_office(DATE '2031-05-04').
CREATE OR REPLACE MACRO in_office(on_day) AS TABLE
SELECT leader_terms.*
FROM leader_terms
WHERE start_day <= on_day
  AND on_day < coalesce(end_day, CAST(as_of + INTERVAL 1 DAY AS DATE), DATE '9999-12-31')
  AND role NOT IN ('member', 'candidate', 'running_mate');
