SELECT step.seq, step.taken_back_by, deed_body.dictionary, deed_body.length, deed_body.packed
FROM deed
JOIN step ON step.seq = deed.seq
LEFT JOIN deed_body ON deed_body.seq = deed.seq
WHERE deed.group_first = ?1 AND step.state = ?2
ORDER BY deed.seq
