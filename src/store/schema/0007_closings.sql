-- The list of closed cases, by how they ended and by when.
CREATE INDEX line_by_outcome ON case_line (is_open, outcome, case_row);
CREATE INDEX line_by_closing ON case_line (is_open, closed_ms, case_row);
