import { dayFromPeople } from '../base/day.ts';
import { week } from '../calendar/week.ts';
import type { Node } from '../source/node.ts';
import type { SchemaError } from './compiled.d.ts';
import type { Description } from './description.ts';
import type { SchemaFault } from './fault.ts';

/** A validator's error as a fault with the place of what somebody typed; none where another one says the same. */
export function worded(error: SchemaError, node: Node, description: Description): SchemaFault[] {
  return (KEYWORDS[error.keyword] ?? notFitting)({ error, node, description, path: error.instancePath });
}

interface Case {
  readonly error: SchemaError;
  readonly node: Node;
  readonly description: Description;
  readonly path: string;
}

const KEYWORDS: Readonly<Record<string, (one: Case) => SchemaFault[]>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  type: wrongType,
  enum: notAllowed,
  const: notAllowed,
  pattern: malformed,
  maxLength: tooLong,
  minItems: (one) => [fault('empty-list', one, titled(one))],
  minProperties: (one) => [fault('empty-list', one, titled(one))],
  maxProperties: (one) => [fault('one-condition-each', one, { keys: [...one.node.pairs()].map(([key]) => key.text) })],
};

function unknownKey(one: Case): SchemaFault[] {
  const name = String(one.error.params['additionalProperty']);
  const pairs = [...one.node.pairs()];
  const index = pairs.findIndex(([key]) => key.text === name);
  const [key, value] = pairs[index] ?? [];
  if (!key || !value) return [];
  const before = pairs[index - 1];
  if (before && isRestOfDecimal(before[1], key, value)) return [splitDecimal(before, key, one.path)];
  const known = one.description.keysAt(one.path);
  return [{ id: 'unknown-key', facts: { key: name, known }, place: key.place, path: `${one.path}/${name}` }];
}

/** `{A2: 16,5}`: YAML splits at the comma, and `5` becomes a key without a value. */
function isRestOfDecimal(before: Node, key: Node, value: Node): boolean {
  const { text } = key.tape.file;
  const between = text.slice(before.place.end, key.place.start);
  return before.kind === 'number' && value.kind === 'nothing' && /^\d+$/.test(key.text) && /^, ?$/.test(between);
}

function splitDecimal([name, whole]: readonly [Node, Node], decimals: Node, path: string): SchemaFault {
  const place = { file: whole.place.file, start: whole.place.start, end: decimals.place.end };
  const meant = `${whole.text}.${decimals.text}`;
  const written = place.file.text.slice(place.start, place.end);
  return { id: 'decimal-comma', facts: { key: name.text, written, meant }, place, path: `${path}/${name.text}` };
}

function missingKey(one: Case): SchemaFault[] {
  const key = String(one.error.params['missingProperty']);
  return [fault('missing-key', one, { key, title: one.description.title(`${one.path}/${key}`) })];
}

function wrongType(one: Case): SchemaFault[] {
  const { node } = one;
  const expected = [one.description.at(one.path).type ?? []].flat();
  if (node.isScalar && expected.includes('boolean')) return [misspeltBoolean(one)];
  if (node.isScalar && (expected.includes('number') || expected.includes('integer'))) return [badNumber(one)];
  return [fault('wrong-type', one, { ...titled(one), expected, found: node.kind })];
}

const MEANT_TRUE = /^(yes|y|on|co|có|đúng|x|1|true)$/i;

function misspeltBoolean(one: Case): SchemaFault {
  const written = one.node.text;
  return fault('boolean-spelling', one, {
    ...titled(one),
    written,
    meant: MEANT_TRUE.test(written) ? 'true' : 'false',
  });
}

function badNumber(one: Case): SchemaFault {
  const value = one.node.text;
  const [, whole, decimals] = /^(-?\d+),(\d+)$/.exec(value) ?? [];
  if (whole && decimals)
    return fault('decimal-comma', one, { ...titled(one), written: value, meant: `${whole}.${decimals}` });
  return fault('malformed-number', one, { ...titled(one), value, meant: plainNumber(value) });
}

/** What a number in another spelling was meant to be: `.5`, `1_000`, `+3`, `1.000,5`. */
function plainNumber(value: string): string | undefined {
  const meant = value
    .replace(/^\+/, '')
    .replace(/(\d)[_ ](?=\d{3})/g, '$1')
    .replace(/^\./, '0.');
  return meant !== value && /^-?\d+(\.\d+)?$/.test(meant) ? meant : undefined;
}

function notAllowed(one: Case): SchemaFault[] {
  const schema = one.description.at(one.path);
  if (one.path === '/kind') return [fault('wrong-kind', one, { found: one.node.text, expected: String(schema.const) })];
  const allowed = (schema.enum ?? []).map(String);
  return [fault('value-not-allowed', one, { ...titled(one), value: one.node.text, allowed })];
}

const SMART = /^[“”„‘’]|[“”‘’]$/;

function malformed(one: Case): SchemaFault[] {
  const value = one.node.text;
  if (SMART.test(value)) return [fault('smart-quotes', one, { written: value, meant: value.replace(/[“”„‘’]/g, '') })];
  const shape = /#\/\$defs\/(\w+)/.exec(one.error.schemaPath)?.[1] ?? '';
  return [(SHAPES.find(([name]) => name.test(shape))?.[1] ?? ((it: Case) => notFitting(it)[0] as SchemaFault))(one)];
}

const SHAPES: readonly (readonly [RegExp, (one: Case) => SchemaFault])[] = [
  [/id$/i, (one) => fault('malformed-id', one, { value: one.node.text })],
  [
    /date|day/i,
    (one) =>
      fault('malformed-date', one, { ...titled(one), value: one.node.text, meant: dayFromPeople(one.node.text) }),
  ],
  [
    /period|week/i,
    (one) =>
      fault('malformed-period', one, { ...titled(one), value: one.node.text, meant: periodMeant(one.node.text) }),
  ],
  [/number|points|share|fraction|exact/i, badNumber],
];

/** The week of a day that stands where a week is wanted, or the week in another spelling. */
function periodMeant(text: string): string | undefined {
  const day = dayFromPeople(text);
  if (day) return week.holding(day).id;
  const [, year, number] = /^(\d{4})[-_ ]?[wWtT]?(?:uần|uan)?[-_ ]?(\d{1,2})$/.exec(text) ?? [];
  return year && number ? week.parse(`${year}-W${number.padStart(2, '0')}`)?.id : undefined;
}

function tooLong(one: Case): SchemaFault[] {
  const limit = Number(one.error.params['limit']);
  if (/id/i.test(one.error.schemaPath)) return [fault('id-too-long', one, { limit })];
  return [fault('text-too-long', one, { ...titled(one), limit })];
}

function notFitting(one: Case): SchemaFault[] {
  return [fault('value-not-fitting', one, { ...titled(one), value: one.node.isScalar ? one.node.text : '' })];
}

function titled({ description, path }: Case): { key: string; title: ReturnType<Description['title']> } {
  return { key: path.split('/').findLast((segment) => !/^\d*$/.test(segment)) ?? '', title: description.title(path) };
}

function fault<Id extends SchemaFault['id']>(
  id: Id,
  one: Case,
  facts: Extract<SchemaFault, { id: Id }>['facts'],
): SchemaFault {
  return { id, facts, place: one.node.place, path: one.path } as SchemaFault;
}
