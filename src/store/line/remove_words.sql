DELETE FROM case_fts WHERE rowid = (SELECT row FROM recovery_case WHERE id = ?1)
