-- Walks the index of numbers backwards, so that the first row with the letter is the answer.
SELECT sequence FROM recovery_case
WHERE year = ?1 AND letter = ?2
ORDER BY sequence DESC LIMIT 1
