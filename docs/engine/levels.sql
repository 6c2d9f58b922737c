-- Levels by unit and year: how many of each unit's people came to which level.
SELECT
  results.province,
  results.agency,
  results.period,
  results.unit,
  results.level,
  COUNT(*) AS people
FROM results
JOIN periods
  ON periods.province = results.province AND periods.year = results.year
  AND periods.agency = results.agency AND periods.period = results.period
WHERE periods.period_kind = 'year' AND results.kind = 'member' AND results.status = 'rated'
GROUP BY results.province, results.agency, results.period, results.unit, results.level
ORDER BY results.province, results.agency, results.period, results.unit, results.level
