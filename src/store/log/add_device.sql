INSERT INTO device (place, device, mark, next_seq)
VALUES ((SELECT count(*) FROM device), ?1, ?2, 1)
