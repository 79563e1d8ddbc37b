INSERT INTO shop (one, name, owner, currency, hours, reply_targets, quiet_days, letterhead,
    clock_targets, earlier_targets)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (one) DO UPDATE SET
    name = excluded.name, owner = excluded.owner, currency = excluded.currency,
    hours = excluded.hours, reply_targets = excluded.reply_targets,
    quiet_days = excluded.quiet_days, letterhead = excluded.letterhead,
    clock_targets = excluded.clock_targets, earlier_targets = excluded.earlier_targets
