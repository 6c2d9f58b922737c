import { nearest, unaccented } from '../base/nearest.ts';
import { type Case, fault } from './case.ts';
import { below, segmentsOf } from './description.ts';
import type { Free, SchemaFault } from './fault.ts';
import { gluedDecimal } from './glued-decimal.ts';
import { criterionMeant, idMeant } from './meant/id.ts';
import { withoutSmartQuotes } from './meant/quotes.ts';
import { splitText } from './split-text.ts';

/** A key that the schema does not know, with what it may have been meant for. */
export function unknownKey(broken: Case, name: string): SchemaFault[] {
  const key = broken.tree.pair(broken.node, name)?.[0];
  if (!key) return [];
  const inside = { ...broken, path: below(broken.path, name) };
  const bare = withoutSmartQuotes(name);
  if (bare !== undefined) return [fault('smart-quotes', inside, { written: name, meant: bare }, key.place)];
  const known = broken.description.keys(broken.path);
  const patterns = broken.description.patterns(broken.path);
  const isKnown = (text: string) => known.includes(text) || patterns.some((shape) => shape.test(text));
  const decimal = gluedDecimal(broken, key);
  if (decimal && decimal.first.at !== key.at) return [];
  const [glued, spaced] = withBlank(decimal?.meant ?? name, isKnown);
  const split = spaced === undefined ? splitText(broken, key, isKnown) : undefined;
  if (split && split.first.at !== key.at) return [];
  if (split) return [fault('comma-in-text', inside, { written: split.written }, split.place)];
  const facts = {
    key: decimal?.written ?? name,
    known,
    spaced,
    isDecimal: decimal !== undefined,
    meant: glued === undefined ? meant(broken, name, known) : [glued],
    free: free(broken),
    outside: outside(broken, name),
  };
  return [fault('unknown-key', inside, facts, decimal?.place ?? key.place)];
}

/** `A2` and `A2: 18` of `A2:18`: in brackets a colon right before its value is a letter of the key. */
function withBlank(name: string, isKnown: (text: string) => boolean): [key: string, spaced: string] | [] {
  // A blank of Word is a letter, too.
  const [, key = '', value = ''] = /^([^:]+):[^\S ]*(\S.*)$/.exec(name) ?? [];
  return isKnown(key) ? [key, `${key}: ${value}`] : [];
}

/** Keys of the author's own that match in other letters, then known ones by spelling, then by what they are called. */
function meant({ description, path }: Case, name: string, known: readonly string[]): string[] {
  const patterns = description.patterns(path);
  const own = ownMeant(name).filter((text) => patterns.some((shape) => shape.test(text)));
  const isSpelled = known.some((key) => unaccented(key) === unaccented(name));
  if (own[0] !== undefined && !isSpelled && patterns.length > 0 && /\d$|^.{1,2}$/.test(name)) return [own[0]];
  const near = nearest(name, known);
  if (near.length > 0) return near;
  const titled = known.filter((key) => unaccented(description.named(below(path, key)).title.vi) === unaccented(name));
  return titled.length > 0 ? titled : own.slice(0, 1);
}

/** The id of a criterion or an event that a key in other letters means. */
function ownMeant(name: string): string[] {
  const isShort = /^(?:[a-z]{1,4}[-_. ]?\d+|[a-z]{1,2})$/i.test(name);
  return [isShort ? criterionMeant(name) : undefined, /^\p{L}/u.test(name) ? idMeant(name) : undefined].flatMap(
    (text) => text ?? [],
  );
}

function free({ description, path }: Case): Free {
  const [shape] = description.patterns(path);
  if (!shape) return undefined;
  return shape.test('A1') ? 'criterion' : 'event';
}

/** The key around, where the unknown one belongs beside that: it was only indented too far. */
function outside({ description, path }: Case, name: string): string | undefined {
  const around = path.slice(0, path.lastIndexOf('/'));
  const holder = segmentsOf(path).at(-1) ?? '';
  return path !== '' && !/^\d+$/.test(holder) && description.keys(around).includes(name) ? holder : undefined;
}
