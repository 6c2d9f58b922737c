import type { Day } from '../../base/day.ts';
import type { Exact } from '../../base/exact.ts';
import { CRITERION_ID, ID as ID_FORM, NAME_ID } from '../../base/id.ts';
import { CAMPAIGN, patternOf, periodKinds, scoredKinds } from '../../calendar/index.ts';
import type { Located } from '../../source/located.ts';
import type { Node } from '../../source/node.ts';
import { type Definition, define, type Keys, type Schema, type Shape, shape, type ValueOf } from '../shape.ts';

type Text = Located<string>;

/** From when to when something holds, both days inclusive; an end that is left out is open. */
export interface Span {
  readonly from?: Located<Day>;
  readonly to?: Located<Day>;
}

type Days = { readonly from: Shape<Located<Day>>; readonly to: Shape<Located<Day>> };

/** What the model reads of a map: of a key that is left out or of another kind nothing, of a list what is left; of two days also their span; and the map itself. */
export type Item<K extends Keys> = {
  readonly [N in keyof K]: ValueOf<K[N]> extends readonly unknown[] ? ValueOf<K[N]> : ValueOf<K[N]> | undefined;
} & { readonly node: Node } & (K extends Days ? { readonly span: Span } : unknown);

export const FRACTION = '^-?\\d+(\\.\\d+)?(/0*[1-9]\\d*)?$';
/** Ids as they are typed; those that only digits make are numbers to YAML. */
export const ID = { type: ['string', 'integer'], pattern: `^${ID_FORM}$`, maxLength: 64, minimum: 0 };
const DAY = '\\d{4}-\\d{2}-\\d{2}';

// By its name in `$defs` each of these is read (`model/reading.ts`).
export const id = define('id', shape<Text>(ID));
export const plainId = define('plainId', shape<Text>({ pattern: ID.pattern, maxLength: 64 }));
export const campaignId = define('campaignId', shape<Text>({ type: 'string', pattern: `^${NAME_ID}$`, maxLength: 64 }));
export const text = define('text', shape<Text>({ type: ['string', 'number', 'boolean'], pattern: '\\S' }));
/** A text that may be left empty, or still be “…”. */
export const remark = define('remark', shape<Text>({ type: ['string', 'number', 'boolean', 'null'] }));
export const number = define('number', shape<Located<Exact>>({ type: ['number', 'string'], pattern: '^-?\\d+(\\.\\d+)?$' }));
export const day = define('day', shape<Located<Day>>({ type: 'string', pattern: `^${DAY}$` }));
export const dayOrBlank = define('dayOrBlank', shape<Located<Day>>({ type: ['string', 'null'], pattern: `^(${DAY}|…)$` }));
export const year = define('year', shape<Located<number>>({ type: 'integer', minimum: 1900, maximum: 9999 }));
export const basePeriod = define('basePeriod', shape<Text>({ type: ['string', 'integer'], minimum: 1000, maximum: 9999, pattern: `^${patternOf(scoredKinds)}$` }));
export const period = define('period', shape<Text>({ type: ['string', 'integer'], pattern: `^(${patternOf(periodKinds)}|${NAME_ID})$` }));
/** The same with fractions, as points are. */
export const fraction = define('number', shape<Located<Exact>>({ type: ['number', 'string'], pattern: FRACTION }));
export const numberFromZero = define('numberFromZero', shape<Located<Exact>>({ type: ['number', 'string'], pattern: '^\\d+(\\.\\d+)?(/0*[1-9]\\d*)?$', minimum: 0 }));
export const share = define('share', shape<Located<Exact>>({ type: ['number', 'string'], pattern: '^\\d+(\\.\\d+)?(/0*[1-9]\\d*)?$', minimum: 0, maximum: 1 }));
/** What ids of criteria look like. */
export const CRITERION = `^${CRITERION_ID}$`;
export const criterionId = define('criterionId', shape<Text>({ type: 'string', pattern: CRITERION, maxLength: 64 }));
/** Of a decision: a level, or “…” while it is still to come. */
export const levelId = define('levelId', shape<Text>({ type: ['string', 'null'], pattern: `^(…|${ID_FORM})$`, maxLength: 64 }));
/** Day and time by a clock, of the log. */
export const time = define('time', shape<Text>({ type: 'string', pattern: `^${DAY}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$` }));
export const flag = shape<boolean>({ type: 'boolean' });

