import { Exact } from '../base/exact.ts';
import { Numeral, type Value } from '../editing/value.ts';
import type { Scale } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import type { CellValue } from './cell-value.ts';
import { isCounted, partsOf } from './fields.ts';
import type { Trouble } from './trouble.ts';

/** One cell of a criterion: which part it is for, none where the mark stands whole, and what was found there. */
export interface PartRead {
  readonly part: string | undefined;
  readonly value: CellValue;
}

/** What the cells of one criterion in one column say. `at` is the index of the cell that the trouble is about. */
export type MarkRead =
  | { readonly is: 'blank' }
  | { readonly is: 'mark'; readonly value: Value }
  | { readonly is: 'trouble'; readonly trouble: Trouble; readonly at: number };

/**
 * The mark that cells give for a criterion. `isBase` says that it is the column that begins a sheet, in which somebody has
 * filled in something: there counts that are left blank did not happen.
 */
export function markFrom(criterion: Criterion, scale: Scale, parts: readonly PartRead[], isBase: boolean): MarkRead {
  const broken = parts.findIndex(({ value }) => value.is === 'trouble');
  const found = parts[broken]?.value;
  if (found?.is === 'trouble') return { is: 'trouble', trouble: found.trouble, at: broken };
  const isWhole = parts.every(({ part }) => part === undefined);
  if (isWhole && partsOf(criterion).length > 0) return wholeFrom(criterion, parts, isBase);
  if (isCounted(criterion)) return countsFrom(parts, isBase);
  if (criterion.mode.value === 'ratio') return ratioFrom(criterion, parts);
  return plainFrom(criterion, scale, parts[0]?.value ?? { is: 'blank' });
}

function plainFrom(criterion: Criterion, scale: Scale, value: CellValue): MarkRead {
  if (value.is === 'blank' || value.is === 'trouble') return { is: 'blank' };
  const text = value.is === 'number' ? value.digits : value.text;
  return criterion.mode.value === 'grade' ? gradeFrom(criterion, text) : pointsFrom(criterion, scale, text, value.is);
}

function pointsFrom({ max }: Criterion, { step }: Scale, text: string, is: 'number' | 'text'): MarkRead {
  if (is === 'text') return told({ id: 'not-a-number', text });
  const points = Exact.of(text);
  if (points.isNegative || points.isMore(max.value))
    return told({ id: 'out-of-range', text, max: max.value.toString() });
  if (!points.isMultipleOf(step.value)) return told({ id: 'off-step', text, step: step.value.toString() });
  return { is: 'mark', value: new Numeral(text) };
}

function gradeFrom({ grades }: Criterion, text: string): MarkRead {
  const names = [...grades.keys()];
  const found = names.find((name) => name === text) ?? names.find((name) => folded(name) === folded(text));
  return found === undefined ? told({ id: 'not-a-grade', text, grades: names }) : { is: 'mark', value: found };
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** `9/10` in one cell, or how often the only thing happened that can. */
function wholeFrom(criterion: Criterion, [only]: readonly PartRead[], isBase: boolean): MarkRead {
  if (!only || only.value.is === 'blank' || only.value.is === 'trouble') return { is: 'blank' };
  const [event, ...others] = partsOf(criterion);
  if (isCounted(criterion) && event !== undefined && others.length === 0) {
    return countsFrom([{ part: event, value: only.value }], isBase);
  }
  const text = only.value.is === 'number' ? only.value.digits : only.value.text;
  const [, done, assigned] = /^([\d.,]+)\s*[/:]\s*([\d.,]+)$/.exec(text) ?? [];
  const isRatio = criterion.mode.value === 'ratio' && done !== undefined && assigned !== undefined;
  if (!isRatio) return told({ id: 'wants-parts', text, parts: partsOf(criterion) });
  const part = (name: string, typed: string): PartRead => ({ part: name, value: numberOr(typed) });
  const read = ratioFrom(criterion, [part('done', done), part('assigned', assigned)]);
  return read.is === 'trouble' ? { ...read, at: 0 } : read;
}

function numberOr(typed: string): CellValue {
  const digits = /^\d+(?:[.,]\d+)?$/.test(typed) ? typed.replace(',', '.') : undefined;
  return digits === undefined ? { is: 'text', text: typed, said: [] } : { is: 'number', digits, said: [] };
}

function ratioFrom({ whenNone }: Criterion, parts: readonly PartRead[]): MarkRead {
  const given = parts.filter(({ value }) => value.is !== 'blank');
  if (given.length === 0) return { is: 'blank' };
  const amounts = new Map<string, string>();
  for (const [at, { part, value }] of parts.entries()) {
    if (value.is === 'text') return { is: 'trouble', trouble: { id: 'not-an-amount', text: value.text }, at };
    if (value.is !== 'number') return { is: 'trouble', trouble: { id: 'half-a-ratio' }, at };
    if (value.digits.startsWith('-')) return { is: 'trouble', trouble: { id: 'negative', text: value.digits }, at };
    amounts.set(part ?? '', value.digits);
  }
  const [done, assigned] = [amounts.get('done'), amounts.get('assigned')];
  if (done === undefined || assigned === undefined) return told({ id: 'half-a-ratio' });
  if (Exact.of(assigned).isZero && whenNone === undefined) return told({ id: 'nothing-assigned' });
  return { is: 'mark', value: { done: new Numeral(done), assigned: new Numeral(assigned) } };
}

/** What happened, each event with how often; `{}` where nothing did. */
function countsFrom(parts: readonly PartRead[], isBase: boolean): MarkRead {
  if (!isBase && parts.every(({ value }) => value.is === 'blank')) return { is: 'blank' };
  const counts: Record<string, Value> = {};
  for (const [at, { part = '', value }] of parts.entries()) {
    if (value.is === 'blank') continue;
    const text = value.is === 'number' ? value.digits : value.is === 'text' ? value.text : '';
    if (!/^\d{1,6}$/.test(text)) return { is: 'trouble', trouble: { id: 'not-a-count', text }, at };
    if (Number(text) > 0) counts[part] = new Numeral(text);
  }
  return { is: 'mark', value: counts };
}

function told(trouble: Trouble): MarkRead {
  return { is: 'trouble', trouble, at: 0 };
}
