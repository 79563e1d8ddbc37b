SELECT coalesce(max(seq), 0) FROM deed_touch WHERE kind = ?1 AND key = ?2
