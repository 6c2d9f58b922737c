import { Exact } from '../base/exact.ts';
import { Numeral, type Value } from '../editing/value.ts';
import type { Scale } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import { eventsOf, modeOf, partsOf, productRuleOf } from '../scoring/modes/index.ts';
import type { MarkPart } from '../scoring/modes/mark-part.ts';
import { madeMap } from '../source/made.ts';
import type { CellValue } from './cell-value.ts';
import type { MarkRead, PartRead } from './mark-read.ts';
import { productFrom } from './products.ts';
import type { Trouble } from './trouble.ts';

/**
 * The mark that cells give for a criterion. `isBase` says that it is the column that begins a sheet, in which somebody has
 * filled in something: there counts that are left blank did not happen.
 */
export function markFrom(criterion: Criterion, scale: Scale, cells: readonly PartRead[], isBase: boolean): MarkRead {
  const broken = cells.findIndex(({ value }) => value.is === 'trouble');
  const found = cells[broken]?.value;
  if (found?.is === 'trouble') return { is: 'trouble', trouble: found.trouble, at: broken };
  const products = productRuleOf(criterion);
  if (products) return productFrom(criterion, products, cells);
  const [part] = partsOf(criterion);
  if (part?.name === undefined) return plainFrom(criterion, scale, part, cells[0]?.value ?? { is: 'blank' });
  if (cells.every((cell) => cell.part === undefined)) return wholeFrom(criterion, cells, isBase);
  return eventsOf(criterion) ? countsFrom(cells, isBase) : amountsFrom(criterion, cells);
}

function plainFrom(criterion: Criterion, scale: Scale, part: MarkPart | undefined, value: CellValue): MarkRead {
  if (value.is === 'blank' || value.is === 'trouble') return { is: 'blank' };
  const text = value.is === 'number' ? value.digits : value.text;
  switch (part?.takes) {
    case 'choice':
      return choiceFrom(part.choices, text);
    case 'amount':
      return amountFrom(value) ?? { is: 'mark', value: new Numeral(text) };
    default:
      return pointsFrom(criterion, scale, text, value.is);
  }
}

function pointsFrom({ max }: Criterion, { step }: Scale, text: string, is: 'number' | 'text'): MarkRead {
  if (is === 'text') return told({ id: 'not-a-number', text });
  const points = Exact.of(text);
  if (points.isNegative || points.isMore(max.value))
    return told({ id: 'out-of-range', text, max: max.value.toString() });
  if (!points.isMultipleOf(step.value)) return told({ id: 'off-step', text, step: step.value.toString() });
  return { is: 'mark', value: new Numeral(text) };
}

function choiceFrom(names: readonly string[], text: string): MarkRead {
  const found = names.find((name) => name === text) ?? names.find((name) => folded(name) === folded(text));
  return found === undefined ? told({ id: 'not-a-grade', text, grades: names }) : { is: 'mark', value: found };
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** `9/10` in one cell, or how often the only thing happened that can. */
function wholeFrom(criterion: Criterion, [only]: readonly PartRead[], isBase: boolean): MarkRead {
  if (!only || only.value.is === 'blank' || only.value.is === 'trouble') return { is: 'blank' };
  const parts = partsOf(criterion);
  const [first, ...others] = parts;
  if (first?.takes === 'count' && others.length === 0) {
    return countsFrom([{ part: first.name, value: only.value }], isBase);
  }
  const text = only.value.is === 'number' ? only.value.digits : only.value.text;
  const typed = /^[\d.,]+(?:\s*[/:]\s*[\d.,]+)+$/.test(text) ? text.split(/\s*[/:]\s*/) : [];
  if (first?.takes === 'count' || typed.length !== parts.length) return told({ id: 'wants-parts', text, parts });
  const cells = parts.map(({ name }, i): PartRead => ({ part: name, value: numberOr(typed[i] ?? '') }));
  const read = amountsFrom(criterion, cells);
  return read.is === 'trouble' ? { ...read, at: 0 } : read;
}

function numberOr(typed: string): CellValue {
  const digits = /^\d+(?:[.,]\d+)?$/.test(typed) ? typed.replace(',', '.') : undefined;
  return digits === undefined ? { is: 'text', text: typed, said: [] } : { is: 'number', digits, said: [] };
}

/** Amounts of which none may be left out, and which together have a value. */
function amountsFrom(criterion: Criterion, cells: readonly PartRead[]): MarkRead {
  if (cells.every(({ value }) => value.is === 'blank')) return { is: 'blank' };
  const parts = partsOf(criterion);
  const amounts = new Map<string, string>();
  for (const [at, { part, value }] of cells.entries()) {
    if (value.is !== 'number' && value.is !== 'text')
      return { is: 'trouble', trouble: { id: 'half-a-ratio', parts }, at };
    const wrong = amountFrom(value);
    if (wrong) return { ...wrong, at };
    if (value.is === 'number') amounts.set(part ?? '', value.digits);
  }
  const given = parts.map(({ name = '' }) => [name, amounts.get(name) ?? ''] as const);
  if (given.some(([, digits]) => digits === '')) return told({ id: 'half-a-ratio', parts });
  if (!modeOf(criterion).points?.(madeMap(given), criterion)) return told({ id: 'nothing-assigned' });
  return { is: 'mark', value: Object.fromEntries(given.map(([name, digits]) => [name, new Numeral(digits)])) };
}

/** What is wrong with an amount, if anything. */
function amountFrom(value: Extract<CellValue, { is: 'number' | 'text' }>): Wrong | undefined {
  if (value.is === 'text') return told({ id: 'not-an-amount', text: value.text });
  return value.digits.startsWith('-') ? told({ id: 'negative', text: value.digits }) : undefined;
}

type Wrong = Extract<MarkRead, { is: 'trouble' }>;

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

function told(trouble: Trouble): Wrong {
  return { is: 'trouble', trouble, at: 0 };
}
