-- Spark SQL: tables over the same files; MSCK REPAIR TABLE finds new parts.

CREATE TABLE IF NOT EXISTS subjects (
  agency STRING,
  kind STRING,
  subject STRING,
  name STRING,
  job_group STRING,
  is_rated BOOLEAN,
  ordinal INT,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/subjects';

CREATE TABLE IF NOT EXISTS assignments (
  agency STRING,
  kind STRING,
  subject STRING,
  ordinal INT,
  unit STRING,
  role STRING,
  post STRING,
  first_day DATE,
  last_day DATE,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/assignments';

CREATE TABLE IF NOT EXISTS levels (
  agency STRING,
  regulation STRING,
  level STRING,
  ordinal INT,
  name STRING,
  short STRING,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/levels';

CREATE TABLE IF NOT EXISTS periods (
  agency STRING,
  period STRING,
  period_kind STRING,
  first_day DATE,
  last_day DATE,
  regulation STRING,
  regulation_title STRING,
  is_base BOOLEAN,
  is_draft BOOLEAN,
  cutoff STRING,
  seal STRING,
  seal_code STRING,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/periods';

CREATE TABLE IF NOT EXISTS sheets (
  agency STRING,
  period STRING,
  kind STRING,
  subject STRING,
  unit STRING,
  criteria STRING,
  edition STRING,
  absence STRING,
  self DECIMAL(18, 6),
  head DECIMAL(18, 6),
  council DECIMAL(18, 6),
  bonus DECIMAL(18, 6),
  penalty DECIMAL(18, 6),
  self_exact STRING,
  head_exact STRING,
  council_exact STRING,
  bonus_exact STRING,
  penalty_exact STRING,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/sheets';

CREATE TABLE IF NOT EXISTS marks (
  agency STRING,
  period STRING,
  kind STRING,
  subject STRING,
  entered_by STRING,
  criterion STRING,
  entered STRING,
  entered_number DECIMAL(18, 6),
  entered_exact STRING,
  is_counted BOOLEAN,
  points DECIMAL(18, 6),
  points_exact STRING,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/marks';

CREATE TABLE IF NOT EXISTS results (
  agency STRING,
  period STRING,
  kind STRING,
  subject STRING,
  unit STRING,
  status STRING,
  points DECIMAL(18, 6),
  points_exact STRING,
  level STRING,
  computed_level STRING,
  reasons STRING,
  rank INT,
  is_tied BOOLEAN,
  parts_rated INT,
  parts INT,
  is_within_quotas BOOLEAN,
  quota_places STRING,
  regulation STRING,
  is_draft BOOLEAN,
  seal STRING,
  seal_code STRING,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/results';

CREATE TABLE IF NOT EXISTS quotas (
  agency STRING,
  period STRING,
  quota STRING,
  scope STRING,
  scope_id STRING,
  level STRING,
  counted_on INT,
  at_most INT,
  holding INT,
  too_many INT,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/quotas';

CREATE TABLE IF NOT EXISTS places (
  agency STRING,
  period STRING,
  quota STRING,
  scope STRING,
  scope_id STRING,
  kind STRING,
  subject STRING,
  ordinal INT,
  is_above_cut BOOLEAN,
  is_tied BOOLEAN,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/places';

CREATE TABLE IF NOT EXISTS awards (
  agency STRING,
  ordinal INT,
  kind STRING,
  subject STRING,
  award STRING,
  form STRING,
  award_name STRING,
  decided_by STRING,
  decider STRING,
  is_leading BOOLEAN,
  period STRING,
  decision STRING,
  decided_on DATE,
  revoked_on DATE,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/awards';

CREATE TABLE IF NOT EXISTS movements (
  agency STRING,
  ordinal INT,
  movement STRING,
  title STRING,
  way STRING,
  first_day DATE,
  last_day DATE,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/movements';

CREATE TABLE IF NOT EXISTS circulars (
  agency STRING,
  period STRING,
  circular STRING,
  movements_form STRING,
  awards_form STRING,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/circulars';

CREATE TABLE IF NOT EXISTS decisions (
  agency STRING,
  period STRING,
  award STRING,
  kind STRING,
  subject STRING,
  held_on DATE,
  document STRING,
  proposed STRING,
  level STRING,
  is_granted BOOLEAN,
  reason STRING,
  votes_for INT,
  votes_against INT,
  votes_invalid INT,
  votes_of INT,
  ballot STRING,
  ballots_issued INT,
  ballots_returned INT,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/decisions';

CREATE TABLE IF NOT EXISTS remedies (
  agency STRING,
  inspection STRING,
  ordinal INT,
  inspected_on DATE,
  kind STRING,
  subject STRING,
  about STRING,
  shortcoming STRING,
  cause STRING,
  remedy STRING,
  due_on DATE,
  done_on DATE,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/remedies';

CREATE TABLE IF NOT EXISTS findings (
  agency STRING,
  ordinal INT,
  finding STRING,
  severity STRING,
  file STRING,
  line INT,
  period STRING,
  kind STRING,
  subject STRING,
  message STRING,
  province STRING,
  year INT
)
USING PARQUET
PARTITIONED BY (province, year)
LOCATION '/data/emul/findings';
