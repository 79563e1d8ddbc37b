SELECT step.seq, step.taken_back_by, deed_body.dictionary, deed_body.length, deed_body.packed
FROM step LEFT JOIN deed_body USING (seq)
WHERE step.seq = ?1
