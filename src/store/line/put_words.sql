INSERT INTO case_fts (rowid, words)
SELECT
    c.row,
    printf('%d-%04d%s', c.year, c.sequence, c.letter)
    || char(10) || mistake.title || char(10) || c.words || char(10) || c.remedy
    || char(10) || mistake.product || char(10) || customer.name || char(10) || mistake.cause
FROM recovery_case AS c
JOIN mistake ON mistake.id = c.mistake
JOIN customer ON customer.id = c.customer
WHERE c.id = ?1
