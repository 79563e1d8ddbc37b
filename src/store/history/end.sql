SELECT seq, chain FROM deed ORDER BY seq DESC LIMIT 1
