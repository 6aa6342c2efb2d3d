-- What it does    rows (row, stratum, …) → :n of them, all with the same chance, each stratum by its share (systematic
--                 sampling from an ordered list, Cochran 1977, chapter 8), in an order that tells nothing.
-- Parameters      :n rows wanted; :seed decides which, and their order.
-- Behaviour       The same rows and seed give the same sample. All rows when there are no more than :n.
WITH ordered AS (
  SELECT
    *,
    ROW_NUMBER() OVER (ORDER BY stratum, SHA2(CONCAT_WS('|', :seed, row), 256), row) AS place,
    COUNT(*) OVER () AS population,
    CAST(MIN(day) OVER () AS STRING) AS first,
    CAST(MAX(day) OVER () AS STRING) AS last,
    CAST(CONV(SUBSTR(SHA2(:seed, 256), 1, 8), 16, 10) AS DOUBLE) / 4294967296 AS start
  FROM rows
)
SELECT *
FROM ordered
WHERE FLOOR(place * :n / population + start) > FLOOR((place - 1) * :n / population + start)
ORDER BY SHA2(CONCAT_WS('|', 'order', :seed, row), 256), row
