SELECT id, name, phone, email, address, preferred, since, yearly_minor,
    yearly_currency, tags, notes, may_be_reference, do_not_contact, referred_by, added_ms,
    added_offset
FROM customer WHERE id = ?1
