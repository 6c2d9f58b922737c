import { awardConditionKinds } from '../src/candidates/conditions/index.ts';
import { type HasKey, type HasKeys, type Key, keysOf, ownKeys } from '../src/model/key.ts';
import { conditionKinds } from '../src/scoring/conditions/index.ts';
import { gateKinds } from '../src/scoring/gates/index.ts';
import { methods } from '../src/scoring/methods/index.ts';
import { markKeys, modes } from '../src/scoring/modes/index.ts';
import { rollupConditionKinds } from '../src/scoring/rollup/conditions/index.ts';
import { declaredSchemas } from './declared.ts';
import { schemaText } from './schema-text.ts';

/** A JSON Schema as far as plugs are put into it. */
interface Shape {
  readonly [keyword: string]: unknown;
  properties: Record<string, object>;
}

const declared = declaredSchemas();

/** Everything that has a schema, by its path under `schemas/` without the ending. */
export const declaredKinds: readonly string[] = [...declared.keys()];

interface Root {
  readonly properties: Record<string, object>;
  $defs: Readonly<Record<string, Shape>>;
}

/** By kind of file, how the parts that plugs own are made of their lists. */
const PARTS: Readonly<Record<string, (root: Root) => void>> = {
  criteria({ $defs }) {
    withModes(shapeOf($defs, 'criterion'));
    shapeOf($defs, 'condition').properties = propertiesOf(ownKeys(conditionKinds));
    withMarkKeys(shapeOf($defs, 'mark'));
  },
  regulation(root) {
    const { $defs } = root;
    withGates(shapeOf($defs, 'gate'));
    shapeOf($defs, 'condition').properties = propertiesOf(ownKeys(rollupConditionKinds));
    withMethods(shapeOf($defs, 'block').properties['points'] as Shape);
    withAwardConditions(root);
  },
  scores: ({ $defs }) => withMarkKeys(shapeOf($defs, 'mark')),
};

function withGates(gate: Shape): void {
  const { id, gate: kind, periods, source } = gate.properties;
  const ids = idsOf(gateKinds);
  gate.properties = {
    id,
    gate: { ...kind, description: `${oneOf(ids, 'hoặc')}; không ghi thì lấy theo mã.`, enum: ids },
    periods,
    ...propertiesOf(keysOf(gateKinds)),
    source,
  } as Record<string, object>;
}

function withModes(criterion: Shape): void {
  const { id, title, max, mode, covers } = criterion.properties;
  const glossed = modes.map(({ id: name, gloss }) => `${name} (${gloss})`);
  const named = {
    ...mode,
    description: `Cách chấm: ${glossed.join(', ')}.`,
    $comment: `Mode. ${oneOf(idsOf(modes), 'or')}.`,
    enum: idsOf(modes),
  };
  criterion.properties = { id, title, max, mode: named, covers, ...propertiesOf(keysOf(modes)) } as Record<
    string,
    object
  >;
}

/** Keys of marks that are no event; what one of several values is, is no count of something that happened. */
function withMarkKeys(mark: Shape): void {
  const [[pattern = '', times] = []] = Object.entries(mark['patternProperties'] ?? {});
  const others = markKeys.filter(({ shape }) => shape?.['$ref'] !== '#/$defs/markPart').map(({ name }) => name);
  const isEvent = pattern.replace(/^\^(?:\(\?!.*?\)\$\))?/, others.length > 0 ? `^(?!(?:${others.join('|')})$)` : '^');
  Object.assign(mark, { properties: propertiesOf(markKeys), patternProperties: { [isEvent]: times } });
}

/** Awards ask for conditions in two places, so each has what is written under it defined once: `asked` and its id. */
function withAwardConditions(root: Root): void {
  const { $defs } = root;
  const [every, choice] = [shapeOf($defs, 'awardCondition'), shapeOf($defs, 'awardChoice')];
  const { source } = every.properties as { source: object };
  const withSource = (plugs: readonly HasKey[]) => ({ ...propertiesOf(ownKeys(plugs).map(referring)), source });
  every.properties = withSource(awardConditionKinds);
  choice.properties = withSource(awardConditionKinds.filter(({ isChoice }) => !isChoice));
  const asked = ownKeys(awardConditionKinds).flatMap(({ name, keys, shape }) =>
    keys ? [[askedOf(name), mapOf(keys, shape)] as const] : [],
  );
  const others = Object.entries($defs).filter(([name]) => !/^asked[A-Z]/.test(name));
  const at = others.findIndex(([name]) => name === 'awardChoice') + 1;
  root.$defs = Object.fromEntries(others.toSpliced(at, 0, ...(asked as [string, Shape][])));
}

function referring({ keys, ...key }: Key): Key {
  return keys ? { ...key, shape: { $ref: `#/$defs/${askedOf(key.name)}` } } : key;
}

function askedOf(id: string): string {
  return `asked${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function withMethods(points: Shape): void {
  const { method, weights, round, source } = points.properties;
  const ids = idsOf(methods);
  const glossed = methods.map(({ id, gloss }) => (gloss ? `${id} (${gloss})` : id));
  points.properties = {
    method: {
      ...method,
      description: `${glossed.join(', ')}.`,
      $comment: `Method. ${oneOf(ids, 'or')}.`,
      enum: ids,
    },
    ...propertiesOf(keysOf(methods)),
    weights,
    round,
    source,
  } as Record<string, object>;
}

/** The text of a schema, of its declaration, with the parts that plugs own. */
export function plugged(kind: string): string {
  const made = declared.get(kind);
  if (!made) throw new Error(`${kind} is not declared in src/declared/`);
  const root = structuredClone(made) as Root;
  PARTS[kind]?.(root);
  return schemaText(root);
}

function shapeOf(all: Root['$defs'], name: string): Shape {
  const shape = all[name];
  if (!shape) throw new Error(`no $defs/${name} for plugs to stand in`);
  return shape;
}

function propertiesOf(keys: readonly Key[]): Record<string, object> {
  return Object.fromEntries(keys.map((key) => [key.name, propertyOf(key)]));
}

function propertyOf({ words: { vi, en }, example, shape, keys, items }: Key): object {
  return {
    title: vi[0],
    description: `${vi[1]}${example === undefined ? '' : `, ví dụ ${example}`}.`,
    $comment: `${en[0]}. ${en[1]}${example === undefined ? '' : `, e.g. ${example}`}.`,
    ...(keys ? mapOf(keys, shape) : items ? { ...shape, items: mapOf(items, {}) } : shape),
  };
}

function mapOf(keys: readonly Key[], limits: Key['shape']): object {
  const required = keys.filter(({ needed }) => needed !== undefined).map(({ name }) => name);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    ...limits,
    properties: propertiesOf(keys),
    additionalProperties: false,
  };
}

function idsOf(plugs: readonly HasKeys[]): string[] {
  return plugs.map(({ id }) => id);
}

/** “a, b hoặc c”. */
function oneOf(ids: readonly string[], or: 'hoặc' | 'or'): string {
  return [ids.slice(0, -1).join(', '), ...ids.slice(-1)].filter(Boolean).join(` ${or} `);
}
