import { COLUMNS, type ColumnName } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Field } from '../model/form-field.ts';
import { isTyped, partsOf } from '../scoring/modes/index.ts';

/** What a form may ask for besides the columns of marks. */
export const EXTRAS = ['absence', 'bonus', 'penalty', 'causes', 'remedies'] as const;
export type Extra = (typeof EXTRAS)[number];
export type Asked = ColumnName | Extra;

/** The columns that a scale has: those it names, else all. */
export function columnsOf(criteria: Criteria): ColumnName[] {
  return COLUMNS.filter((name) => criteria.columns.size === 0 || criteria.columns.has(name));
}

/** Criteria that somebody types, in the order of the scale; what is computed from the members is never typed in. */
export function typedCriteria({ groups }: Criteria): Criterion[] {
  return groups.flatMap(({ criteria }) => criteria).filter(isTyped);
}

/** Criteria whose marks are typed as lists: forms have no cell for them, and conversations no question. */
export function listedCriteria(criteria: Criteria): Criterion[] {
  return typedCriteria(criteria).filter((criterion) => partsOf(criterion).length === 0);
}

/** The fields of one column of marks: every part of every criterion, a tick that keeps all before it, and a note where others judge. */
export function columnFields(column: ColumnName, criteria: Criteria): Field[] {
  const marks = typedCriteria(criteria).flatMap((criterion): Field[] => {
    const mark = { is: 'mark', column, criterion: criterion.id.value } as const;
    return partsOf(criterion).map(({ name }) => (name === undefined ? mark : { ...mark, part: name }));
  });
  const keep: Field[] = column === columnsOf(criteria)[0] ? [] : [{ is: 'keep', column }];
  const note: Field[] = column === 'self' ? [] : [{ is: 'note', column }];
  return [...keep, ...marks, ...note];
}

/** The fields of what else a form asks for. */
export function extraFields(extras: readonly Extra[], criteria: Criteria): Field[] {
  const bonus = extras.includes('bonus') ? (criteria.bonus?.events ?? []) : [];
  const penalty = extras.includes('penalty') ? criteria.penalties : [];
  const happenings = [
    ...bonus.map(({ id }): Field => ({ is: 'bonus', event: id.value })),
    ...penalty.map(({ id }): Field => ({ is: 'penalty', event: id.value })),
  ];
  const alone = (is: 'absence' | 'causes' | 'remedies'): Field[] => (extras.includes(is) ? [{ is }] : []);
  const basis: Field[] = happenings.length > 0 ? [{ is: 'basis' }] : [];
  return [...alone('absence'), ...happenings, ...basis, ...alone('causes'), ...alone('remedies')];
}
