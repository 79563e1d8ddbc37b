-- Until a promise is due, the next update may be due before it: what is next in an open case is looked
-- at anew.
UPDATE case_line SET clocked = 0 WHERE is_open = 1;
