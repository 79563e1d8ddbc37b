INSERT INTO mistake (id, title, kind, product, price_minor, price_currency, happened,
    noticed_ms, noticed_offset, noticed_by, caused_by, caused_by_name, cause, agreed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, kind = excluded.kind, product = excluded.product,
    price_minor = excluded.price_minor, price_currency = excluded.price_currency,
    happened = excluded.happened, noticed_ms = excluded.noticed_ms,
    noticed_offset = excluded.noticed_offset, noticed_by = excluded.noticed_by,
    caused_by = excluded.caused_by, caused_by_name = excluded.caused_by_name,
    cause = excluded.cause, agreed = excluded.agreed
