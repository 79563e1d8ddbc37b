SELECT name, owner, currency, hours, reply_targets, quiet_days, letterhead
FROM shop WHERE one = 1
