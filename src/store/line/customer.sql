INSERT OR REPLACE INTO customer_line (
    customer_row, name, cases, open_cases, last_ms, yearly_minor
)
SELECT
    u.row, u.name,
    count(c.id),
    count(c.id) FILTER (WHERE c.closed_ms IS NULL),
    ifnull(max(c.received_ms), 0),
    ifnull(u.yearly_minor, 0)
FROM customer AS u
LEFT JOIN recovery_case AS c ON c.customer = u.id
WHERE u.id = ?1
GROUP BY u.row
