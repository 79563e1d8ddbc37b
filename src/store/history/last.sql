SELECT deed.seq, deed_device.device, deed.device_seq, deed.name, deed.version, deed.who, deed.at_ms,
    deed.at_offset, deed.group_first, deed.group_what, deed.body_hash, deed.chain
FROM deed JOIN deed_device ON deed_device.row = deed.device_row
ORDER BY deed.seq DESC
LIMIT 1
