import type { TargetStatus } from '../../answers/plans.ts';
import type { Exact } from '../../base/exact.ts';
import type { Locale } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import { BLANK, type Cell, type Column, date, rowOf, type Table, text } from '../../documents/table.ts';
import type { Plan } from '../../model/plan.ts';
import { WORDS } from './plan-words.ts';

/** How far each target is: what is to be reached, what was measured last, and how much of the way is gone. */
export function targetsTable(targets: readonly TargetStatus[], plan: Plan, locale: Locale): Table {
  const words = WORDS[locale];
  const column = (heading: string, weight: number, align: Column['align'] = 'left'): Column => {
    return { heading, weight, align };
  };
  return {
    kind: 'table',
    caption: words.targets,
    name: words.targetsOf(plan.document?.value ?? plan.title.value),
    columns: [
      column(words.target, 0),
      column(words.bound, 0, 'right'),
      column(words.measured, 0, 'right'),
      column(words.measuredOn, 2),
      column(words.progress, 1, 'right'),
      column(words.by, 2),
      column(words.result, 0),
    ],
    rows: targets.map((status) => rowOf(cellsOf(status, plan, locale))),
  };
}

function cellsOf(status: TargetStatus, plan: Plan, locale: Locale): Cell[] {
  const words = WORDS[locale];
  const { target, latest, progress } = status;
  const unit = target.unit ? ` ${target.unit.value}` : '';
  const number = (value: Exact) => `${asWritten(value, locale)}${unit === ' %' ? '%' : unit}`;
  const by = target.by?.value ?? plan.span.to?.value;
  return [
    text(target.text.value),
    target.bound ? text(words[target.bound.kind](number(target.bound.value.value))) : text(words.noNumber),
    latest ? text(number(latest.value.value)) : BLANK,
    latest ? date(latest.date.value) : BLANK,
    progress ? { kind: 'share', share: progress } : BLANK,
    by ? date(by) : BLANK,
    targetCell(status, locale),
  ];
}

/** “Đạt”, “Không đạt”, “Chưa đạt”, “Chưa có số liệu”: the same wherever targets are told. */
export function targetCell({ isReached, isLate, latest }: TargetStatus, locale: Locale): Cell {
  const words = WORDS[locale];
  if (isReached) return { kind: 'text', text: words.reached, tone: 'good' };
  if (isLate) return { kind: 'text', text: words.missed, tone: 'bad' };
  return text(latest ? words.notYet : words.unmeasured);
}
