SELECT type || ' ' || name || ' ' || coalesce(sql, '')
FROM sqlite_schema
WHERE name NOT GLOB 'sqlite_stat*'
ORDER BY type, name
