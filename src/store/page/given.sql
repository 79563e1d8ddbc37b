SELECT face_currency, sum(face_minor) AS minor
FROM recovery_case
JOIN concession ON concession."case" = recovery_case.id
WHERE recovery_case.customer = ?1
  AND (concession.given IS NOT NULL OR concession.received IS NOT NULL)
GROUP BY face_currency
ORDER BY face_currency
