import type { Period } from '../../../calendar/period.ts';
import type { LoggedWrite } from '../../../model/logged-write.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { ScoredWeek } from '../../../pipeline.ts';
import { formMarks } from './form-marks.ts';

/** A week of which marks came with no form: they were typed in, or changed since. */
export interface Typed {
  readonly period: Period;
  readonly marks: number;
  readonly subjects: number;
}

/**
 * Marks by those who were scored and their heads; the Council's are given at the briefing and have no form. `form import` keeps
 * none, so of its weeks the log is believed; what `week` kept is held against each mark.
 */
export async function typedIn(
  { week }: Pick<ScoredWeek, 'week'>,
  workspace: Workspace,
  root: string,
): Promise<Typed[]> {
  const paths = week.briefings.map(({ node }) => node.tape.file.path);
  const writes = workspace.log.filter(({ files }) => files.some((path) => paths.includes(path)));
  if (writes.some(isOnlyTold)) return [];
  const forms = await formMarks(root, week.period, workspace, writes);
  const marks = week.briefings.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.columns
        .filter(({ name }) => name !== 'council')
        .flatMap(({ name, marks: own }) =>
          own
            .filter(({ id, value }) => !forms.give(entry, name, id, value))
            .map(() => `${entry.kind} ${entry.subject.value}`),
        ),
    ),
  );
  return marks.length === 0 ? [] : [{ period: week.period, marks: marks.length, subjects: new Set(marks).size }];
}

function isOnlyTold({ command, files }: LoggedWrite): boolean {
  return command === 'form import' && !files.some((path) => path.startsWith('in/done/'));
}
