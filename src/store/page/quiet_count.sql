SELECT count(*)
FROM case_line INDEXED BY line_quiet
JOIN customer ON customer.row = case_line.customer_row
WHERE is_open = 1 AND coalesce(spoken_ms, received_ms) < ?1 AND customer.do_not_contact = 0
