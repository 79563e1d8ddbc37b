SELECT seq, taken_back_by, before FROM step WHERE state = 0 ORDER BY seq DESC LIMIT 1
