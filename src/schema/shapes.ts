import { type Case, fault, isItem, named } from './case.ts';
import type { SchemaFault } from './fault.ts';
import { booleanMeant } from './meant/boolean.ts';
import { dayMeant, monthWithout } from './meant/day.ts';
import { criterionMeant, idMeant } from './meant/id.ts';
import { numberMeant, shareMeant, withPoint } from './meant/number.ts';
import { periodMeant } from './meant/period.ts';
import { withoutSmartQuotes } from './meant/quotes.ts';

/** What a scalar is called that does not have the shape of its place: a day, an id, a number; nothing where the place has none. */
export function malformed(broken: Case): SchemaFault | undefined {
  const shape = broken.description.shape(broken.path);
  const types = broken.description.types(broken.path);
  const bare = withoutSmartQuotes(broken.node.text);
  if (bare !== undefined) return fault('smart-quotes', broken, { written: broken.node.text, meant: bare });
  const known = SHAPES.find(([name]) => name.test(shape))?.[1];
  if (known) return known(broken, shape);
  if (types.join() === 'boolean') return misspeltBoolean(broken);
  return types.includes('number') || types.includes('integer') ? badNumber(broken, shape) : undefined;
}

export function misspeltBoolean(broken: Case): SchemaFault {
  const written = broken.node.text;
  return fault('boolean-spelling', broken, {
    ...named(broken),
    written: broken.node.source,
    meant: booleanMeant(written),
  });
}

/** A number that is none as it stands, or stands in quotes. */
export function badNumber(broken: Case, shape = broken.description.shape(broken.path)): SchemaFault {
  const { node, path, description } = broken;
  const types = description.types(path);
  const isWhole = types.includes('integer') && !types.includes('number');
  const meant = withPoint(node.text);
  if (meant !== undefined && !isWhole) {
    return fault('decimal-comma', broken, {
      ...named(broken),
      written: node.text,
      meant,
      isQuoted: node.kind === 'quoted',
    });
  }
  const number = shape === 'share' ? shareOr(node.text) : numberMeant(node.source);
  const fitting = isWhole && /[./]/.test(number ?? '') ? undefined : number;
  return fault('malformed-number', broken, { ...named(broken), value: node.source, meant: fitting, isWhole });
}

/** `15%` or `"0.2"`. */
function shareOr(text: string): string | undefined {
  return text.includes('%') ? shareMeant(text) : (numberMeant(`"${text}"`) ?? numberMeant(text));
}

const SHAPES: readonly (readonly [RegExp, (broken: Case, shape: string) => SchemaFault | undefined])[] = [
  [/id$/i, badId],
  [/^day/, badDay],
  [/period$/i, badPeriod],
  [/^text$|^source$/, (broken) => (broken.node.text.trim() === '' ? emptyValue(broken) : undefined)],
  [/number|share|count|mark/i, badNumber],
];

function badId(broken: Case, shape: string): SchemaFault {
  const { text: value } = broken.node;
  const isOfCriterion = shape === 'criterionId';
  const known = isOfCriterion ? criterionMeant(value) : idMeant(value);
  const meant = known === value ? `"${value}"` : known;
  const isDefined = /\/id$/.test(broken.path);
  const isGuess = shape === 'campaignId' ? /^\d/.test(value) : !isDefined && /[^\x21-\x7e]/.test(value);
  return fault('malformed-id', broken, {
    ...named(broken),
    ...exampleOf(broken),
    value,
    isOfCriterion,
    meant: isGuess ? undefined : meant,
  });
}

/** A day in another spelling, or one that the calendar does not have. */
export function badDay(broken: Case): SchemaFault {
  const { text: value } = broken.node;
  return fault('malformed-date', broken, {
    ...named(broken),
    value,
    meant: dayMeant(value),
    month: monthWithout(value),
  });
}

function badPeriod(broken: Case): SchemaFault {
  const { text: value } = broken.node;
  return fault('malformed-period', broken, {
    ...named(broken),
    value,
    meant: periodMeant(value),
    day: dayMeant(value),
  });
}

/** Nothing where a value belongs: the caret stands under the key, which somebody typed. */
export function emptyValue(broken: Case): SchemaFault {
  const { description, path } = broken;
  const facts = {
    ...named(broken),
    ...exampleOf(broken),
    isItem: isItem(broken),
    isOptional: !description.isRequired(path),
  };
  return fault('empty-value', broken, facts, broken.tree.keyAt(path)?.place ?? broken.node.place);
}

/** A value to show, where the schema has one. */
export function exampleOf({ description, path }: Case): { example: string | undefined } {
  return { example: description.example(path) };
}
