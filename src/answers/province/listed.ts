import { grouped } from '../../base/grouped.ts';
import { nearest } from '../../base/nearest.ts';
import { type AgencyRead, isClosed, provenBy } from './agency.ts';
import { type AgencyList, agencyKey, type Listed } from './agency-list.ts';

/** What a list says of an agency that handed something in. */
export interface Place {
  readonly listed: Listed | undefined;
  /** sở, ngành; xã: by the list, else the folder that agencies of a kind lie in. */
  readonly group: string | undefined;
}

interface Read extends AgencyRead {
  readonly from: { readonly above: readonly string[] };
}

/** Each agency with its row of the list: by its name, else by one that it had or has besides; a seal of another code than the row’s is a fault. */
export function placedIn<A extends Read>(all: readonly A[], list: AgencyList | undefined): (A & Place)[] {
  const rows = list ? rowsFor(all, list) : new Map<A, Listed>();
  return all.map((agency) => {
    const listed = rows.get(agency);
    const folder = agency.from.above.at(-1);
    const group = list?.hasGroups ? listed?.group : folder;
    return { ...agency, ...faultOf(agency, listed, list), listed, group };
  });
}

/** As the list has them, who is in no row last; without a list as they were found. */
export function inOrderOf<A extends Place>(list: AgencyList | undefined, all: readonly A[]): readonly A[] {
  if (!list) return all;
  const rows = new Map(list.agencies.map((row, at) => [row, at]));
  const at = ({ listed }: A) => (listed && rows.get(listed)) ?? rows.size;
  return all.toSorted((a, b) => at(a) - at(b));
}

function rowsFor<A extends Read>(all: readonly A[], { agencies }: AgencyList): Map<A, Listed> {
  const byKey = grouped(agencies, ({ name }) => agencyKey(name));
  const found = new Map<A, Listed>();
  for (const agency of all) {
    const row = rowOf(agency, byKey.get(agencyKey(agency.name)));
    if (row) found.set(agency, row);
  }
  // An old name is nobody else’s only where nobody else is called so now.
  const taken = new Set(found.values());
  for (const agency of all.filter((each) => !found.has(each))) {
    const others = [agency.called, ...agency.names].flatMap((name) => byKey.get(agencyKey(name)) ?? []);
    const row = rowOf(
      agency,
      others.filter((other) => !taken.has(other)),
    );
    if (row) found.set(agency, row);
  }
  return found;
}

/** Of rows of one name the one with the code of the seal. */
function rowOf(agency: AgencyRead, rows: readonly Listed[] = []): Listed | undefined {
  return rows.find(({ code = '' }) => isClosed(agency.now) && provenBy(agency, agency.now).includes(code)) ?? rows[0];
}

function faultOf(
  { now, exported }: AgencyRead,
  listed: Listed | undefined,
  list: AgencyList | undefined,
): Partial<Pick<AgencyRead, 'now'>> {
  if (!list || listed?.code === undefined || !isClosed(now)) return {};
  if (provenBy({ exported }, now).includes(listed.code)) return {};
  if (exported?.isWithSeals === false) return { now: { why: 'export-code', code: exported.code } };
  const { seal, code } = now;
  return { now: { why: 'list-code', seal, code, file: list.shown, line: listed.line } };
}

/** How a list and what was handed in agree: every row of the list is in one of the first four. */
export interface ListHeld<A> {
  readonly list: AgencyList;
  readonly counted: number;
  readonly open: number;
  readonly leftOut: number;
  /** Of whom nothing was handed in at all. */
  readonly absent: readonly Listed[];
  /** Who closed the period, or has something there, and is not in the list; with names of the list that may be meant. */
  readonly unlisted: readonly { readonly agency: A; readonly near: readonly string[] }[];
  /** Found by another name than the list’s. */
  readonly renamed: readonly { readonly agency: A; readonly listed: Listed }[];
}

/** Holds a list against all that was read. */
export function listHeld<A extends Read & Place>(list: AgencyList, all: readonly A[]): ListHeld<A> {
  const byRow = grouped(
    all.filter(({ listed }) => listed),
    ({ listed }) => listed,
  );
  const states = list.agencies.map((row) => stateOf(byRow.get(row) ?? []));
  const count = (state: State) => states.filter((each) => each === state).length;
  const absent = list.agencies.filter((_, i) => states[i] === 'absent');
  const names = absent.map(({ name }) => name);
  // What cannot be read is told as such: nobody knows whose it is.
  const unlisted = all.filter(({ listed, names: known }) => !listed && known.length > 0);
  return {
    list,
    counted: count('counted'),
    open: count('open'),
    leftOut: count('fault'),
    absent,
    unlisted: unlisted.map((agency) => ({ agency, near: nearest(agency.name, names) })),
    renamed: all.flatMap((agency) => {
      const { listed, name } = agency;
      return listed && agencyKey(listed.name) !== agencyKey(name) ? [{ agency, listed }] : [];
    }),
  };
}

type State = 'counted' | 'fault' | 'open' | 'absent';

function stateOf(all: readonly AgencyRead[]): State {
  if (all.some(({ now }) => isClosed(now))) return 'counted';
  if (all.length === 0) return 'absent';
  return all.some(({ now }) => now !== 'open') ? 'fault' : 'open';
}
