import type { Keys, Schema } from '../src/declared/shape.ts';
import { tables } from '../src/declared/tables/index.ts';
import { AGENCY, type Table } from '../src/declared/tables/table.ts';

/** What an export holds, as Frictionless Data has it: every table with its columns, keys and words; an export adds its files (`formats/tables/`). */
export function datapackage(): string {
  const whole = { profile: 'tabular-data-package', languages: ['vi', 'en'], resources: tables.map(resourceOf) };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

function resourceOf({ name, columns, key, refers, words }: Table) {
  const foreignKeys = refers.map(({ columns: fields, to }) => ({
    fields: ['agency', ...fields],
    reference: { resource: to, fields: ['agency', ...fields] },
  }));
  return {
    name,
    ...titled(words),
    profile: 'tabular-data-resource',
    schema: {
      fields: Object.entries({ agency: AGENCY, ...columns } satisfies Keys).map(([column, shape]) =>
        fieldOf(column, shape.schema, 'isOptional' in shape),
      ),
      missingValues: [''],
      primaryKey: ['agency', ...key],
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function fieldOf(name: string, schema: Schema, isOptional: boolean) {
  const { type = 'string', format, enum: values } = schema;
  return {
    name,
    type: format === 'date' ? 'date' : type,
    ...titled(schema),
    constraints: { required: !isOptional, ...(values !== undefined && { enum: values }) },
  };
}

/** Words in both languages: “Name. What it is.” is the English of a title and a description. */
function titled({ title, description, $comment }: Schema) {
  const [, english, more] = /^([^.]*)\. (.*)$/.exec(String($comment)) ?? [];
  return { title, 'title@en': english, description, 'description@en': more };
}
