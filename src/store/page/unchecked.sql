-- The fixes after which nobody asked yet whether all is well; in closed cases only those not before
-- ?1 (civil milliseconds). The index alone answers it, but for cases that waited.
SELECT
    case_row, unchecked_ms, is_open, harm, has_waited,
    CASE WHEN has_waited THEN (SELECT waiting FROM recovery_case WHERE row = case_row) END
        AS waiting,
    CASE WHEN has_waited THEN (SELECT waited FROM recovery_case WHERE row = case_row) END
        AS waited
FROM case_line INDEXED BY line_unchecked
WHERE is_open = 1 AND unchecked_ms IS NOT NULL
UNION ALL
SELECT
    case_row, unchecked_ms, is_open, harm, has_waited,
    CASE WHEN has_waited THEN (SELECT waiting FROM recovery_case WHERE row = case_row) END,
    CASE WHEN has_waited THEN (SELECT waited FROM recovery_case WHERE row = case_row) END
FROM case_line INDEXED BY line_unchecked
WHERE is_open = 0 AND unchecked_ms >= ?1
