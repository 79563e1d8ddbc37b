SELECT kind, key, seen FROM deed_touch WHERE seq = ?1 ORDER BY kind, key
