import type { Keys, Schema } from '../src/declared/shape.ts';
import { tables } from '../src/declared/tables/index.ts';
import { AGENCY } from '../src/declared/tables/table.ts';

/** How an engine writes the tables of exports that lie in one folder each, parted by province and year: `results/province=58/year=2017/….parquet`. */
interface Engine {
  readonly name: string;
  readonly head: string;
  readonly types: Readonly<Record<string, string>>;
  table(name: string, columns: readonly string[]): string;
}

const TYPES = { string: 'VARCHAR', date: 'DATE', integer: 'INTEGER', boolean: 'BOOLEAN', number: 'DECIMAL(18, 6)' };
const PARTS = ['province', 'year'];

const ENGINES: readonly Engine[] = [
  {
    name: 'duckdb',
    head: 'DuckDB: views over the files; run it where the folders lie.',
    types: TYPES,
    table: (name) =>
      `CREATE OR REPLACE VIEW ${name} AS\nSELECT * FROM read_parquet('${name}/*/*/*.parquet', hive_partitioning = true, hive_types = {province: VARCHAR, year: INTEGER});`,
  },
  {
    name: 'spark',
    head: 'Spark SQL: tables over the same files; MSCK REPAIR TABLE finds new parts.',
    types: { ...TYPES, string: 'STRING', integer: 'INT' },
    table: (name, columns) =>
      `CREATE TABLE IF NOT EXISTS ${name} (\n${[...columns, 'province STRING', 'year INT'].map((column) => `  ${column}`).join(',\n')}\n)\nUSING PARQUET\nPARTITIONED BY (${PARTS.join(', ')})\nLOCATION '/data/emul/${name}';`,
  },
  {
    name: 'trino',
    head: 'Trino (Hive connector): tables over the same files; CALL system.sync_partition_metadata finds new parts.',
    types: TYPES,
    table: (name, columns) =>
      `CREATE TABLE IF NOT EXISTS ${name} (\n${[...columns, 'province VARCHAR', 'year INTEGER'].map((column) => `  ${column}`).join(',\n')}\n)\nWITH (\n  external_location = '/data/emul/${name}',\n  format = 'PARQUET',\n  partitioned_by = ARRAY['${PARTS.join("', '")}']\n);`,
  },
];

/** The definitions of every table for each engine, by file name. */
export function engineTables(): ReadonlyMap<string, string> {
  return new Map<string, string>(
    ENGINES.map(({ name, head, types, table }) => {
      const all = tables.map((declared) => {
        const columns = Object.entries({ agency: AGENCY, ...declared.columns });
        return table(
          declared.name,
          columns.map(([column, { schema }]) => `${column} ${types[typeOf(schema)]}`),
        );
      });
      return [`tables.${name}.sql`, `-- ${head}\n\n${all.join('\n\n')}\n`] as const;
    }),
  ).set('lay.duckdb.sql', layingOut());
}

function typeOf({ type = 'string', format }: Schema): string {
  return format === 'date' ? 'date' : String(type);
}

const LAY_HEAD = `-- DuckDB: lays exports as they came in (Parquet, in/province=58/ANY-NAME/) by province and year, anew each time it is run.
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
JOIN agencies USING (province, agency);`;

const INTO = '(FORMAT parquet, PARTITION_BY (province, year), OVERWRITE)';

/** Statements that lay what came in from agencies into the folders that the tables of each engine are defined over. */
function layingOut(): string {
  const all = tables.map(({ name, columns }) => {
    const isEveryYears = EVERY_YEARS.has(name);
    const year = isEveryYears ? 'years.year' : `COALESCE(${yearOf(columns)}agencies.last_year) AS year`;
    return `COPY (SELECT province, agency, last_year AS year FROM agencies WHERE FALSE) TO '${name}' ${INTO};

COPY (
  SELECT ${name}.*, ${year}
  FROM read_parquet('in/*/*/${name}.parquet', hive_partitioning = true, hive_types = {province: VARCHAR}) AS ${name}
  JOIN ${isEveryYears ? 'years' : 'agencies'} USING (province, agency)
) TO '${name}' ${INTO};`;
  });
  return `${[LAY_HEAD, ...all].join('\n\n')}\n`;
}

/** Tables whose rows hold in every year of their agency. */
const EVERY_YEARS = new Set<string>(['subjects', 'assignments', 'levels']);

/** The year that a row belongs to, of its period or its first day; of what has neither, the last. */
function yearOf(columns: Keys): string {
  if ('period' in columns) return 'TRY_CAST(SUBSTR(period, 1, 4) AS INTEGER), ';
  const [day] = Object.entries(columns).find(([, { schema }]) => schema.format === 'date') ?? [];
  return day === undefined ? '' : `YEAR(${day}), `;
}
