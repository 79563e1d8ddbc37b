-- How many cases an export has. ?1, ?2: the civil milliseconds from which, and before which, they
-- were received; ?3: their customer; ?4: the case; each NULL for no limit.
SELECT count(*)
FROM recovery_case
WHERE (?1 IS NULL OR received_ms + received_offset * 60000 >= ?1)
  AND (?2 IS NULL OR received_ms + received_offset * 60000 < ?2)
  AND (?3 IS NULL OR customer = ?3)
  AND (?4 IS NULL OR id = ?4)
