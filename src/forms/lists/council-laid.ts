import { daysAfter } from '../../base/day.ts';
import { grouped } from '../../base/grouped.ts';
import type { Value } from '../../editing/value.ts';
import type { Node } from '../../source/node.ts';
import { councilsIn, SEATS } from './council-seats.ts';
import type { Laying } from './laying.ts';
import type { ListKind, ListRow, Subject } from './list-kind.ts';
import { isWhole, layItems } from './list-merge.ts';
import { lackingIn, valuesOf } from './row-values.ts';

/** Lays seats over the Councils of the file, each row over the one that it says by its first day; where there is none, it begins one. */
export function layCouncil(kind: ListKind, { rows, items, target, placeOf }: Subject, laid: Laying): void {
  if (!target) return;
  const councils = councilsIn(target);
  const councilOf = grouped(rows, (row) => councilSaid(row, rows, councils));
  for (const [council, own] of councilOf) {
    if (!council) begin(kind, own, target, laid);
    else {
      const [, path] = council;
      const added = (row: ListRow) => {
        const seat = said(row, 'seat') ?? '';
        return { at: [...path, seat], value: said(row, 'member') ?? '', isOnly: isHeldByOne(seat) };
      };
      const there = items.filter((item) => item.path.join() === path.join());
      layItems({ ...kind, added }, { rows: own, items: there, target, placeOf }, laid);
    }
  }
}

type InFile = ReturnType<typeof councilsIn>[number];

/**
 * The Council of the file that a row is of: by its first day; without one the last. One that has no first day yet takes it of the
 * table, unless other rows say nothing of a day either: then these are its own.
 */
function councilSaid(row: ListRow, rows: readonly ListRow[], councils: readonly InFile[]): InFile | undefined {
  const from = said(row, 'from');
  if (from === undefined) return councils.at(-1);
  const own = councils.find(([node]) => node.get('from')?.text === from);
  const [only] = councils;
  const isOpen =
    councils.length === 1 && !only?.[0].get('from') && rows.every((other) => said(other, 'from') !== undefined);
  return own ?? (isOpen ? only : undefined);
}

function said({ values }: ListRow, key: string): string | undefined {
  const value = values.get(key)?.value;
  return value === undefined ? undefined : String(value);
}

function isHeldByOne(seat: string): boolean {
  return seat === 'chair' || seat === 'secretary';
}

/** Begins a Council for each first day; the one before it ends on the day before, unless it says when. */
function begin(kind: ListKind, rows: readonly ListRow[], target: Node, laid: Laying): void {
  const whole = rows.filter((row) => isWhole(row, laid));
  const told = whole.filter((row) => {
    const columns = lackingIn(row, kind.needed);
    if (columns.length > 0) laid.tell(row, { id: 'too-little-said', list: kind.id, name: row.name, columns });
    return columns.length === 0;
  });
  // Half of a Council is none.
  if (told.length < rows.length) for (const row of told) laid.tell(row, { id: 'half-a-council', name: row.name });
  if (told.length < rows.length || told.length === 0) return;
  const byDay = [...grouped(told, (row) => said(row, 'from') ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));
  const councils = byDay.map(([, own]) => councilOf(own));
  const before = councilsIn(target);
  const [first] = told;
  const [day = ''] = byDay[0] ?? [];
  if (!first) return;
  for (const row of told.slice(1)) laid.change({ is: 'added', row }, target);
  const node = target.get('council');
  if (before.length > 0 && node?.isList) {
    for (const [i, value] of councils.entries()) {
      if (i === 0) laid.change({ is: 'added', row: first }, target, { do: 'add', at: ['council'], value });
      else laid.along(target, { do: 'add', at: ['council'], value });
    }
    const last = before.at(-1)?.[0];
    if (last && !last.get('to') && (last.get('from')?.text ?? '') < day) {
      laid.along(target, { do: 'set', at: ['council', before.length - 1, 'to'], value: daysAfter(day, -1) });
    }
    return;
  }
  const old = before.map(([council]) => ({
    ...plain(council),
    ...(council.get('to') ? {} : { to: daysAfter(day, -1) }),
  }));
  const all = [...old, ...councils];
  const value: Value = all.length === 1 ? (all[0] ?? null) : all;
  laid.change({ is: 'added', row: first }, target, { do: 'set', at: ['council'], value });
}

function councilOf(rows: readonly ListRow[]): { readonly [key: string]: Value | undefined } {
  const [first] = rows;
  const seats = Object.keys(SEATS).map((seat): [string, Value | undefined] => {
    const held = rows.filter((row) => said(row, 'seat') === seat).flatMap((row) => said(row, 'member') ?? []);
    return [seat, isHeldByOne(seat) ? held[0] : held.length > 0 ? held : undefined];
  });
  return { ...(first ? valuesOf(first, ['decision', 'from', 'to']) : {}), ...Object.fromEntries(seats) };
}

/** A Council as the file has it. */
function plain(council: Node): { readonly [key: string]: Value } {
  const value = (node: Node): Value => (node.isList ? [...node.items()].map(({ text }) => text) : node.text);
  return Object.fromEntries([...council.pairs()].map(([key, node]) => [key.text, value(node)]));
}
