-- The customers whom the cause of the mistake ?1 hit before it was removed, and who have not heard
-- what we changed since; with the newest case of each. Mistakes share a cause when it is written
-- alike. Mending one instance changes nothing about the cause. Whoever asked to be left alone is not
-- among them. Nothing is grouped, so that whoever asks for a few waits for no more.
WITH mistakes (id) AS (
    SELECT ?1
    UNION
    SELECT other.id
    FROM mistake AS this
    JOIN mistake AS other ON other.cause = this.cause COLLATE NOCASE AND other.cause <> ''
    WHERE this.id = ?1
),
changes (first_ms, last_ms) AS (
    SELECT min(done_ms), max(done_ms)
    FROM prevention
    WHERE mistake = ?1 AND kind <> 'correction' AND done_ms IS NOT NULL
)
SELECT customer.row AS customer_row, recovery_case.row AS case_row
FROM changes
JOIN recovery_case ON recovery_case.received_ms < changes.last_ms
JOIN customer ON customer.id = recovery_case.customer
WHERE recovery_case.mistake IN (SELECT id FROM mistakes)
  AND customer.do_not_contact = 0
  AND NOT EXISTS (
      SELECT 1
      FROM recovery_case AS newer
      WHERE newer.customer = recovery_case.customer AND newer.row > recovery_case.row
        AND newer.received_ms < changes.last_ms
        AND newer.mistake IN (SELECT id FROM mistakes)
  )
  AND NOT EXISTS (
      SELECT 1
      FROM recovery_case AS any_case
      JOIN message ON message."case" = any_case.id
      WHERE any_case.customer = recovery_case.customer
        AND any_case.mistake IN (SELECT id FROM mistakes)
        AND message.kind = 'what_we_changed' AND message.said_ms >= changes.first_ms
  )
