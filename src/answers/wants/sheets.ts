import { type Day, daysAfter } from '../../base/day.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { PartHandedIn, SheetState } from '../handed-in.ts';
import { type SheetCounts, type SheetsWant, SPOKEN_OF, type Want } from './want.ts';

/** How many days the table and the notice of a finished base period are spoken of. */
const NEWS = 7;

/** Base periods with a scores file that had begun and ended lately, the newest at any rate; oldest first, without those the Council has met on. */
export function periodsLookedAt(workspace: Workspace, asOf: Day): Period[] {
  const { briefingFiles, decisions } = workspace;
  const known = [...briefingFiles.keys()]
    .flatMap((id) => periodOf(id) ?? [])
    .filter(({ from }) => from <= asOf)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const met = decisions.flatMap(({ award, held, period }) => (!award && held ? (periodOf(period.value) ?? []) : []));
  const isSettled = (one: Period) => met.some(({ from, to }) => from <= one.from && one.to <= to);
  const since = daysAfter(asOf, -SPOKEN_OF);
  return known.filter((one, i) => i === known.length - 1 || (one.to >= since && !isSettled(one)));
}

/** Whose sheets are wanting: in weeks before the newest file, then in the newest, of which it is also told that all are in. */
export function sheetWants(parts: readonly PartHandedIn[], asOf: Day): Want[] {
  const newest = parts.at(-1);
  if (!newest) return [];
  const earlier = parts.slice(0, -1).filter(isWanting);
  const [first] = earlier;
  return [
    ...(first ? [wantOf('earlier-sheets', first.period, earlier)] : []),
    ...(isWanting(newest) ? [wantOf('sheets', newest.period, [newest])] : []),
    ...(!isWanting(newest) && daysAfter(newest.period.to, NEWS) >= asOf
      ? [{ kind: 'scored', period: newest.period } as const]
      : []),
  ];
}

const WANTING: readonly SheetState['state'][] = ['missing', 'incomplete', 'faulty', 'self-only'];

function isWanting({ sheets }: PartHandedIn): boolean {
  return sheets.some(({ state }) => WANTING.includes(state));
}

function wantOf(kind: SheetsWant['kind'], period: Period, parts: readonly PartHandedIn[]): SheetsWant {
  const sheets = parts.flatMap((part) => part.sheets);
  const of: Partial<Record<SheetState['state'], number>> = {};
  for (const { state } of sheets) of[state] = (of[state] ?? 0) + 1;
  const missing = sheets.flatMap(({ state, subject }) => (state === 'missing' ? subject : []));
  return { kind, period, weeks: parts.length, of: of satisfies SheetCounts, missing };
}
