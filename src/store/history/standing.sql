-- A deed that this program does not know was never folded and has no step: it stands.
SELECT deed.seq, deed_device.device, deed.device_seq, deed.name, deed.version, deed.who, deed.at_ms,
    deed.at_offset, deed.group_first, deed.group_what, deed.body_hash, deed.chain, deed_body.salt,
    deed_body.dictionary, deed_body.length, deed_body.packed
FROM deed_touch
JOIN deed ON deed.seq = deed_touch.seq
JOIN deed_device ON deed_device.row = deed.device_row
LEFT JOIN deed_body ON deed_body.seq = deed.seq
LEFT JOIN step ON step.seq = deed.seq
WHERE deed_touch.kind = ?1 AND deed_touch.key = ?2 AND coalesce(step.state, 0) = 0
ORDER BY deed_touch.seq DESC
LIMIT ?3
