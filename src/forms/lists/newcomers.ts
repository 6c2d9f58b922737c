import { type Day, dayFromPeople } from '../../base/day.ts';
import { isId } from '../../base/id.ts';
import { editDistance, unaccented } from '../../base/nearest.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sheet } from '../../source/spreadsheet/sheet.ts';
import { codeOfName, codeOfUnit } from '../code-of-name.ts';
import { folded } from '../folded.ts';
import { isExample, type ListLayout } from './list-layout.ts';
import { type Group, newGroups } from './new-groups.ts';

/** Somebody whom a register has a row of and the workspace does not know yet, under the code that emul gives. */
export interface Newcomer {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  /** The division, which tells him from namesakes; blank for a division. */
  readonly beside: string;
}

interface Taken extends Newcomer {
  readonly posts: Post[];
}

interface Post {
  readonly from: Day;
  readonly to: Day;
}

/** Who is new in registers that are read together, and which of their rows are whose. */
export class Newcomers {
  readonly #all: Taken[] = [];
  /** Groups that their rows name and nobody has yet. */
  readonly groups: ReadonlyMap<string, Group>;
  readonly #byRow = new Map<Sheet, Map<number, Newcomer>>();
  readonly #ids: Set<string>;
  readonly #names: ReadonlySet<string>;
  /** Names of rows that may be a slip of somebody’s whom the workspace knows. */
  readonly #slips = new Map<Sheet, Map<number, readonly string[]>>();

  constructor(
    readonly organization: Organization,
    layouts: readonly ListLayout[],
  ) {
    const { members, units } = organization;
    this.#ids = new Set([...members, ...units].map(({ id }) => id.value));
    const called = members.map(({ id }) => organization.called('member', id.value) ?? '');
    const ofUnits = units.flatMap(({ name, short }) => [name.value, short?.value ?? '']);
    this.#names = new Set([
      ...[...members.map(({ name }) => name.value), ...called].map((name) => `member ${folded(name)}`),
      ...ofUnits.map((name) => `unit ${folded(name)}`),
    ]);
    const registers = layouts.filter(({ kind }) => kind.isRegister);
    this.groups = newGroups(
      organization,
      registers.filter(({ kind }) => kind.isOfPeople),
    );
    for (const layout of registers) for (const row of layout.rows) this.#take(layout, row);
  }

  get all(): readonly Newcomer[] {
    return this.#all;
  }

  /** Somebody new as tables call him: with his division where another has his name. */
  called({ kind, id, name, beside }: Newcomer): string {
    const isShared =
      this.#names.has(`${kind} ${folded(name)}`) ||
      this.#all.some((each) => each.kind === kind && each.id !== id && folded(each.name) === folded(name));
    return isShared && beside !== '' ? `${name} (${beside})` : name;
  }

  /** Who is new in a row of a register; nothing where somebody known stands in it, or nobody can tell who. */
  at(layout: Pick<ListLayout, 'sheet'>, row: number): Newcomer | undefined {
    return this.#byRow.get(layout.sheet)?.get(row);
  }

  /** Whom a row of somebody new may mean after all. */
  slipsAt(layout: Pick<ListLayout, 'sheet'>, row: number): readonly string[] {
    return this.#slips.get(layout.sheet)?.get(row) ?? [];
  }

  #take(layout: ListLayout, row: number): void {
    const kind = layout.kind.isOfUnits ? 'unit' : 'member';
    const said = (key: string) => textIn(layout, row, key);
    const [id, typed] = [said('id'), said('name')];
    const { name, beside } = partsOf(typed, said('unit'));
    const isKnown = id === '' ? name === '' || this.#names.has(`${kind} ${folded(typed)}`) : this.#ids.has(id);
    if (isKnown || isExample(layout, row) || (id !== '' && !isId(id))) return;
    const post = { from: dayIn(layout, row, 'from') ?? '0000-01-01', to: dayIn(layout, row, 'to') ?? '9999-12-31' };
    const alike = this.#all.filter((each) => each.kind === kind && folded(each.name) === folded(name));
    const same = id === '' ? alike.find((each) => each.posts.every((other) => isApart(other, post))) : undefined;
    // Twice the same name in one division, at one time: whether that is one person or two nobody can tell.
    // Whoever writes the division behind a name means one of two.
    const isSaid = typed !== name;
    const slips = id === '' && !isSaid && alike.length === 0 ? this.#slipsOf(layout, kind, name) : [];
    if (slips.length > 0) set(this.#slips, layout, row, slips);
    const isDoubtful =
      slips.length > 0 || (id === '' && !same && alike.some((each) => folded(each.beside) === folded(beside)));
    if (isDoubtful) return;
    same?.posts.push(post);
    const found = same ?? this.#added({ kind, name, beside, posts: [post] }, id);
    set(this.#byRow, layout, row, found);
  }

  /** Names that the workspace knows, a letter or a sign away, of nobody who has a row of his own. */
  #slipsOf(layout: ListLayout, kind: Newcomer['kind'], name: string): string[] {
    const own = new Set(layout.rows.map((row) => folded(textIn(layout, row, 'name'))));
    const ids = new Set(layout.rows.map((row) => textIn(layout, row, 'id')));
    const known = kind === 'unit' ? this.organization.units : this.organization.members;
    const plain = unaccented(name);
    const isNear = (other: string) =>
      Math.abs(other.length - name.length) < 2 && editDistance(unaccented(other), plain) < 2;
    const near = known.filter((each) => !own.has(folded(each.name.value)) && !ids.has(each.id.value));
    return [...new Set(near.map((each) => each.name.value).filter(isNear))];
  }

  #added(newcomer: Omit<Taken, 'id'>, typed: string): Newcomer {
    const { kind, name, beside } = newcomer;
    const made = kind === 'unit' ? codeOfUnit(name, this.#ids) : codeOfName(name, beside, this.#ids);
    const whole = { ...newcomer, id: typed === '' ? made : typed };
    this.#all.push(whole);
    this.#ids.add(whole.id);
    return whole;
  }
}

function set<T>(all: Map<Sheet, Map<number, T>>, { sheet }: ListLayout, row: number, value: T): void {
  const rows = all.get(sheet) ?? new Map<number, T>();
  all.set(sheet, rows.set(row, value));
}

/** “Nguyễn Văn An (Khoa Khám)” of Khoa Khám is Nguyễn Văn An, and no namesake that there is already. */
function partsOf(typed: string, unit: string): { readonly name: string; readonly beside: string } {
  const [, name = typed, beside] = /^(.*?) \((.*)\)$/.exec(typed) ?? [];
  const isOwn = beside !== undefined && (unit === '' || folded(beside) === folded(unit));
  return isOwn ? { name, beside } : { name: typed, beside: unit };
}

function isApart(a: Post, b: Post): boolean {
  return a.to < b.from || b.to < a.from;
}

function textIn({ sheet, columns }: ListLayout, row: number, key: string): string {
  return (sheet.cell(row, columns.get(key) ?? -1)?.text ?? '').replace(/\s+/g, ' ').trim();
}

function dayIn(layout: ListLayout, row: number, key: string): Day | undefined {
  const cell = layout.sheet.cell(row, layout.columns.get(key) ?? -1);
  return cell?.kind === 'date' ? cell.day : dayFromPeople(textIn(layout, row, key));
}
