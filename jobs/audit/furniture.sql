-- What is furniture stands in three or more stories of its outlet, in as many as it says.
--
-- Grain       one row per outlet and passage that does not
-- Input       views furniture, standing: the same passages counted again from the facts as stored
-- Unit        stories
SELECT CONCAT_WS(' ', outlet, passage) AS place, COALESCE(s.stories, 0) AS expected, f.stories AS found
FROM furniture f
LEFT JOIN standing s USING (outlet, passage)
WHERE COALESCE(s.stories, 0) <> f.stories
