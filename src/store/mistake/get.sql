SELECT id, title, kind, product, price_minor, price_currency, happened, noticed_ms,
    noticed_offset, noticed_by, caused_by, caused_by_name, cause, agreed
FROM mistake WHERE id = ?1
