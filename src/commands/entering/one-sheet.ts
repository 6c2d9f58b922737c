import type { OpenSheet } from '../../answers/entry/entering.ts';
import type { Words } from '../../base/locale.ts';
import type { CellValue } from '../../forms/cell-value.ts';
import { markIn, marksEntered, type Step, stepsOf, textAt, troubleIn, typedValue } from '../../forms/entered.ts';
import { productsIn } from '../../forms/entered-products.ts';
import type { Filled, Given } from '../../forms/filled-row.ts';
import { troubleInWords } from '../../reports/form/trouble-words.ts';
import { type Asking, type Reading, Stopped } from '../asking.ts';
import { AT_START, DROPPED, questionWords } from './entering-words.ts';
import { askedProducts } from './products.ts';

type Products = ReturnType<typeof productsIn>;

type Answer = { readonly is: 'back' | 'pass' | 'keep' } | { readonly is: 'value'; readonly value: CellValue };

/** Asks for the column that begins a sheet, criterion after criterion; nothing where the person is passed by. */
export async function askedSheet(asking: Asking, sheet: OpenSheet): Promise<Filled | undefined> {
  const [answers, lists] = [new Map<Step, CellValue>(), new Map<string, Products>()];
  const known = markIn(sheet.sheet, sheet.column);
  try {
    if (await answered(asking, sheet, answers, lists)) {
      const made = new Map([...lists].map(([criterion, products]) => [criterion, { products }] as const));
      return filledFrom(sheet, marksEntered(sheet.criteria, answers, known, true, made), '');
    }
    dropped(asking, sheet, answers.size + lists.size);
    return undefined;
  } catch (error) {
    if (error instanceof Stopped) dropped(asking, sheet, answers.size + lists.size);
    throw error;
  }
}

/** What was typed and is not written is said, so that nobody believes it was. */
function dropped(asking: Asking, { called }: OpenSheet, count: number): void {
  if (count > 0) asking.say({ vi: DROPPED.vi(count, called), en: DROPPED.en(count, called) });
}

/** Fills `answers` and `lists`; whether the person is not passed by. */
async function answered(
  asking: Asking,
  sheet: OpenSheet,
  answers: Map<Step, CellValue>,
  lists: Map<string, Products>,
): Promise<boolean> {
  const steps = stepsOf(sheet.criteria);
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] as Step;
    if (step.parts.length === 0) {
      const { value: id } = step.criterion.id;
      const there = lists.get(id) ?? productsIn(markIn(sheet.sheet, sheet.column)(id));
      const typed = await askedProducts(asking, sheet, step.criterion, there);
      if (typed.is === 'pass') return false;
      if (typed.is === 'list') lists.set(id, typed.products);
      at = typed.is === 'back' ? Math.max(0, at - 1) : at + 1;
      continue;
    }
    const question = questionWords(step, sheet, keptWords(step, sheet, answers.get(step)));
    const answer = await asking.ask(question, (text) => readAnswer(text, step, sheet, at));
    if (answer.is === 'pass') return false;
    if (answer.is === 'value') answers.set(step, answer.value);
    at += answer.is === 'back' ? -1 : 1;
  }
  return true;
}

/** A sheet of which one column says something. */
export function filledFrom(sheet: OpenSheet, marks: ReadonlyMap<string, Given>, note: string): Filled {
  const { column } = sheet;
  return {
    subject: sheet.subject,
    campaign: sheet.campaign?.id.value,
    sheet: '',
    row: 0,
    marks: new Map([[column, marks]]),
    notes: note === '' ? new Map() : new Map([[column, { value: note, column: 0 }]]),
    absence: undefined,
    causes: undefined,
    remedies: undefined,
    bonus: [],
    penalty: [],
  };
}

function readAnswer(text: string, step: Step, sheet: OpenSheet, at: number): Reading<Answer> {
  if (text === '') return { value: { is: 'keep' } };
  if (text === '>') return { value: { is: 'pass' } };
  if (text === '<') return at > 0 ? { value: { is: 'back' } } : { complaint: AT_START };
  const value = typedValue(text);
  const trouble = troubleIn(step, sheet.criteria, value);
  if (!trouble) return { value: { is: 'value', value } };
  return { complaint: { vi: troubleInWords(trouble, 'vi'), en: troubleInWords(trouble, 'en') } };
}

/** What an empty line keeps: what was just typed, what stands there, or that nothing happened. */
function keptWords(step: Step, sheet: OpenSheet, typed: CellValue | undefined): Words | undefined {
  if (typed && (typed.is === 'number' || typed.is === 'text'))
    return same(typed.is === 'number' ? typed.digits : typed.text);
  const mark = markIn(sheet.sheet, sheet.column)(step.criterion.id.value);
  if (!mark) return step.event ? same('0') : undefined;
  return same(textAt(step, mark));
}

function same(text: string): Words {
  return { vi: text.replaceAll('.', ','), en: text };
}
