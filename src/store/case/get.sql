SELECT id, year, sequence, letter, customer, mistake, channel, link, words, remedy, harm,
    owner, reply_due, received_ms, received_offset, waiting, waiting_for, outcome, closed_ms,
    closed_offset, closed_who, closed_note, decline_reason, decline_ask_next, bought_again,
    closed_owing, decline_second_look, reopened, damage, waited, round_ms, round_offset,
    round_is_second, happened_before, source
FROM recovery_case WHERE id = ?1
