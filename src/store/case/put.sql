INSERT INTO recovery_case (id, year, sequence, letter, customer, mistake, channel, link, words,
    remedy, harm, owner, received_ms, received_offset, waiting, waiting_for, outcome, closed_ms,
    closed_offset, closed_who, closed_note, decline_reason, decline_ask_next, bought_again,
    reopened, reply_due, damage, waited, closed_owing, decline_second_look, round_ms, round_offset,
    round_is_second, happened_before, source)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
    ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35)
ON CONFLICT (id) DO UPDATE SET
    year = excluded.year, sequence = excluded.sequence, letter = excluded.letter,
    customer = excluded.customer, mistake = excluded.mistake, channel = excluded.channel,
    link = excluded.link, words = excluded.words, remedy = excluded.remedy,
    harm = excluded.harm, owner = excluded.owner, received_ms = excluded.received_ms,
    received_offset = excluded.received_offset, waiting = excluded.waiting,
    waiting_for = excluded.waiting_for, outcome = excluded.outcome,
    closed_ms = excluded.closed_ms, closed_offset = excluded.closed_offset,
    closed_who = excluded.closed_who, closed_note = excluded.closed_note,
    decline_reason = excluded.decline_reason, decline_ask_next = excluded.decline_ask_next,
    bought_again = excluded.bought_again, reopened = excluded.reopened,
    reply_due = excluded.reply_due, damage = excluded.damage, waited = excluded.waited,
    closed_owing = excluded.closed_owing,
    decline_second_look = excluded.decline_second_look, round_ms = excluded.round_ms,
    round_offset = excluded.round_offset, round_is_second = excluded.round_is_second,
    happened_before = excluded.happened_before, source = excluded.source
