-- Who owned one of the cases logged last, each once. ?1: how many cases are looked at.
SELECT DISTINCT owner
FROM (SELECT owner FROM recovery_case ORDER BY row DESC LIMIT ?1)
WHERE owner <> ''
ORDER BY owner COLLATE NOCASE
LIMIT 50
