import { type Case, fault, isItem, named } from './case.ts';
import type { SchemaFault } from './fault.ts';
import { booleanMeant } from './meant/boolean.ts';
import { dayMeant, monthWithout } from './meant/day.ts';
import { criterionMeant, idMeant } from './meant/id.ts';
import { numberMeant, shareMeant, withPoint } from './meant/number.ts';
import { periodMeant } from './meant/period.ts';
import { withoutSmartQuotes } from './meant/quotes.ts';

/** What a scalar is called that does not have the shape of its place: a day, an id, a number; nothing where the place has none. */
export function malformed(one: Case): SchemaFault | undefined {
  const shape = one.description.shape(one.path);
  const types = one.description.types(one.path);
  const bare = withoutSmartQuotes(one.node.text);
  if (bare !== undefined) return fault('smart-quotes', one, { written: one.node.text, meant: bare });
  const known = SHAPES.find(([name]) => name.test(shape))?.[1];
  if (known) return known(one, shape);
  if (types.join() === 'boolean') return misspeltBoolean(one);
  return types.includes('number') || types.includes('integer') ? badNumber(one, shape) : undefined;
}

export function misspeltBoolean(one: Case): SchemaFault {
  const written = one.node.text;
  return fault('boolean-spelling', one, { ...named(one), written: one.node.source, meant: booleanMeant(written) });
}

/** A number that is none as it stands, or stands in quotes. */
export function badNumber(one: Case, shape = one.description.shape(one.path)): SchemaFault {
  const { node, path, description } = one;
  const types = description.types(path);
  const isWhole = types.includes('integer') && !types.includes('number');
  const meant = withPoint(node.text);
  if (meant !== undefined && !isWhole) {
    return fault('decimal-comma', one, { ...named(one), written: node.text, meant, isQuoted: node.kind === 'quoted' });
  }
  const number = shape === 'share' ? shareOr(node.text) : numberMeant(node.source);
  const fitting = isWhole && /[./]/.test(number ?? '') ? undefined : number;
  return fault('malformed-number', one, { ...named(one), value: node.source, meant: fitting, isWhole });
}

/** `15%` or `"0.2"`. */
function shareOr(text: string): string | undefined {
  return text.includes('%') ? shareMeant(text) : (numberMeant(`"${text}"`) ?? numberMeant(text));
}

const SHAPES: readonly (readonly [RegExp, (one: Case, shape: string) => SchemaFault | undefined])[] = [
  [/id$/i, badId],
  [/^day/, badDay],
  [/period$/i, badPeriod],
  [/^text$|^source$/, (one) => (one.node.text.trim() === '' ? emptyValue(one) : undefined)],
  [/number|share|count|mark/i, badNumber],
];

function badId(one: Case, shape: string): SchemaFault {
  const { text: value } = one.node;
  const isOfCriterion = shape === 'criterionId';
  const known = isOfCriterion ? criterionMeant(value) : idMeant(value);
  const meant = known === value ? `"${value}"` : known;
  const isDefined = /\/id$/.test(one.path);
  const isGuess = shape === 'campaignId' ? /^\d/.test(value) : !isDefined && /[^\x21-\x7e]/.test(value);
  return fault('malformed-id', one, {
    ...named(one),
    ...exampleOf(one),
    value,
    isOfCriterion,
    meant: isGuess ? undefined : meant,
  });
}

/** A day in another spelling, or one that the calendar does not have. */
export function badDay(one: Case): SchemaFault {
  const { text: value } = one.node;
  return fault('malformed-date', one, { ...named(one), value, meant: dayMeant(value), month: monthWithout(value) });
}

function badPeriod(one: Case): SchemaFault {
  const { text: value } = one.node;
  return fault('malformed-period', one, { ...named(one), value, meant: periodMeant(value), day: dayMeant(value) });
}

/** Nothing where a value belongs: the caret stands under the key, which somebody typed. */
export function emptyValue(one: Case): SchemaFault {
  const { description, path } = one;
  const facts = { ...named(one), ...exampleOf(one), isItem: isItem(one), isOptional: !description.isRequired(path) };
  return fault('empty-value', one, facts, one.tree.keyAt(path)?.place ?? one.node.place);
}

/** A value to show, where the schema has one. */
export function exampleOf({ description, path }: Case): { example: string | undefined } {
  return { example: description.example(path) };
}
