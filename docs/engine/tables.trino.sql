-- Trino (Hive connector): tables over the same files; CALL system.sync_partition_metadata finds new parts.

CREATE TABLE IF NOT EXISTS subjects (
  agency VARCHAR,
  kind VARCHAR,
  subject VARCHAR,
  name VARCHAR,
  job_group VARCHAR,
  is_rated BOOLEAN,
  ordinal INTEGER,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/subjects',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS assignments (
  agency VARCHAR,
  kind VARCHAR,
  subject VARCHAR,
  ordinal INTEGER,
  unit VARCHAR,
  role VARCHAR,
  post VARCHAR,
  first_day DATE,
  last_day DATE,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/assignments',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS levels (
  agency VARCHAR,
  regulation VARCHAR,
  level VARCHAR,
  ordinal INTEGER,
  name VARCHAR,
  short VARCHAR,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/levels',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS periods (
  agency VARCHAR,
  period VARCHAR,
  period_kind VARCHAR,
  first_day DATE,
  last_day DATE,
  regulation VARCHAR,
  regulation_title VARCHAR,
  is_base BOOLEAN,
  is_draft BOOLEAN,
  cutoff VARCHAR,
  seal VARCHAR,
  seal_code VARCHAR,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/periods',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS sheets (
  agency VARCHAR,
  period VARCHAR,
  kind VARCHAR,
  subject VARCHAR,
  unit VARCHAR,
  criteria VARCHAR,
  edition VARCHAR,
  absence VARCHAR,
  self DECIMAL(18, 6),
  head DECIMAL(18, 6),
  council DECIMAL(18, 6),
  bonus DECIMAL(18, 6),
  penalty DECIMAL(18, 6),
  self_exact VARCHAR,
  head_exact VARCHAR,
  council_exact VARCHAR,
  bonus_exact VARCHAR,
  penalty_exact VARCHAR,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/sheets',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS marks (
  agency VARCHAR,
  period VARCHAR,
  kind VARCHAR,
  subject VARCHAR,
  entered_by VARCHAR,
  criterion VARCHAR,
  entered VARCHAR,
  entered_number DECIMAL(18, 6),
  entered_exact VARCHAR,
  is_counted BOOLEAN,
  points DECIMAL(18, 6),
  points_exact VARCHAR,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/marks',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS results (
  agency VARCHAR,
  period VARCHAR,
  kind VARCHAR,
  subject VARCHAR,
  unit VARCHAR,
  status VARCHAR,
  points DECIMAL(18, 6),
  points_exact VARCHAR,
  level VARCHAR,
  computed_level VARCHAR,
  reasons VARCHAR,
  rank INTEGER,
  is_tied BOOLEAN,
  parts_rated INTEGER,
  parts INTEGER,
  is_within_quotas BOOLEAN,
  quota_places VARCHAR,
  regulation VARCHAR,
  is_draft BOOLEAN,
  seal VARCHAR,
  seal_code VARCHAR,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/results',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS quotas (
  agency VARCHAR,
  period VARCHAR,
  quota VARCHAR,
  scope VARCHAR,
  scope_id VARCHAR,
  level VARCHAR,
  counted_on INTEGER,
  at_most INTEGER,
  holding INTEGER,
  too_many INTEGER,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/quotas',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS places (
  agency VARCHAR,
  period VARCHAR,
  quota VARCHAR,
  scope VARCHAR,
  scope_id VARCHAR,
  kind VARCHAR,
  subject VARCHAR,
  ordinal INTEGER,
  is_above_cut BOOLEAN,
  is_tied BOOLEAN,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/places',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS awards (
  agency VARCHAR,
  ordinal INTEGER,
  kind VARCHAR,
  subject VARCHAR,
  award VARCHAR,
  form VARCHAR,
  award_name VARCHAR,
  decided_by VARCHAR,
  decider VARCHAR,
  is_leading BOOLEAN,
  period VARCHAR,
  decision VARCHAR,
  decided_on DATE,
  revoked_on DATE,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/awards',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS movements (
  agency VARCHAR,
  ordinal INTEGER,
  movement VARCHAR,
  title VARCHAR,
  way VARCHAR,
  first_day DATE,
  last_day DATE,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/movements',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS circulars (
  agency VARCHAR,
  period VARCHAR,
  circular VARCHAR,
  movements_form VARCHAR,
  awards_form VARCHAR,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/circulars',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS decisions (
  agency VARCHAR,
  period VARCHAR,
  award VARCHAR,
  kind VARCHAR,
  subject VARCHAR,
  held_on DATE,
  document VARCHAR,
  proposed VARCHAR,
  level VARCHAR,
  is_granted BOOLEAN,
  reason VARCHAR,
  votes_for INTEGER,
  votes_against INTEGER,
  votes_invalid INTEGER,
  votes_of INTEGER,
  ballot VARCHAR,
  ballots_issued INTEGER,
  ballots_returned INTEGER,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/decisions',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS remedies (
  agency VARCHAR,
  inspection VARCHAR,
  ordinal INTEGER,
  inspected_on DATE,
  kind VARCHAR,
  subject VARCHAR,
  about VARCHAR,
  shortcoming VARCHAR,
  cause VARCHAR,
  remedy VARCHAR,
  due_on DATE,
  done_on DATE,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/remedies',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);

CREATE TABLE IF NOT EXISTS findings (
  agency VARCHAR,
  ordinal INTEGER,
  finding VARCHAR,
  severity VARCHAR,
  file VARCHAR,
  line INTEGER,
  period VARCHAR,
  kind VARCHAR,
  subject VARCHAR,
  message VARCHAR,
  province VARCHAR,
  year INTEGER
)
WITH (
  external_location = '/data/emul/findings',
  format = 'PARQUET',
  partitioned_by = ARRAY['province', 'year']
);
