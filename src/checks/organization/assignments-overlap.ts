import { type Day, dateInWords, daysAfter } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Assignment } from '../../model/organization.ts';
import { isReversed, overlaps } from '../../model/span.ts';
import { lineAt } from '../../source/line-of.ts';

/** Somebody is assigned to two places on one day, so that nobody could tell whose sheet it is. */
export const assignmentsOverlap = defineCheck<Overlap>({
  id: 'assignments-overlap',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ name, units: [a, b], line, from }) =>
      `${name} cùng lúc công tác ở “${b}” và ở “${a}” (dòng ${line})${from ? `, từ ngày ${dateInWords(from)}` : ''}`,
    en: ({ name, units: [a, b], line, from }) =>
      `${name} is in “${b}” and in “${a}” (line ${line}) at once${from ? `, from ${from}` : ''}`,
  },
  help: {
    vi: ({ lastDay, line }) =>
      lastDay
        ? `nếu đã chuyển hẳn thì ở dòng ${line} hãy ghi to: ${lastDay}`
        : 'hãy ghi ngày đầu (from) và ngày cuối (to) của mỗi nơi',
    en: ({ lastDay, line }) =>
      lastDay
        ? `if it was a transfer, write to: ${lastDay} in line ${line}`
        : 'write the first day (from) and the last (to) of each',
  },
  *inWorkspace({ organization }) {
    for (const member of organization.members.filter((member) => member.assignments.length > 1)) {
      for (const [first, second] of overlapping(member.assignments)) {
        const at = (second.span.from ?? second.unit).place;
        yield {
          at,
          facts: { name: organization.calledAt(member), ...factsOf(first, second) },
          about: { subject: member.id.value, days: daysOfBoth(first, second) },
        };
      }
    }
  },
});

interface Overlap {
  readonly name: string;
  readonly units: readonly [string, string];
  readonly line: number;
  /** The first day of both. */
  readonly from: Day | undefined;
  /** The day before the second began, where the first began before. */
  readonly lastDay: Day | undefined;
}

function* overlapping(assignments: readonly Assignment[]): Generator<readonly [Assignment, Assignment]> {
  const sound = assignments.filter(({ span }) => !isReversed(span)); // `dates-reversed` reports the others
  for (const [i, second] of sound.entries()) {
    const first = sound.slice(0, i).find(({ span }) => overlaps(span, second.span));
    if (first) yield [first, second];
  }
}

function daysOfBoth({ span: a }: Assignment, { span: b }: Assignment): { from: Day | undefined; to: Day | undefined } {
  const ends = [a.to, b.to].flatMap((end) => end?.value ?? []).sort();
  const starts = [a.from, b.from].flatMap((start) => start?.value ?? []).sort();
  return { from: starts.at(-1), to: ends[0] };
}

function factsOf(first: Assignment, second: Assignment): Omit<Overlap, 'name'> {
  const began = first.span.from?.value ?? '';
  const begins = second.span.from?.value;
  return {
    units: [first.unit.value, second.unit.value],
    line: lineAt(first.unit.place),
    from: begins && begins > began ? begins : began || undefined,
    lastDay: begins && begins > began ? daysAfter(begins, -1) : undefined,
  };
}
