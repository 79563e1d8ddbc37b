INSERT INTO shop (one, name, owner, currency, hours, reply_targets, quiet_days, letterhead)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (one) DO UPDATE SET
    name = excluded.name, owner = excluded.owner, currency = excluded.currency,
    hours = excluded.hours, reply_targets = excluded.reply_targets,
    quiet_days = excluded.quiet_days, letterhead = excluded.letterhead
