-- The indexes of the lines: nothing but lists reads them.
SELECT name, sql FROM sqlite_schema
WHERE type = 'index' AND tbl_name IN ('case_line', 'customer_line') AND sql IS NOT NULL
