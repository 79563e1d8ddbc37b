SELECT seq, taken_back_by, before, state
FROM step
WHERE seq > ?1
ORDER BY seq
LIMIT ?2
