SELECT step.seq, step.taken_back_by, deed_body.dictionary, deed_body.length, deed_body.packed
FROM step LEFT JOIN deed_body USING (seq)
WHERE step.state = 1
  AND step.taken_back_by > max(
    coalesce((SELECT seq FROM step WHERE state = 0 ORDER BY seq DESC LIMIT 1), 0),
    coalesce((SELECT seq FROM step WHERE state = 1 ORDER BY seq DESC LIMIT 1), 0)
  )
ORDER BY step.taken_back_by DESC
LIMIT 1
