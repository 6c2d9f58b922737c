-- Who rose: people whose level is better than in the period of the same kind just before, by the levels of the later one.
WITH rated AS (
  SELECT
    results.province,
    results.year,
    results.agency,
    results.subject,
    results.period,
    results.regulation,
    results.level,
    periods.period_kind,
    periods.first_day,
    periods.last_day
  FROM results
  JOIN periods
    ON periods.province = results.province AND periods.year = results.year
    AND periods.agency = results.agency AND periods.period = results.period
  WHERE results.kind = 'member' AND results.status = 'rated' AND periods.period_kind IN ('half-year', 'year')
),
steps AS (
  SELECT
    rated.province,
    rated.year,
    rated.agency,
    rated.subject,
    rated.period,
    rated.regulation,
    rated.level,
    rated.first_day,
    LAG(rated.level) OVER (PARTITION BY rated.province, rated.agency, rated.subject, rated.period_kind ORDER BY rated.first_day) AS level_before,
    LAG(rated.last_day) OVER (PARTITION BY rated.province, rated.agency, rated.subject, rated.period_kind ORDER BY rated.first_day) AS last_day_before
  FROM rated
)
SELECT
  steps.province,
  steps.agency,
  steps.period,
  steps.subject,
  steps.level_before,
  steps.level
FROM steps
JOIN levels AS reached
  ON reached.province = steps.province AND reached.year = steps.year AND reached.agency = steps.agency
  AND reached.regulation = steps.regulation AND reached.level = steps.level
JOIN levels AS left_behind
  ON left_behind.province = steps.province AND left_behind.year = steps.year AND left_behind.agency = steps.agency
  AND left_behind.regulation = steps.regulation AND left_behind.level = steps.level_before
WHERE steps.first_day = steps.last_day_before + INTERVAL '1' DAY AND reached.ordinal < left_behind.ordinal
ORDER BY steps.province, steps.agency, steps.period, steps.subject
