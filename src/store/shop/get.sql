SELECT name, owner, currency, hours, reply_targets, quiet_days
FROM shop WHERE one = 1
