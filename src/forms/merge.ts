import type { Change } from '../editing/change.ts';
import type { Value } from '../editing/value.ts';
import { flowText } from '../editing/value-lines.ts';
import { COLUMNS, type ColumnName, isValue } from '../model/briefing.ts';
import type { Node } from '../source/node.ts';
import { withoutDoubted } from './doubted.ts';
import type { Filled, Given } from './filled-row.ts';
import type { Manner } from './first-given.ts';
import { happenedMerged } from './happened-merge.ts';
import { keptBefore, withoutIdleTicks } from './idle-ticks.ts';
import { saysSame } from './same.ts';
import { columnValue, countOf, sheetValue } from './sheet-value.ts';
import type { Spot, Spots } from './spot.ts';
import type { AnotherHand, Trouble, TroubleAt } from './trouble.ts';

/** What is to change in the files of a period so that they say what a row says. */
export interface Laid {
  /** Changes by the path of their file. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly troubles: readonly TroubleAt[];
  /** Values that are new in the files, and those that stood there already. */
  readonly fresh: number;
  readonly same: number;
}

/** Lays what a row says over the files of its period; `target` takes the sheets of those who have none. */
export function merged(filled: Filled, spots: Spots, target: string, manner: Manner): Laid {
  const merge = new Merge(target, manner);
  merge.take(filled, spots.of(filled));
  return merge;
}

class Merge implements Laid {
  readonly changes = new Map<string, Change[]>();
  readonly troubles: TroubleAt[] = [];
  fresh = 0;
  same = 0;

  constructor(
    readonly target: string,
    readonly manner: Manner,
  ) {}

  take(row: Filled, spots: readonly Spot[]): void {
    const [first] = spots;
    const sure = withoutDoubted(row, spots, (trouble) => this.troubles.push(trouble));
    const { open: filled, idle } = withoutIdleTicks(sure, spots);
    for (const { column } of idle) this.#tell(row, { id: 'nothing-to-keep', name: row.subject.name }, column);
    if (!first) this.#newSheet(filled);
    else if (this.#absenceTaken(filled, spots, first)) this.#sheet(filled, spots, first);
  }

  #newSheet(filled: Filled): void {
    const { subject, marks, notes, absence, causes, remedies, bonus, penalty } = filled;
    const hasMarks = COLUMNS.some((name) => columnValue(marks.get(name), notes.get(name)) !== undefined);
    if (absence && hasMarks) this.#tell(filled, { id: 'absent-with-marks', name: subject.name }, absence.column);
    if (!hasMarks && [absence, causes, remedies, ...bonus, ...penalty].every((given) => !given?.value)) return;
    this.fresh += countOf(filled);
    this.#change(this.target, { do: 'add', at: ['entries'], value: sheetValue(filled) });
  }

