-- How far quotas are used: places, people at the level, and how many too many.
SELECT
  quotas.province,
  quotas.agency,
  quotas.period,
  quotas.quota,
  quotas.scope,
  quotas.scope_id,
  quotas.counted_on,
  quotas.at_most,
  quotas.holding,
  quotas.too_many
FROM quotas
ORDER BY quotas.province, quotas.agency, quotas.period, quotas.quota, quotas.scope, quotas.scope_id
