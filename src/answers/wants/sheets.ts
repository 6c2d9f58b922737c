import { type Day, daysAfter } from '../../base/day.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { criterionNotScored } from '../../checks/scores/criterion-not-scored.ts';
import { missingSheet } from '../../checks/scores/missing-sheet.ts';
import { selfOnly } from '../../checks/scores/self-only.ts';
import { fits } from '../../diagnostics/accepting.ts';
import type { Acceptance } from '../../model/accepted.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { PartHandedIn, SheetState } from '../entry/handed-in.ts';
import type { SheetCounts, SheetsWant, Want } from './want.ts';

/** How many days the table and the notice of a finished base period are spoken of. */
const NEWS = 7;

/** Base periods with a scores file that had begun, the newest at any rate; oldest first, without those the Council has met on. */
export function periodsLookedAt(workspace: Workspace, asOf: Day): Period[] {
  const known = [...workspace.briefingFiles.keys()]
    .flatMap((id) => periodOf(id) ?? [])
    .filter(({ from }) => from <= asOf)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const isSettled = settledIn(workspace);
  return known.filter((period, i) => i === known.length - 1 || !isSettled(period));
}

/** Whether the Council has met on the levels of a longer period that a base period lies in: what is missing there is done with. */
export function settledIn({ decisions }: Workspace): (period: Period) => boolean {
  const met = decisions.flatMap(({ award, held, period }) => (!award && held ? (periodOf(period.value) ?? []) : []));
  return ({ from, to }) => met.some((period) => period.from <= from && to <= period.to);
}

/** The same without the sheets whose lack `accepted.yaml` accepts. */
export function withoutAccepted(part: PartHandedIn, acceptances: readonly Acceptance[]): PartHandedIn {
  const isAccepted = ({ state, subject }: SheetState) =>
    acceptances.some((acceptance) =>
      fits(acceptance, { id: CHECKS[state] ?? '', about: { subject: subject.id, period: part.period.id } }),
    );
  return { ...part, sheets: part.sheets.filter((sheet) => !isAccepted(sheet)) };
}

/** What `check` says of a sheet in such a state. */
const CHECKS: Readonly<Partial<Record<SheetState['state'], string>>> = {
  missing: missingSheet.id,
  incomplete: criterionNotScored.id,
  'self-only': selfOnly.id,
};

/** Whose sheets are wanting: in weeks before the newest file, then in the newest, of which it is also told that all are in. */
export function sheetWants(parts: readonly PartHandedIn[], asOf: Day, acceptances: readonly Acceptance[] = []): Want[] {
  const last = parts.at(-1);
  if (!last) return [];
  const newest = withoutAccepted(last, acceptances);
  const earlier = parts
    .slice(0, -1)
    .map((part) => withoutAccepted(part, acceptances))
    .filter(isWanting);
  const [first] = earlier;
  return [
    ...(first ? [wantOf('earlier-sheets', first.period, earlier)] : []),
    ...(isWanting(newest) ? [wantOf('sheets', newest.period, [newest])] : []),
    ...(!isWanting(last) && daysAfter(newest.period.to, NEWS) >= asOf
      ? [{ kind: 'scored', period: newest.period } as const]
      : []),
  ];
}

const WANTING: readonly SheetState['state'][] = ['missing', 'incomplete', 'faulty', 'self-only'];

function isWanting(part: PartHandedIn): boolean {
  return wantingOf(part) > 0;
}

/** How many of its sheets want something. */
export function wantingOf({ sheets }: PartHandedIn): number {
  return sheets.filter(({ state }) => WANTING.includes(state)).length;
}

function wantOf(kind: SheetsWant['kind'], period: Period, parts: readonly PartHandedIn[]): SheetsWant {
  const sheets = parts.flatMap((part) => part.sheets);
  const of: Partial<Record<SheetState['state'], number>> = {};
  for (const { state } of sheets) of[state] = (of[state] ?? 0) + 1;
  const missing = sheets.flatMap(({ state, subject }) => (state === 'missing' ? subject : []));
  return { kind, period, weeks: parts.length, of: of satisfies SheetCounts, missing };
}
