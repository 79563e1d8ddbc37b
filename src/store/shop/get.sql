SELECT name, owner, currency, hours, reply_targets, quiet_days, letterhead,
    clock_targets, earlier_targets
FROM shop WHERE one = 1
