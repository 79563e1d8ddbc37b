INSERT INTO word_rules (one, phrases, off) VALUES (1, ?1, ?2)
ON CONFLICT (one) DO UPDATE SET phrases = excluded.phrases, off = excluded.off
