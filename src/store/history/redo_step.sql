SELECT seq, taken_back_by, before
FROM step
WHERE state = 1
  AND taken_back_by > max(
    coalesce((SELECT max(seq) FROM step WHERE state = 0), 0),
    coalesce((SELECT max(seq) FROM step WHERE state = 1), 0)
  )
ORDER BY taken_back_by DESC
LIMIT 1
