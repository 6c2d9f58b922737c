import type { Exact } from '../../base/exact.ts';
import type { Column, ColumnName } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import { KeptByText } from '../../model/kept-by-text.ts';
import { number as numberIn } from '../../model/mark-as-typed.ts';
import type { ScoredWeek } from '../../pipeline.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { CriterionWorking } from '../../scoring/working.ts';
import type { Node } from '../../source/node.ts';
import type { Put } from './tables-out.ts';

/** Every sheet of a base period with what was typed on it. */
export function putSheets({ week, standings }: ScoredWeek, put: Put): void {
  for (const standing of standings) {
    putSheet(week.period.id, standing, put);
    const worked = standing.working?.workedGroups.flatMap(({ criteria }) => criteria) ?? [];
    for (const column of standing.sheet?.columns.values() ?? [])
      putMarks(week.period.id, standing, column, worked, put);
  }
}

function putSheet(period: string, { subject, sheet, columns, working }: Standing, put: Put): void {
  const { criteria } = subject.choice;
  const total = (name: ColumnName) => columns.get(name)?.points;
  const totals = {
    self: total('self'),
    head: total('head'),
    council: total('council'),
    bonus: working?.bonus,
    penalty: working?.penalty,
  };
  put('sheets', {
    period,
    kind: subject.kind,
    subject: subject.id,
    unit: subject.unit?.id.value,
    criteria: criteria?.id.value,
    edition: criteria?.edition?.value.toString(),
    absence: sheet?.absence?.kind.value,
    ...totals,
    self_exact: totals.self?.toString(),
    head_exact: totals.head?.toString(),
    council_exact: totals.council?.toString(),
    bonus_exact: totals.bonus?.toString(),
    penalty_exact: totals.penalty?.toString(),
  });
}

function putMarks(
  period: string,
  { subject: { kind, id: subject, choice } }: Standing,
  { name: column, marks }: Column,
  worked: readonly CriterionWorking[],
  put: Put,
): void {
  for (const mark of marks) {
    const { entered, number, exact } = enteredIn(mark.value, choice.criteria);
    const points = worked.find((each) => each.mark === mark)?.points;
    put('marks', {
      period,
      kind,
      subject,
      entered_by: column,
      criterion: mark.id,
      entered,
      entered_number: number,
      entered_exact: exact,
      is_counted: points !== undefined,
      points,
      points_exact: points?.toString(),
    });
  }
}

interface Entered {
  readonly entered: string;
  readonly number: Exact | undefined;
  readonly exact: string | undefined;
}

const ENTERED = new KeptByText<Entered>();

function enteredIn(value: Node, criteria: Criteria | undefined): Entered {
  const known = criteria && ENTERED.get(criteria, value);
  if (known) return known;
  const exact = numberIn(value);
  const entered = { entered: typedText(value), number: exact, exact: exact?.toString() };
  if (criteria) ENTERED.set(criteria, value, entered);
  return entered;
}

/** As it was typed; of several parts, as JSON, with the digits of the file. */
function typedText(value: Node): string {
  return value.isMap || value.isList ? jsonOf(value) : value.source;
}

function jsonOf(value: Node): string {
  if (value.isMap)
    return `{${[...value.pairs()].map(([key, part]) => `${JSON.stringify(key.text)}:${jsonOf(part)}`).join(',')}}`;
  if (value.isList) return `[${[...value.items()].map(jsonOf).join(',')}]`;
  if (value.kind === 'nothing') return 'null';
  const isBare = value.kind === 'boolean' || (value.kind === 'number' && PLAIN_NUMBER.test(value.text));
  return isBare ? value.text : JSON.stringify(value.text);
}

/** A number that JSON writes as the file does. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
