import type { OpenSheet } from '../../answers/entry/entering.ts';
import type { Locale, Words } from '../../base/locale.ts';
import type { CellValue } from '../../forms/cell-value.ts';
import { KEPT, markIn, marksEntered, type Step, stepsOf, textAt, typedValue } from '../../forms/entered.ts';
import { productsIn } from '../../forms/entered-products.ts';
import type { Filled } from '../../forms/filled-row.ts';
import { columnWords } from '../../reports/column-words.ts';
import { listInWords } from '../../reports/form/product-words.ts';
import type { Asking, Reading } from '../asking.ts';
import { isAll } from '../decide/all-words.ts';
import { changesTyped, type Typing } from './changes-typed.ts';
import { BEFORE, KEEPS, NOTE, NOTHING_BEFORE, NOTHING_KEPT } from './entering-words.ts';
import { filledFrom } from './one-sheet.ts';
import { askedProducts } from './products.ts';

type ColumnName = Parameters<typeof markIn>[1];
type Mark = NonNullable<ReturnType<ReturnType<typeof markIn>>>;

/** Whether somebody has said that all who follow keep their marks; who has none is asked about still. */
export interface Rest {
  isKept: boolean;
}

/**
 * Asks what a later column gives otherwise: the marks before it in one line, and one answer for all of them. An empty line keeps
 * what stands; only where the scale wants a word why, that is asked for. Nothing where the person is passed by.
 */
export async function askedChanges(asking: Asking, sheet: OpenSheet, rest: Rest): Promise<Filled | undefined> {
  const before = marksBefore(sheet);
  if (rest.isKept && before.size > 0) return filledFrom(sheet, KEPT, '');
  const said = linesBefore(sheet, before);
  asking.say(said ?? NOTHING_BEFORE);
  const answer = await asking.ask(questionOf(sheet, said !== undefined), (text) => read(text, sheet, before));
  if (answer === 'pass') return undefined;
  rest.isKept = answer === 'keep-all';
  if (answer === 'keep' || answer === 'keep-all') return filledFrom(sheet, KEPT, '');
  const lists = await askedLists(asking, sheet, answer, before);
  if (lists === 'pass') return undefined;
  const marks = marksEntered(sheet.criteria, answer, markIn(sheet.sheet, sheet.column), false, lists);
  const note = wantsNote(sheet, answer) ? await asking.ask(NOTE, (text) => ({ value: text })) : '';
  return filledFrom(sheet, marks, note.slice(0, MOST_OF_NOTE));
}

/** The lists that were asked for by their criterion alone, line by line, beginning with what stands there. */
async function askedLists(
  asking: Asking,
  sheet: OpenSheet,
  answer: ReadonlyMap<Step, CellValue>,
  before: ReadonlyMap<Step, Mark>,
): Promise<ReadonlyMap<string, { readonly products: ReturnType<typeof productsIn> }> | 'pass'> {
  const lists = new Map<string, { readonly products: ReturnType<typeof productsIn> }>();
  for (const { criterion, parts } of answer.keys()) {
    if (parts.length > 0) continue;
    const [, there] = [...before].find(([step]) => step.criterion === criterion) ?? [];
    const typed = await askedProducts(asking, sheet, criterion, productsIn(there));
    if (typed.is === 'pass') return 'pass';
    if (typed.is === 'list') lists.set(criterion.id.value, { products: typed.products });
  }
  return lists;
}

const MOST_OF_NOTE = 500;

function read(
  text: string,
  sheet: OpenSheet,
  before: ReadonlyMap<Step, Mark>,
): Reading<'pass' | 'keep' | 'keep-all' | ReadonlyMap<Step, CellValue>> {
  if (text === '>') return { value: 'pass' };
  if (isAll(text) && before.size > 0) return { value: 'keep-all' };
  if (text === '' || text === '=') {
    if (before.size > 0) return { value: 'keep' };
    return text === '' ? { value: 'pass' } : { complaint: NOTHING_KEPT };
  }
  const typed: Typing = changesTyped(text, sheet.criteria);
  if ('complaint' in typed) return typed;
  return { value: withOtherEvents(typed.value, before) };
}