  /** Whether marks may follow: nobody is away and scored at once. */
  #absenceTaken(filled: Filled, spots: readonly Spot[], first: Spot): boolean {
    const { absence, subject } = filled;
    const there = spots.find(({ entry }) => entry.absence);
    const hasMarks = [...filled.marks.values()].some((marks) => marks.size > 0);
    if (absence && (hasMarks || spots.some(({ entry }) => entry.columns.some(({ marks }) => marks.length > 0)))) {
      this.#tell(filled, { id: 'absent-with-marks', name: subject.name }, absence.column);
      return !hasMarks || there === undefined;
    }
    if (there && hasMarks) return this.#backAgain(filled, there);
    if (absence && there)
      this.#over(filled, there, ['absence', 'kind'], there.entry.absence?.node.get('kind'), absence, []);
    else if (absence) this.#away(first, absence);
    return true;
  }

  /** Marks of somebody whom the file has as away. */
  #backAgain(filled: Filled, there: Spot): boolean {
    const kind = there.entry.absence?.kind.value ?? '';
    if (this.#mayReplace('absence')) {
      this.#change(there.path, { do: 'remove', at: ['entries', there.index, 'absence'] });
      return true;
    }
    const [first] = [...filled.marks.values()].flatMap((marks) => [...marks.values()]);
    const trouble = { what: 'absence', there: kind, here: '', path: there.path };
    this.#hand(filled, { id: 'another-hand', ...trouble }, first?.column ?? 0);
    return false;
  }

  #away({ path, index, entry }: Spot, { value }: Given): void {
    this.fresh += 1;
    this.#change(path, {
      do: 'set',
      at: ['entries', index, 'absence'],
      value: { kind: value },
      after: ['name', entry.kind],
    });
    for (const { name } of entry.columns) this.#change(path, { do: 'remove', at: ['entries', index, name] });
  }

  #sheet(filled: Filled, spots: readonly Spot[], first: Spot): void {
    for (const name of COLUMNS) {
      const before = this.fresh;
      const [marks, note] = [filled.marks.get(name), filled.notes.get(name)];
      const holder = spots.find(({ entry }) => entry.node.get(name)?.isMap);
      if (holder) this.#column(filled, holder, name, marks, note);
      else this.#newColumn(first, name, columnValue(marks, note), (marks?.size ?? 0) + (note ? 1 : 0));
      for (const { trouble, column } of this.fresh > before ? keptBefore(filled, spots, name) : [])
        this.#tell(filled, trouble, column);
    }
    for (const list of ['bonus', 'penalty'] as const) this.#happened(filled, spots, list);
    for (const key of ['causes', 'remedies'] as const) {
      const given = filled[key];
      const holder = spots.find(({ entry }) => entry[key]) ?? first;
      if (given) this.#over(filled, holder, [key], holder.entry.node.get(key), given, LATE);
    }
  }

  #column(
    filled: Filled,
    holder: Spot,
    name: ColumnName,
    marks: ReadonlyMap<string, Given> | undefined,
    note: Given | undefined,
  ): void {
    const node = holder.entry.node.get(name);
    const before: string[] = [];
    for (const [criterion, given] of marks ?? []) {
      this.#over(filled, holder, [name, criterion], node?.get(criterion), given, before.toReversed());
      before.push(criterion);
    }
    if (note) this.#over(filled, holder, [name, 'note'], node?.get('note'), note, []);
  }

  #newColumn({ path, index }: Spot, name: ColumnName, value: Value | undefined, count: number): void {
    if (value === undefined) return;
    this.fresh += count;
    const after = [...COLUMNS.slice(0, COLUMNS.indexOf(name)).toReversed(), 'name', 'member', 'unit'];
    this.#change(path, { do: 'set', at: ['entries', index, name], value, after });
  }

  #happened(filled: Filled, spots: readonly Spot[], list: 'bonus' | 'penalty'): void {
    const laid = happenedMerged(filled[list], list, spots, (place) => this.#mayReplace(place));
    for (const [path, change] of laid.changes) this.#change(path, change);
    for (const { trouble, column } of laid.troubles) this.#hand(filled, trouble, column);
    this.fresh += laid.fresh;
    this.same += laid.same;
  }

  /** One value over what stands there: an “…” or nothing is filled, the same is left, another is somebody else's. */
  #over(
    filled: Filled,
    { path, index }: Spot,
    at: readonly string[],
    there: Node | undefined,
    given: Given,
    after: readonly string[],
  ): void {
    const isGiven = there !== undefined && isValue(there);
    if (isGiven && saysSame(there, given.value)) {
      this.same += 1;
      return;
    }
    if (isGiven && !this.#mayReplace(placeOf(at))) {
      const what = { what: at.join('.'), there: there.source, here: flowText(given.value), path };
      this.#hand(filled, { id: 'another-hand', ...what }, given.column);
      return;
    }
    this.fresh += 1;
    this.#change(path, { do: 'set', at: ['entries', index, ...at], value: given.value, after });
  }

  #mayReplace(place: string): boolean {
    return this.manner.isReplacing && !this.manner.isOfAnother(place);
  }

  #hand(filled: Filled, hand: AnotherHand, column: number): void {
    const isOfForm = this.manner.isOfAnother(placeOf(hand.what.split('.')));
    this.#tell(filled, { ...hand, name: filled.subject.name, isOfForm }, column);
  }

  #change(path: string, change: Change): void {
    const known = this.changes.get(path);
    if (known) known.push(change);
    else this.changes.set(path, [change]);
  }

  #tell({ sheet, row }: Filled, trouble: Trouble, column: number): void {
    this.troubles.push({ trouble, sheet, row, column });
  }
}

/** What a sheet ends with, nearest first. */
const LATE = ['causes', 'penalty', 'bonus', 'council', 'head', 'self', 'name'];

/** How a form's place is called: an absence goes by its kind, all else by its own keys. */
function placeOf(at: readonly string[]): string {
  return at[0] === 'absence' ? 'absence' : at.join('.');
}
