INSERT INTO customer (id, name, phone, phone_digits, email, address, preferred, since,
    yearly_minor, yearly_currency, tags, notes, may_be_reference, do_not_contact, referred_by,
    added_ms, added_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, phone = excluded.phone, phone_digits = excluded.phone_digits,
    email = excluded.email, address = excluded.address, preferred = excluded.preferred,
    since = excluded.since, yearly_minor = excluded.yearly_minor,
    yearly_currency = excluded.yearly_currency, tags = excluded.tags, notes = excluded.notes,
    may_be_reference = excluded.may_be_reference, do_not_contact = excluded.do_not_contact,
    referred_by = excluded.referred_by, added_ms = excluded.added_ms,
    added_offset = excluded.added_offset
RETURNING row
