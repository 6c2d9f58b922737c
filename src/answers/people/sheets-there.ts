import { type Day, LAST_DAY } from '../../base/day.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Refusal } from '../../editing/change.ts';
import { changed } from '../../editing/changed.ts';
import type { Briefing } from '../../model/briefing.ts';
import { readWorkspace } from '../../pipeline.ts';
import type { Home } from '../../source/home.ts';
import type { Office } from './office.ts';

/** Sheets that somebody has in weeks to which a change reaches back. */
export interface SheetsThere {
  readonly periods: readonly Period[];
  /** The files as they are without these sheets. */
  without(): Promise<Without[]>;
}

type Without =
  | { readonly path: string; readonly before: string; readonly after: string }
  | { readonly path: string; readonly refused: Refusal };

/** The sheets with marks of somebody in periods whose deciding day lies between two days; nothing where there is none. */
export async function sheetsThere(
  home: Home,
  { root, workspace: { calendar } }: Office,
  id: string,
  { from, to = LAST_DAY }: { readonly from: Day; readonly to: Day | undefined },
): Promise<SheetsThere | undefined> {
  const isWithin = (period: Period) => from <= calendar.decidingDay(period) && calendar.decidingDay(period) <= to;
  const periodsIn = (texts: Iterable<string>) => [...texts].flatMap((text) => periodOf(text) ?? []).filter(isWithin);
  const { workspace } = await readWorkspace(root, home, (available) =>
    periodsIn(available.keys()).map((period) => period.id),
  );
  const own = (workspace?.briefings ?? []).filter((briefing) => placesOf(id, briefing).length > 0);
  const periods = periodsIn(new Set(own.map(({ named }) => named).sort()));
  if (periods.length === 0) return undefined;
  return {
    periods,
    without: () => Promise.all(own.map((briefing) => withoutSheet(id, briefing))),
  };
}

/** Where a file has somebody's marks; an absence that it notes is no mark. */
function placesOf(id: string, { node, entries }: Briefing): number[] {
  const own = entries.filter(
    ({ kind, subject, columns }) => kind === 'member' && subject.value === id && columns.length > 0,
  );
  const starts = new Set(own.map((entry) => entry.node.place.start));
  return [...(node.get('entries')?.items() ?? [])].flatMap((item, at) => (starts.has(item.place.start) ? [at] : []));
}

async function withoutSheet(id: string, briefing: Briefing): Promise<Without> {
  const { file } = briefing.node.tape;
  const places = placesOf(id, briefing).reverse();
  const done = await changed(
    file,
    places.map((at) => ({ do: 'remove', at: ['entries', at] })),
  );
  if ('refused' in done) return { path: file.path, refused: done.refused };
  return { path: file.path, before: file.text, after: done.text };
}
