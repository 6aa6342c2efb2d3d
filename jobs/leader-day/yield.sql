-- What the confidences of the quotations found add up to, as a share of the quotations that there are.
--
-- Grain       one row per kind of quotation
-- Input       none: measured on 44 articles of PolNeAR dev and 64 of Wikinews together; scripts/run evaluate --task counts
--             prints it of each
-- Unit        yield: sum of confidences per quotation of a leader that readers marked, 0 to 1; standard_error of it, from article
--             to article; quotations marked, count
SELECT *
FROM VALUES
    ('direct',   0.738, 0.0293, 146),
    ('mixed',    0.780, 0.0347, 101),
    ('indirect', 0.688, 0.0376, 175)
    AS yield(kind, yield, standard_error, quotations)
