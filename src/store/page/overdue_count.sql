SELECT
    (
        SELECT count(*)
        FROM promise
        JOIN recovery_case ON recovery_case.id = promise."case"
        WHERE promise.state = 'open' AND promise.due < ?1 AND recovery_case.outcome IS NULL
    ) + (
        SELECT count(*)
        FROM case_line INDEXED BY line_unanswered
        WHERE is_open = 1 AND replied_ms IS NULL AND reply_due IS NOT NULL AND reply_due < ?1
    )
