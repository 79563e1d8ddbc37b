SELECT
    id, name, phone, email, since,
    (
        SELECT count(*) FROM recovery_case
        WHERE recovery_case.customer = customer.id AND received_ms >= ?2
    ) AS cases_last_year
FROM customer
WHERE row = ?1
