import { type Case, fault, isItem, named, written } from './case.ts';
import type { SchemaError } from './compiled.d.ts';
import { below } from './description.ts';
import type { Expected, SchemaFault } from './fault.ts';
import { booleanMeant } from './meant/boolean.ts';
import { shareMeant } from './meant/number.ts';
import { withoutSmartQuotes } from './meant/quotes.ts';
import { emptyValue, exampleOf, malformed, misspeltBoolean } from './shapes.ts';
import { unknownKey } from './unknown-key.ts';

/** A validator's error as faults with the place of what somebody typed. */
export function worded(error: SchemaError, broken: Case): SchemaFault[] {
  const word = KEYWORDS[error.keyword];
  if (!word) throw new Error(`no words for the keyword ${error.keyword} of a schema`);
  return [word(broken, error.params)].flat();
}

type Word = (broken: Case, params: SchemaError['params']) => SchemaFault | SchemaFault[];

const KEYWORDS: Readonly<Record<string, Word>> = {
  additionalProperties: (broken, params) => unknownKey(broken, String(params['additionalProperty'])),
  required: (broken, params) => missingKey(broken, String(params['missingProperty'])),
  type: wrongType,
  enum: notAllowed,
  const: notAllowed,
  pattern: (broken, params) => malformed(broken) ?? unlisted(broken, String(params['pattern'])),
  maxLength: (broken, params) => fault('id-too-long', broken, { limit: Number(params['limit']) }),
  minItems: (broken) => fault('empty-list', broken, { ...named(broken), ...exampleOf(broken) }),
  minProperties: tooFew,
  maxProperties: (broken) =>
    fault('one-condition-each', broken, { keys: [...broken.node.pairs()].map(([key]) => key.text) }),
  minimum: outOfBounds,
  maximum: outOfBounds,
};

/** Every keyword that has words; a schema may use no other. */
export const WORDED: readonly string[] = Object.keys(KEYWORDS);

function missingKey(broken: Case, key: string): SchemaFault {
  const path = below(broken.path, key);
  const inside = { ...broken, path };
  const start = { file: broken.node.place.file, start: 0, end: 0 };
  const place = broken.path === '' ? start : broken.node.place;
  const allowed = broken.description.allowed(path);
  if (path === '/kind') return kindMissing(inside, place);
  return fault('missing-key', inside, { ...named(inside), ...exampleOf(inside), allowed }, place);
}

/** A file that does not say what it is, or is no map at all. */
function kindMissing(broken: Case, place = { file: broken.node.place.file, start: 0, end: 0 }): SchemaFault {
  const [expected = ''] = broken.description.allowed('/kind');
  const isEmpty = broken.tree.root.kind === 'nothing';
  return fault('kind-missing', broken, { isEmpty, expected, title: broken.description.named('').title }, place);
}

function wrongType(broken: Case): SchemaFault {
  const { node, path, description } = broken;
  if (path === '') return kindMissing(broken);
  if (node.kind === 'nothing') return emptyValue(broken);
  const misshapen = node.isScalar && !isNest(description.types(path)) ? malformed(broken) : undefined;
  if (misshapen) return misshapen;
  const expected = expectedOf(description.types(path));
  return fault('wrong-type', broken, {
    ...named(broken),
    expected,
    isItem: isItem(broken),
    example: shown(broken, expected),
  });
}

function isNest(types: readonly string[]): boolean {
  return types.every((type) => type === 'array' || type === 'object' || type === 'null');
}

function expectedOf(types: readonly string[]): Expected {
  if (types.some((type) => type === 'string' || type === 'number')) return 'value';
  if (types.includes('object')) return 'map';
  return types.includes('array') ? 'list' : 'value';
}

/** How to write it: a single value only lacks its brackets, an item is shown with its list, else the schema has an example. */
function shown(broken: Case, expected: Expected): string | undefined {
  const { node, path, description } = broken;
  const takesMaps = description.types(`${path}/0`).includes('object');
  if (expected === 'list' && node.isScalar && !takesMaps) return `[${written(node)}]`;
  const list = path.replace(/\/\d+$/, '');
  const [first = ''] = description.keys(path);
  const ofItem =
    isItem(broken) && expected === 'map'
      ? `[{${first}: ${description.example(below(path, first)) ?? '…'}}]`
      : undefined;
  return description.example(list) ?? ofItem;
}

function notAllowed(broken: Case): SchemaFault {
  const { node, path, description } = broken;
  const allowed = description.allowed(path);
  if (path === '/kind') {
    return fault('wrong-kind', broken, {
      found: node.text,
      expected: allowed[0] ?? '',
      title: description.named('').title,
    });
  }
  if (node.kind === 'nothing') return emptyValue(broken);
  const bare = withoutSmartQuotes(node.text);
  if (bare !== undefined) return fault('smart-quotes', broken, { written: node.text, meant: bare });
  if (allowed.includes('false') && booleanMeant(node.text)) return misspeltBoolean(broken);
  return fault('value-not-allowed', broken, { ...named(broken), value: written(node), allowed });
}

/** A pattern without a shape lists words: `^(heads|deputies|members)$`. */
function unlisted(broken: Case, pattern: string): SchemaFault {
  const allowed = pattern.replace(/^\^\(|\)\$$/g, '').split('|');
  return fault('value-not-allowed', broken, { ...named(broken), value: written(broken.node), allowed });
}

function tooFew(broken: Case): SchemaFault {
  const present = new Set([...broken.node.pairs()].map(([key]) => key.text));
  const keys = broken.description.keys(broken.path).filter((key) => !present.has(key));
  if (keys.length === 0) return fault('empty-list', broken, { ...named(broken), ...exampleOf(broken) });
  return fault('missing-one-of', broken, { ...named(broken), keys });
}

function outOfBounds(broken: Case): SchemaFault | SchemaFault[] {
  const shape = broken.description.shape(broken.path);
  if (/(?:id|period)$/i.test(shape)) return malformed(broken) ?? []; // a year is a period that is a number
  const { minimum: least, maximum: most } = broken.description.at(broken.path);
  const meant = shape === 'share' && !broken.node.text.startsWith('-') ? shareMeant(broken.node.text) : undefined;
  return fault('number-out-of-bounds', broken, { ...named(broken), value: broken.node.text, least, most, meant });
}
