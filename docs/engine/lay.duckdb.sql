-- DuckDB: lays exports as they came in (Parquet, in/province=58/ANY-NAME/) by province and year, anew each time it is run.
-- One folder an agency: where there are two nothing is laid, and the error names it.
-- Each table is emptied first: of what has come in no more, nothing may stay.

DROP TABLE IF EXISTS agencies;

CREATE TEMP TABLE agencies AS
SELECT
  province,
  agency,
  MAX(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER)) AS last_year,
  CASE WHEN COUNT(DISTINCT filename) > 1 THEN error(agency || ' lies in several folders: ' || STRING_AGG(DISTINCT filename, ', ')) END AS trouble
FROM read_parquet('in/*/*/periods.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}, filename = true)
GROUP BY province, agency;

DROP TABLE IF EXISTS years;

CREATE TEMP TABLE years AS
SELECT DISTINCT agencies.province, agencies.agency, CAST(SUBSTR(periods.period, 1, 4) AS INTEGER) AS year
FROM read_parquet('in/*/*/periods.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS periods
JOIN agencies USING (province, agency);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'subjects' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT subjects.*, years.year
  FROM read_parquet('in/*/*/subjects.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS subjects
  JOIN years USING (province, agency)
) TO 'subjects' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'assignments' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT assignments.*, years.year
  FROM read_parquet('in/*/*/assignments.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS assignments
  JOIN years USING (province, agency)
) TO 'assignments' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'levels' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT levels.*, years.year
  FROM read_parquet('in/*/*/levels.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS levels
  JOIN years USING (province, agency)
) TO 'levels' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'periods' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT periods.*, COALESCE(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), agencies.last_year) AS year
  FROM read_parquet('in/*/*/periods.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS periods
  JOIN agencies USING (province, agency)
) TO 'periods' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'sheets' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT sheets.*, COALESCE(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), agencies.last_year) AS year
  FROM read_parquet('in/*/*/sheets.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS sheets
  JOIN agencies USING (province, agency)
) TO 'sheets' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'marks' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT marks.*, COALESCE(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), agencies.last_year) AS year
  FROM read_parquet('in/*/*/marks.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS marks
  JOIN agencies USING (province, agency)
) TO 'marks' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'results' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT results.*, COALESCE(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), agencies.last_year) AS year
  FROM read_parquet('in/*/*/results.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS results
  JOIN agencies USING (province, agency)
) TO 'results' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'quotas' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT quotas.*, COALESCE(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), agencies.last_year) AS year
  FROM read_parquet('in/*/*/quotas.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS quotas
  JOIN agencies USING (province, agency)
) TO 'quotas' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'places' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT places.*, COALESCE(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), agencies.last_year) AS year
  FROM read_parquet('in/*/*/places.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS places
  JOIN agencies USING (province, agency)
) TO 'places' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'awards' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT awards.*, COALESCE(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), agencies.last_year) AS year
  FROM read_parquet('in/*/*/awards.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS awards
  JOIN agencies USING (province, agency)
) TO 'awards' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'movements' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT movements.*, COALESCE(YEAR(first_day), agencies.last_year) AS year
  FROM read_parquet('in/*/*/movements.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS movements
  JOIN agencies USING (province, agency)
) TO 'movements' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'circulars' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT circulars.*, COALESCE(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), agencies.last_year) AS year
  FROM read_parquet('in/*/*/circulars.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS circulars
  JOIN agencies USING (province, agency)
) TO 'circulars' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'decisions' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT decisions.*, COALESCE(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), agencies.last_year) AS year
  FROM read_parquet('in/*/*/decisions.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS decisions
  JOIN agencies USING (province, agency)
) TO 'decisions' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'remedies' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT remedies.*, COALESCE(YEAR(inspected_on), agencies.last_year) AS year
  FROM read_parquet('in/*/*/remedies.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS remedies
  JOIN agencies USING (province, agency)
) TO 'remedies' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO 'findings' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);

COPY (
  SELECT findings.*, COALESCE(TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), agencies.last_year) AS year
  FROM read_parquet('in/*/*/findings.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS findings
  JOIN agencies USING (province, agency)
) TO 'findings' (FORMAT parquet, PARTITION_BY (province, year), OVERWRITE);
