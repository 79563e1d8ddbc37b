-- The tags that customers have, each once.
SELECT DISTINCT json_each.value
FROM customer, json_each(customer.tags)
WHERE customer.tags <> '[]'
ORDER BY json_each.value COLLATE NOCASE
LIMIT 100
