SELECT step.seq, step.taken_back_by, step.before
FROM deed JOIN step ON step.seq = deed.seq
WHERE deed.group_first = ?1 AND step.state = ?2
ORDER BY deed.seq
