SELECT id, year, sequence, letter, customer, mistake, channel, link, words, remedy, harm,
    owner, reply_due, received_ms, received_offset, waiting, waiting_for, outcome, closed_ms,
    closed_offset, closed_who, closed_note, decline_reason, decline_ask_next, bought_again,
    reopened, damage, waited
FROM recovery_case WHERE id BETWEEN ?1 AND ?2
ORDER BY id
