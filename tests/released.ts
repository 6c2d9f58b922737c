import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from './host.ts';

/** What stands at each place of each output: `score.results[].points` is `number | null`; “?” before it: may be left out. */
export type Places = ReadonlyMap<string, string>;

/** What who reads JSON finds otherwise, and whether that breaks what was promised. */
export interface Change {
  readonly said: string;
  readonly breaks: boolean;
}

/** As much of JSON Schema as outputs need. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly pattern?: string;
  readonly minimum?: number;
}

type Schemas = ReadonlyMap<string, Schema>;

/** The schemas of outputs by the names of their files. */
export function outputSchemas(folder = join(HOME, 'schemas', 'output')): Schemas {
  return new Map(readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]));
}

/** Every place of every output, definitions written out where they are meant. */
export function placesOf(schemas: Schemas): Places {
  const places = new Map<string, string>();
  for (const [home, schema] of schemas) {
    if (schema.properties) stand(home.replace('.schema.json', ''), '', { schema, home, within: [] }, schemas, places);
  }
  // The number that is raised where anything of this changes.
  for (const place of [...places.keys()]) if (/^[^.]+\.schemaVersion$/.test(place)) places.delete(place);
  return places;
}

/** A schema, its file, and the definitions around it, since some hold themselves. */
interface Found {
  readonly schema: Schema;
  readonly home: string;
  readonly within: readonly string[];
}

function stand(place: string, mark: string, found: Found, schemas: Schemas, places: Map<string, string>): void {
  const all = alternatives(found, schemas);
  places.set(place, mark + [...new Set(all.flatMap(called))].join(' | '));
  for (const each of all) {
    const kinds = all.length > 1 ? kindsOf(each.schema) : [];
    for (const kind of kinds) places.set(`${place}<${kind}>`, 'map');
    for (const at of kinds.length > 0 ? kinds.map((kind) => `${place}<${kind}>`) : [place])
      inside(at, each, schemas, places);
  }
}

function inside(place: string, { schema, ...of }: Found, schemas: Schemas, places: Map<string, string>): void {
  const { properties = {}, required = [], items, additionalProperties: others } = schema;
  for (const [key, value] of Object.entries(properties)) {
    stand(`${place}.${key}`, required.includes(key) ? '' : '?', { ...of, schema: value }, schemas, places);
  }
  if (items) stand(`${place}[]`, '', { ...of, schema: items }, schemas, places);
  if (typeof others === 'object') stand(`${place}.*`, '', { ...of, schema: others }, schemas, places);
}

function alternatives(found: Found, schemas: Schemas): Found[] {
  const { schema, home, within } = found;
  if (schema.anyOf) return schema.anyOf.flatMap((each) => alternatives({ ...found, schema: each }, schemas));
  if (schema.$ref === undefined || within.includes(schema.$ref)) return [found];
  const [file, name = ''] = schema.$ref.split('#/$defs/');
  const to = file || home;
  const meant = schemas.get(to)?.$defs?.[name];
  if (!meant) throw new Error(`${home} refers to ${schema.$ref}, which there is not`);
  return alternatives({ schema: meant, home: to, within: [...within, schema.$ref] }, schemas);
}

/** Of which kinds a map is that says so itself. */
function kindsOf({ properties }: Schema): readonly unknown[] {
  const kind = properties?.['kind'];
  return kind?.enum ?? (kind?.const === undefined ? [] : [kind.const]);
}

const NAMES: Readonly<Record<string, string>> = { object: 'map', array: 'list' };

function called({ schema }: Found): string[] {
  const { $ref, type = [], pattern, minimum } = schema;
  if ($ref) return [`again ${$ref.split('/').at(-1)}`];
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values) return values.map((value) => JSON.stringify(value));
  const limits = `${pattern === undefined ? '' : ` /${pattern}/`}${minimum === undefined ? '' : ` from ${minimum}`}`;
  const types = [type].flat().map((name) => (name === 'null' ? name : (NAMES[name] ?? name) + limits));
  return types.length > 0 ? types : ['anything'];
}

/** What came, went or is something else, in the order of the outputs. */
export function changesIn(released: Places, now: Places): Change[] {
  // Of what went or came whole, what stood in it needs no words.
  const isInside = (place: string, places: Places) => LAST.test(place) && !places.has(place.replace(LAST, ''));
  const changed = [...released].flatMap(([place, was]) =>
    now.has(place) || !isInside(place, now) ? (changeAt(place, was, now.get(place)) ?? []) : [],
  );
  const added = [...now].flatMap(([place, is]) => {
    if (released.has(place) || isInside(place, released)) return [];
    const breaks = LAST.test(place) && !is.startsWith('?') && !/[\]>*]$/.test(place);
    return { said: `${place} is new${breaks ? ' and always there: what was written before lacks it' : ''}`, breaks };
  });
  return [...changed, ...added];
}

/** The last step of a place. */
const LAST = /(?:\.[^.[\]<>]+|\[\]|<[^<>]*>)$/;

function changeAt(place: string, was: string, is: string | undefined): Change | undefined {
  if (was === is) return undefined;
  if (is === undefined) return { said: `${place} is gone`, breaks: true };
  const [old, own] = [was, is].map((text) => text.split(' | '));
  const [gone, came] = [old?.filter((each) => !own?.includes(each)), own?.filter((each) => !old?.includes(each))];
  // Who reads a value from a list passes over one that is not known yet.
  const isLonger = gone?.length === 0 && came?.every((each) => each.startsWith('"')) && /"/.test(was);
  if (isLonger) return { said: `${place} may also be ${came?.join(', ')}`, breaks: false };
  return { said: `${place} was ${wordsOf(was)}, is ${wordsOf(is)}`, breaks: true };
}

function wordsOf(text: string): string {
  return text.startsWith('?') ? `${text.slice(1)} or left out` : text;
}
