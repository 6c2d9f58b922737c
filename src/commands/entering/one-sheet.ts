import type { OpenSheet } from '../../answers/entry/entering.ts';
import type { Words } from '../../base/locale.ts';
import type { CellValue } from '../../forms/cell-value.ts';
import { KEPT, markIn, marksEntered, type Step, stepsOf, textAt, troubleIn, typedValue } from '../../forms/entered.ts';
import type { Filled } from '../../forms/filled.ts';
import { troubleInWords } from '../../reports/form/trouble-words.ts';
import { type Asking, type Reading, Stopped } from '../asking.ts';
import { AT_START, DROPPED, NOTE, NOTHING_KEPT, questionWords } from './entering-words.ts';

type ColumnName = Parameters<typeof markIn>[1];
type Answer = { readonly is: 'back' | 'pass' | 'keep' | 'rest' } | { readonly is: 'value'; readonly value: CellValue };

/** Asks for one sheet, criterion after criterion, then for a note; nothing where the person is passed by. */
export async function askedSheet(asking: Asking, sheet: OpenSheet): Promise<Filled | undefined> {
  const answers = new Map<Step, CellValue>();
  try {
    const note = await answered(asking, sheet, answers);
    if (note !== undefined) return filledFrom(sheet, answers, note);
    dropped(asking, sheet, answers.size);
    return undefined;
  } catch (error) {
    if (error instanceof Stopped) dropped(asking, sheet, answers.size);
    throw error;
  }
}

/** What was typed and is not written is said, so that nobody believes it was. */
function dropped(asking: Asking, { called }: OpenSheet, count: number): void {
  if (count > 0) asking.say({ vi: DROPPED.vi(count, called), en: DROPPED.en(count, called) });
}

/** Fills `answers`; gives the note, or nothing where the person is passed by. */
async function answered(asking: Asking, sheet: OpenSheet, answers: Map<Step, CellValue>): Promise<string | undefined> {
  const steps = stepsOf(sheet.criteria);
  let note = '';
  for (let at = 0; at <= steps.length; ) {
    const step = steps[at];
    if (!step) {
      if (sheet.isBase || answers.size === 0) break;
      const said = await asking.ask(NOTE, (text) => readNote(text));
      if (said.is === 'text') note = said.text;
      if (said.is !== 'back') break;
      at -= 1;
      continue;
    }
    const question = questionWords(step, sheet, keptWords(step, sheet, answers.get(step)));
    const answer = await asking.ask(question, (text) => readAnswer(text, step, sheet, at));
    if (answer.is === 'pass') return undefined;
    if (answer.is === 'value') answers.set(step, answer.value);
    at = answer.is === 'rest' ? steps.length : at + (answer.is === 'back' ? -1 : 1);
  }
  return note;
}

function filledFrom(sheet: OpenSheet, answers: ReadonlyMap<Step, CellValue>, note: string): Filled {
  const { column } = sheet;
  const given = marksEntered(sheet.criteria, answers, markIn(sheet.sheet, column), sheet.isBase);
  // Whoever went through all of it and changed nothing keeps it: that column has spoken then.
  const marks = given.size === 0 && keepsAnything(sheet) ? KEPT : given;
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
  if (text === '=' && !sheet.isBase)
    return keepsAnything(sheet) ? { value: { is: 'rest' } } : { complaint: NOTHING_KEPT };
  const value = typedValue(text);
  const trouble = troubleIn(step, sheet.criteria, value);
  if (!trouble) return { value: { is: 'value', value } };
  return { complaint: { vi: troubleInWords(trouble, 'vi'), en: troubleInWords(trouble, 'en') } };
}

/** The signs mean at a note what they mean at a mark: it is no place to write “>”. */
function readNote(text: string): Reading<{ is: 'back' | 'none' } | { is: 'text'; text: string }> {
  if (text === '<') return { value: { is: 'back' } };
  if (text === '' || text === '>' || text === '=') return { value: { is: 'none' } };
  return { value: { is: 'text', text: text.slice(0, 500) } };
}

/** Whether a column before gives any mark that may be kept. */
function keepsAnything(sheet: OpenSheet): boolean {
  return !sheet.isBase && stepsOf(sheet.criteria).some((step) => keptWords(step, sheet, undefined));
}

/** What an empty line keeps: what was just typed, what stands there, what an earlier column says, or that nothing happened. */
function keptWords(step: Step, sheet: OpenSheet, typed: CellValue | undefined): Words | undefined {
  if (typed && (typed.is === 'number' || typed.is === 'text'))
    return same(typed.is === 'number' ? typed.digits : typed.text);
  const columns: ColumnName[] = ['council', 'head', 'self'];
  const upTo = columns.slice(columns.indexOf(sheet.column));
  const marks = upTo.flatMap((name) => markIn(sheet.sheet, name)(step.criterion.id.value) ?? []);
  const [mark] = marks;
  if (!mark) return sheet.isBase && step.event ? same('0') : undefined;
  return same(textAt(step, mark));
}

function same(text: string): Words {
  return { vi: text.replaceAll('.', ','), en: text };
}
