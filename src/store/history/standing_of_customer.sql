-- A deed that this program does not know was never folded and has no step: it stands.
WITH touched (seq, case_key) AS (
    SELECT seq, NULL FROM deed_touch WHERE kind = ?2 AND key = ?1
    UNION ALL
    SELECT deed_touch.seq, deed_touch.key
    FROM recovery_case
    JOIN deed_touch ON deed_touch.kind = ?3 AND deed_touch.key = recovery_case.id
    WHERE recovery_case.customer = ?1
)
SELECT deed.seq, deed_device.device, deed.device_seq, deed.name, deed.version, deed.who, deed.at_ms,
    deed.at_offset, deed.group_first, deed.group_what, deed.body_hash, deed.chain, deed_body.salt,
    deed_body.dictionary, deed_body.length, deed_body.packed, max(touched.case_key) AS case_key
FROM touched
JOIN deed ON deed.seq = touched.seq
JOIN deed_device ON deed_device.row = deed.device_row
LEFT JOIN deed_body ON deed_body.seq = deed.seq
LEFT JOIN step ON step.seq = deed.seq
WHERE coalesce(step.state, 0) = 0
GROUP BY deed.seq
ORDER BY deed.seq DESC
LIMIT ?4
