-- Whoever wants to be left alone is owed no reply.
UPDATE case_line SET
    reply_due = NULL,
    next_due = CASE next_kind WHEN 2 THEN '~' ELSE next_due END,
    next_kind = CASE next_kind WHEN 2 THEN 0 ELSE next_kind END
WHERE replied_ms IS NULL
  AND customer_row IN (SELECT row FROM customer WHERE do_not_contact = 1);

UPDATE case_line SET (next_due, next_words, next_kind) = (
    SELECT promise.due, promise.words, 1
    FROM recovery_case JOIN promise ON promise."case" = recovery_case.id
    WHERE recovery_case.row = case_line.case_row AND promise.state = 'open'
    ORDER BY promise.due, promise.made_ms, promise.id
    LIMIT 1
)
WHERE is_open = 1 AND next_kind = 0 AND promises_open > 0
  AND customer_row IN (SELECT row FROM customer WHERE do_not_contact = 1);

-- Until a promise is due, the next update may be due before it: what is next in an open case is looked
-- at anew.
UPDATE case_line SET clocked = 0 WHERE is_open = 1;

-- Who was hit by something that we noticed and has heard nothing; and mistakes by their cause.
CREATE INDEX line_not_told ON case_line (customer_row)
    WHERE is_open = 1 AND noticed_first = 1 AND chased = 0 AND spoken_ms IS NULL;
CREATE INDEX mistake_by_cause ON mistake (cause COLLATE NOCASE, id) WHERE cause <> '';
