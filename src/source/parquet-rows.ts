import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { parquetReadObjects } from 'hyparquet/src/read.js';
import { dayOf } from '../base/day.ts';

/** Rows of an Apache Parquet file by column, every value as text: decimals from their digits, never through a float. Throws where it is none. */
export async function parquetRows(bytes: Buffer): Promise<Record<string, string | undefined>[]> {
  const metadata = parquetMetadata(bytes);
  if (metadata.num_rows > MOST_ROWS) throw new RangeError(`${metadata.num_rows} rows`);
  const places = new Map(
    metadata.schema.flatMap(({ name, converted_type, scale }) =>
      converted_type === 'DECIMAL' ? [[name, scale ?? 0] as const] : [],
    ),
  );
  // Of a decimal that calls itself none the digits come as they are, as a whole number.
  for (const element of metadata.schema)
    if (places.has(element.name)) {
      delete element.converted_type;
      delete element.logical_type;
    }
  const file = { byteLength: bytes.length, slice: (from: number, to?: number) => own(bytes.subarray(from, to)) };
  const rows = await parquetReadObjects({ file, metadata, parsers: { dateFromDays: dayOf } });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value, places.get(name))])),
  );
}

/** A table that is looked into has a row for each subject in each period: a file that says more is none of emul's. */
const MOST_ROWS = 5_000_000;

/** A copy: the library reads from where its buffer begins. */
function own(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function textOf(value: unknown, places: number | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  return places !== undefined && typeof value === 'bigint' ? decimal(value, places) : String(value);
}

/** 90500000 of six places as `90.5`. */
function decimal(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const [whole, rest] = [text.slice(0, text.length - places), text.slice(text.length - places).replace(/0+$/, '')];
  return `${digits < 0n ? '-' : ''}${whole}${rest && `.${rest}`}`;
}
