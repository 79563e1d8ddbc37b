-- The customers hit by something that we noticed, who never came to us about it and to whom nobody
-- has said a word; with the newest case of each in which that is so. Whoever asked to be left alone
-- is not among them.
SELECT case_line.customer_row, max(case_line.case_row) AS case_row
FROM case_line INDEXED BY line_not_told
JOIN customer ON customer.row = case_line.customer_row
WHERE case_line.is_open = 1 AND case_line.noticed_first = 1 AND case_line.chased = 0
  AND case_line.spoken_ms IS NULL AND customer.do_not_contact = 0
GROUP BY case_line.customer_row