/** A mark that counts several kinds of events is written whole: those that nobody speaks of stay as they are. */
function withOtherEvents(
  typed: ReadonlyMap<Step, CellValue>,
  before: ReadonlyMap<Step, Mark>,
): ReadonlyMap<Step, CellValue> {
  const spoken = new Set([...typed.keys()].map(({ criterion }) => criterion));
  const others = [...before].filter(([step]) => step.event && spoken.has(step.criterion) && !isIn(typed, step));
  return new Map([...typed, ...others.map(([step, mark]) => [step, typedValue(textAt(step, mark))] as const)]);
}

function isIn(typed: ReadonlyMap<Step, CellValue>, { event }: Step): boolean {
  return [...typed.keys()].some((step) => step.event === event);
}

/** What stands at each step: the last column that gives it, this one too where somebody began it. */
function marksBefore({ criteria, sheet, column }: OpenSheet): Map<Step, Mark> {
  const columns: ColumnName[] = ['council', 'head', 'self'];
  const upTo = columns.slice(columns.indexOf(column));
  const pairs = stepsOf(criteria).flatMap((step) => {
    const [mark] = upTo.flatMap((name) => markIn(sheet, name)(step.criterion.id.value) ?? []);
    return mark ? [[step, mark] as const] : [];
  });
  return new Map(pairs);
}

/** “Đang có: A1 9/10, A2 18,5, A3 tre 1, B2 Khá” */
function linesBefore({ criteria }: OpenSheet, before: ReadonlyMap<Step, Mark>): Words | undefined {
  if (before.size === 0) return undefined;
  const texts = (locale: Locale) =>
    criteria.groups.flatMap((group) => group.criteria.flatMap((criterion) => textBefore(criterion, before, locale)));
  return { vi: BEFORE.vi(texts('vi').join(', ')), en: BEFORE.en(texts('en').join(', ')) };
}

/** What a criterion has: its mark, the events that happened, or how many products its list holds. */
function textBefore(criterion: Step['criterion'], before: ReadonlyMap<Step, Mark>, locale: Locale): string[] {
  const own = [...before].filter(([step]) => step.criterion === criterion);
  const [first] = own;
  if (!first) return [];
  const { id } = criterion;
  if (first[0].event) return [`${id.value} ${eventsBefore(own) || '0'}`];
  if (first[0].parts.length === 0) return [listInWords(first[1], criterion, locale)];
  const text = textAt(...first);
  return [`${id.value} ${locale === 'vi' ? text.replace(/(\d)\.(\d)/g, '$1,$2') : text}`];
}

function eventsBefore(own: readonly (readonly [Step, Mark])[]): string {
  const events = own.flatMap(([step, mark]) => {
    const count = textAt(step, mark);
    return step.event && count !== '0' ? [own.length > 1 ? `${step.event.title.value} ${count}` : count] : [];
  });
  return events.join(' + ');
}

function questionOf({ column, criteria }: OpenSheet, hasMarks: boolean): Words {
  const asked = (locale: 'vi' | 'en') =>
    `${columnWords(column, criteria, locale)}${hasMarks ? ` [${KEEPS[locale]}]` : ''}`;
  return { vi: asked('vi'), en: asked('en') };
}

/** Whether a mark below the maximum was typed where the scale asks why; what was done of what was assigned says it itself. */
function wantsNote({ criteria }: OpenSheet, typed: ReadonlyMap<Step, CellValue>): boolean {
  const isBelow = ([{ criterion, parts }, value]: readonly [Step, CellValue]) =>
    parts.every((part) => part.takes !== 'amount') &&
    !(value.is === 'number' && value.digits === criterion.max.value.toString());
  return criteria.commentBelowMax && [...typed].some(isBelow);
}
