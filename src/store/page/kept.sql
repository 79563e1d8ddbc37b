SELECT
    coalesce(sum(promises_kept), 0) AS kept,
    coalesce(sum(promises_broken), 0) AS broken
FROM case_line
WHERE customer_row = (SELECT row FROM customer WHERE id = ?1)
