SELECT deed.*, deed_device.device, deed_body.salt, deed_body.dictionary, deed_body.length,
    deed_body.packed
FROM deed
JOIN deed_device ON deed_device.row = deed.device_row
LEFT JOIN deed_body ON deed_body.seq = deed.seq
WHERE deed.seq = ?1
