-- Who rose: people whose level is better than in the period of the same kind before.
WITH rated AS (
  SELECT
    results.agency,
    results.subject,
    results.period,
    periods.period_kind,
    periods.first_day,
    levels.level,
    levels.ordinal
  FROM results
  JOIN periods
    ON periods.agency = results.agency AND periods.period = results.period
  JOIN levels
    ON levels.agency = results.agency
    AND levels.regulation = periods.regulation AND levels.level = results.level
  WHERE results.kind = 'member' AND results.is_rated
),
steps AS (
  SELECT
    rated.agency,
    rated.subject,
    rated.period,
    rated.period_kind,
    rated.level,
    rated.ordinal,
    LAG(rated.level) OVER (PARTITION BY rated.agency, rated.subject, rated.period_kind ORDER BY rated.first_day) AS level_before,
    LAG(rated.ordinal) OVER (PARTITION BY rated.agency, rated.subject, rated.period_kind ORDER BY rated.first_day) AS ordinal_before
  FROM rated
)
SELECT
  steps.agency,
  steps.period,
  steps.subject,
  steps.level_before,
  steps.level
FROM steps
WHERE steps.period_kind IN ('half-year', 'year') AND steps.ordinal < steps.ordinal_before
ORDER BY steps.agency, steps.period, steps.subject
