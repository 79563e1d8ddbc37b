DELETE FROM case_line;
DELETE FROM customer_line;
INSERT INTO customer_fts (customer_fts) VALUES ('delete-all');
INSERT INTO case_fts (case_fts) VALUES ('delete-all');
INSERT INTO promise_fts (promise_fts) VALUES ('delete-all');
INSERT INTO message_fts (message_fts) VALUES ('delete-all');
