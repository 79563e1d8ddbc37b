SELECT
    customer.id,
    customer.name,
    CASE WHEN customer.phone <> '' THEN customer.phone ELSE customer.email END AS reach,
    customer_line.cases,
    customer_line.open_cases,
    nullif(customer_line.last_ms, 0) AS last_ms,
    (
        SELECT received_offset FROM recovery_case
        WHERE recovery_case.customer = customer.id
          AND received_ms = customer_line.last_ms
        LIMIT 1
    ) AS last_offset,
    customer.yearly_minor,
    customer.yearly_currency,
    (SELECT id FROM recovery_case WHERE row = ?2) AS "case"
FROM customer_line
JOIN customer ON customer.row = customer_line.customer_row
WHERE customer_line.customer_row = ?1
