import type { Day } from '../../../base/day.ts';
import { unknownIn } from '../../../checks/criteria/opinion-from-unknown.ts';
import type { Change } from '../../../editing/change.ts';
import type { Criteria } from '../../../model/criteria.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { unproven } from '../criteria-proven.ts';
import { behind, isNotTaken, type NotTaken, rewrittenFile, type StepTaken, wrongStatus } from './step.ts';

/** Who is asked about a draft, and until when. */
export interface Asking {
  readonly from: Day;
  readonly until: Day;
  /** Units' ids and posts; none: every unit that the scale is for. */
  readonly asked: readonly string[];
  readonly paper: string | undefined;
}

/** A draft sent out for opinions; of one that is out already, whom else is asked and until when from now on. */
export async function consulted(criteria: Criteria, asking: Asking, workspace: Workspace): Promise<StepTaken> {
  const { consultation } = criteria.life;
  const asked = asking.asked.length > 0 || consultation ? asking.asked : unitsUnder(criteria, workspace);
  const refused = notConsulted(criteria, { ...asking, asked }, workspace);
  if (refused) return { not: refused };
  const file = await rewrittenFile(
    criteria,
    consultation ? prolonged(criteria, { ...asking, asked }) : opened({ ...asking, asked }),
  );
  return isNotTaken(file) ? { not: file } : { files: [file] };
}

function notConsulted(criteria: Criteria, { from, until, asked }: Asking, workspace: Workspace): NotTaken | undefined {
  const first = criteria.life.consultation?.from?.value ?? from;
  const unknown = asked.map((who) => unknownIn(who, workspace)).find((each) => each !== undefined);
  const status = wrongStatus(criteria, 'draft', 'consulting');
  if (status) return status;
  if (unknown) return { why: 'asked-unknown', ...unknown };
  if (asked.length === 0 && !criteria.life.consultation) return { why: 'nobody-asked' };
  if (until < first) return { why: 'too-early', after: 'asked', day: first };
  return unproven(criteria, workspace);
}

function opened({ from, until, asked, paper }: Asking): Change[] {
  const consultation = { from, until, asked, paper };
  return [
    { do: 'set', at: ['status'], value: 'consulting' },
    { do: 'set', at: ['consultation'], value: consultation, after: behind('consultation') },
  ];
}

function prolonged({ life }: Criteria, { until, asked, paper }: Asking): Change[] {
  const known = life.consultation?.asked.map(({ value }) => value) ?? [];
  const fresh = asked.filter((text) => !known.includes(text));
  return [
    { do: 'set', at: ['status'], value: 'consulting' },
    { do: 'set', at: ['consultation', 'until'], value: until, after: ['from'] },
    ...fresh.map((value): Change => ({ do: 'add', at: ['consultation', 'asked'], value })),
    ...(paper === undefined ? [] : [{ do: 'set', at: ['consultation', 'paper'], value: paper } as const]),
  ];
}

/** The units that a scale is for, or whose people it is for, in the office's order. */
export function unitsUnder({ appliesTo }: Criteria, { organization }: Workspace): string[] {
  const named = appliesTo.units.map(({ value }) => value);
  const all = organization.units.filter(({ isRated }) => isRated).map(({ id }) => id.value);
  return named.length > 0 ? all.filter((id) => named.includes(id)) : all;
}
