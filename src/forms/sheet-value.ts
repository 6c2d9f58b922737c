import type { Value } from '../editing/value.ts';
import { COLUMNS } from '../model/briefing.ts';
import type { Filled, Given, Happened } from './filled-row.ts';

/** A whole sheet as a file writes it: of somebody who has marks the absence is left out. */
export function sheetValue({
  subject,
  campaign,
  marks,
  notes,
  absence,
  causes,
  remedies,
  bonus,
  penalty,
}: Filled): Value {
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, columnValue(marks.get(name), notes.get(name))]));
  const hasMarks = Object.values(columns).some((value) => value !== undefined);
  return {
    [subject.kind]: subject.id,
    name: subject.name,
    campaign,
    ...columns,
    absence: absence && !hasMarks ? { kind: absence.value } : undefined,
    bonus: happenedValues(bonus),
    penalty: happenedValues(penalty),
    causes: causes?.value,
    remedies: remedies?.value,
  };
}

/** A column of marks as a file writes it; nothing where it says nothing. */
export function columnValue(marks: ReadonlyMap<string, Given> | undefined, note: Given | undefined): Value | undefined {
  if ((marks?.size ?? 0) === 0 && !note) return undefined;
  const pairs = [...(marks ?? [])].map(([criterion, { value }]) => [criterion, value] as const);
  return { ...Object.fromEntries(pairs), note: note?.value };
}

function happenedValues(all: readonly Happened[]): Value | undefined {
  const some = all.filter(({ value }) => value > 0);
  return some.length > 0 ? some.map(happenedValue) : undefined;
}

export function happenedValue({ event, value, basis }: Happened): Value {
  return { event, times: value === 1 ? undefined : value, basis };
}

/** How many values a row gives. */
export function countOf({ marks, notes, absence, causes, remedies, bonus, penalty }: Filled): number {
  const inColumns = [...marks.values()].reduce((sum, readonlyMap) => sum + readonlyMap.size, 0);
  const alone = [absence, causes, remedies].filter((given) => given !== undefined).length;
  const happened = [...bonus, ...penalty].filter(({ value }) => value > 0).length;
  return inColumns + notes.size + happened + alone;
}
