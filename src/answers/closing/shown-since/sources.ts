import type { Period } from '../../../calendar/period.ts';
import type { LoggedWrite } from '../../../model/logged-write.ts';
import type { ScoredWeek } from '../../../pipeline.ts';

/** A week into whose files the log tells of no form: its marks were typed in. */
export interface Typed {
  readonly period: Period;
  readonly marks: number;
  readonly subjects: number;
}

/** `form import` reads nothing else; `week` also begins files, and keeps in the same go whatever form it reads. */
function isOfForms({ command, files }: LoggedWrite): boolean {
  return command === 'form import' || files.some((path) => path.startsWith('in/done/'));
}

/** Marks by those who were scored and their heads; the Council's are given at the briefing and have no form. */
export function typedIn({ week }: Pick<ScoredWeek, 'week'>, log: readonly LoggedWrite[]): Typed[] {
  const paths = week.briefings.map(({ node }) => node.tape.file.path);
  const hasForm = log.some((write) => isOfForms(write) && write.files.some((path) => paths.includes(path)));
  if (hasForm) return [];
  const marks = week.briefings.flatMap(({ entries }) =>
    entries.flatMap(({ kind, subject, columns }) =>
      columns
        .filter(({ name }) => name !== 'council')
        .flatMap((column) => column.marks.map(() => `${kind} ${subject.value}`)),
    ),
  );
  return marks.length === 0 ? [] : [{ period: week.period, marks: marks.length, subjects: new Set(marks).size }];
}
