-- numbers → the greater ones; for SqlFileTest.
WITH kept AS (
    SELECT id
    FROM numbers -- may be shadowed by a view of the session
    WHERE id > :limit
)
SELECT id FROM kept
