-- DuckDB: views over the files; run it where the folders lie.

CREATE OR REPLACE VIEW subjects AS
SELECT * FROM read_parquet('subjects/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW assignments AS
SELECT * FROM read_parquet('assignments/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW levels AS
SELECT * FROM read_parquet('levels/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW periods AS
SELECT * FROM read_parquet('periods/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW sheets AS
SELECT * FROM read_parquet('sheets/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW marks AS
SELECT * FROM read_parquet('marks/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW results AS
SELECT * FROM read_parquet('results/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW quotas AS
SELECT * FROM read_parquet('quotas/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW places AS
SELECT * FROM read_parquet('places/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW awards AS
SELECT * FROM read_parquet('awards/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW movements AS
SELECT * FROM read_parquet('movements/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW circulars AS
SELECT * FROM read_parquet('circulars/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW decisions AS
SELECT * FROM read_parquet('decisions/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW remedies AS
SELECT * FROM read_parquet('remedies/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});

CREATE OR REPLACE VIEW findings AS
SELECT * FROM read_parquet('findings/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});
