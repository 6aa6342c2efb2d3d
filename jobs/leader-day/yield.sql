-- What the confidences of the quotations found add up to, as a share of the quotations that there are.
--
-- Grain       one row per kind of quotation
-- Input       none: measured on 44 articles of PolNeAR dev and 64 of Wikinews together; scripts/run evaluate --task counts
--             prints it of each
-- Unit        yield: sum of confidences per quotation of a leader that readers marked, 0 to 1; standard_error of it, from article
--             to article; quotations marked, count
SELECT *
FROM VALUES
    ('direct',   0.748, 0.0285, 146),
    ('mixed',    0.807, 0.0337, 101),
    ('indirect', 0.709, 0.0357, 175)
    AS yield(kind, yield, standard_error, quotations)
