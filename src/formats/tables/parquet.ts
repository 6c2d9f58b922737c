import { ByteWriter, ParquetWriter } from 'hyparquet-writer/src/index.js';
import { numberOf } from '../../base/day.ts';
import { KeptValues } from './kept-values.ts';
import {
  type Constants,
  DIGITS,
  decimalText,
  type Field,
  PLACES,
  type Sink,
  type TableWriter,
  type Value,
} from './table-format.ts';

/** Apache Parquet: groups of rows, columns typed; decimals as decimals, from their digits and never through a float. */
export function parquet(fields: readonly Field[], constants: Constants, sink: Sink): TableWriter {
  const writer = new Passing(sink);
  const schema = [{ name: 'root', num_children: fields.length }, ...fields.map(element)];
  const file = new ParquetWriter({ writer, schema, createdBy: 'emul' } as ConstructorParameters<
    typeof ParquetWriter
  >[0]);
  const columns = fields.map((field) => ({
    name: field.name,
    constant: constants[field.name],
    data: [] as unknown[],
    values: new KeptValues((value) => parquetValue(value, field)),
  }));
  let count = 0;
  // Every group is filled into the same arrays.
  const group = () => {
    if (count === 0) return;
    for (const { data } of columns) data.length = count;
    file.write({ columnData: columns.map(({ name, data }) => ({ name, data })), rowGroupSize: count } as Parameters<
      ParquetWriter['write']
    >[0]);
    count = 0;
  };
  return {
    write(row) {
      for (const { name, constant, data, values } of columns) data[count] = values.of(constant ?? row[name]);
      count += 1;
      if (count === GROUP) group();
    },
    end() {
      group();
      file.finish();
    },
  };
}

/** Rows of a group: what is held in memory. */
const GROUP = 50_000;

/** Hands on what is complete, and keeps nothing. */
class Passing extends ByteWriter {
  constructor(readonly sink: Sink) {
    super(1 << 16);
  }

  flush(): void {
    this.sink(this.getBytes().slice());
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}

function element({ name, type, constraints }: Field): object {
  const repetition_type = constraints.required ? 'REQUIRED' : 'OPTIONAL';
  return { name, repetition_type, ...TYPES[type] };
}

const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  number: { type: 'INT64', converted_type: 'DECIMAL', precision: DIGITS, scale: PLACES },
} as const;

function parquetValue(value: Value, { type }: Field): string | number | boolean | bigint | undefined {
  if (value === undefined) return undefined;
  if (type === 'date') return numberOf(String(value));
  if (typeof value !== 'object') return value;
  const text = decimalText(value);
  return text === undefined ? undefined : unscaled(text);
}

/** `90.5` as 90500000: what a decimal of six places is made of. */
function unscaled(text: string): bigint {
  const [whole = '0', places = ''] = text.split('.');
  return BigInt(whole + places.padEnd(PLACES, '0'));
}