/** One of some words: tables keyed by them `satisfies Record<WordOf<typeof …>, …>`, so that a new word is forgotten in none. */
interface Word<V extends string> extends Shape<Text> {
  /** For types alone; there is no such value. */
  readonly words?: V;
}
export type WordOf<S> = S extends Word<infer V> ? V : never;

/** One of these words. */
export function word<const V extends string>(...values: readonly V[]): Word<V> {
  return shape({ enum: values });
}

const leave = word('leave', 'sick', 'maternity', 'study', 'unpaid', 'other');
export type LeaveKind = WordOf<typeof leave>;
export const leaveKind = define('leaveKind', leave);

export const periodKind = define('periodKind', word(...[...periodKinds, CAMPAIGN].map((kind) => kind.id)));

/** A whole number from another on, or up to a third. */
export function whole(minimum: number, maximum?: number): Shape<Located<number>> {
  return shape({ type: 'integer', minimum, ...(maximum !== undefined && { maximum }) });
}

type Names<K> = readonly (keyof K & string)[];

/** A map of these keys, and those that it cannot do without; a file has `kind` and `version` besides, put to it in its schema. */
export function item<K extends Keys>(required: Names<K>, keys: K, limits: Limits = {}): Shape<Item<K>> {
  const properties = schemasOf(keys);
  return shape({ type: 'object', ...(required.length > 0 && { required }), ...limits, properties, additionalProperties: false });
}

/** How many keys a map has at least, and at most. */
type Limits = Readonly<Partial<Record<'minProperties' | 'maxProperties', number>>>;

function schemasOf(keys: Keys): Schema {
  return Object.fromEntries(Object.entries(keys).map(([name, { schema }]) => [name, schema]));
}

/** A map whose keys are all of one form, besides those of its own. */
export function keyed(form: string, value: Shape, own?: Keys): Shape<Node> {
  const patternProperties = { [form]: value.schema };
  return shape({ type: 'object', ...(own && { properties: schemasOf(own) }), patternProperties, additionalProperties: false });
}

/** A map of exactly one of these keys. */
export function oneKeyOf<K extends Keys>(keys: K): Shape<Item<K>> {
  return item([], keys, { minProperties: 1, maxProperties: 1 });
}

/** A map, or its text alone: the model looks itself. */
export function textOr({ schema }: Shape): Shape<Node> {
  return shape({ ...schema, type: ['object', 'string'] });
}

/** A map, or a text of some form alone. */
export function formOr(pattern: string, { schema }: Shape): Shape<Node> {
  const { type: _, ...keys } = schema;
  return shape({ type: ['string', 'object'], pattern, ...keys });
}

/** A map, or an id alone. */
export function idOr({ schema }: Shape): Shape<Node> {
  return shape({ ...ID, ...schema, type: ['object', 'string', 'integer'] });
}

/** Values, or one of them alone, of a shape of its own. */
export function someOr(alone: Shape, { schema }: Shape): Shape<Node> {
  return shape({ type: ['string', 'array'], ...alone.schema, minItems: 1, items: schema });
}

/** Values of a shape that has a name, or one of them alone. */
export function oneOrMore({ schema }: Shape): Shape<Node> {
  const alone = (schema['$ref'] as Definition).schema;
  return shape({ ...alone, type: [alone['type'], 'array'].flat(), minItems: 1, items: schema });
}

/** Keys that a map has, or each of a list. */
export function keysOf({ schema }: Shape): Shape {
  const { type: _, ...keys } = schema;
  return shape(keys);
}

/** A map of such keys, or a list of them. */
export function oneOrSome({ schema }: Shape): Shape<Node> {
  return shape({ type: ['object', 'array'], minItems: 1, ...schema, items: { type: 'object', ...schema } });
}

/** A list that may be empty, of values or of such maps. */
export function rows<T>({ schema }: Shape<T>): Shape<readonly T[]> {
  return shape({ type: ['array', 'null'], items: schema });
}

/** A list of at least one. */
export function some<T>({ schema }: Shape<T>): Shape<readonly T[]> {
  return shape({ type: 'array', minItems: 1, items: schema });
}
