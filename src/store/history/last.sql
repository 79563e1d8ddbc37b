SELECT deed.*, deed_device.device
FROM deed JOIN deed_device ON deed_device.row = deed.device_row
ORDER BY deed.seq DESC
LIMIT 1
