import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Council, councilsFrom } from './council.ts';
import { day, fieldsOf, list, text } from './field.ts';
import { besideNamesakes } from './namesakes.ts';
import {
  type Brought,
  broughtFrom,
  type Discipline,
  disciplineFrom,
  type PendingMatter,
  pendingMatterFrom,
} from './record.ts';
import { Register } from './register.ts';
import { covers, type Span, spanFrom, spanOf } from './span.ts';
import { type Duty, dutyFrom, type Unit, unitFrom } from './unit.ts';

/** One person of the agency. */
export interface Member {
  readonly id: Located<string>;
  readonly name: Located<string>;
  readonly honorific: Located<string> | undefined;
  readonly group: Located<string> | undefined;
  readonly assignments: readonly Assignment[];
  readonly leaves: readonly Leave[];
  /** What this person alone is charged with. */
  readonly duties: readonly Duty[];
  readonly disciplines: readonly Discipline[];
  /** Complaints and inquiries, also those settled since. */
  readonly pending: readonly PendingMatter[];
  /** The first day in public service, where it lies before the first assignment here. */
  readonly joined: Located<Day> | undefined;
  /** Results handed over by a former agency. */
  readonly brought: readonly Brought[];
  readonly node: Node;
}

export interface Assignment {
  readonly unit: Located<string>;
  readonly position: Located<string> | undefined;
  readonly span: Span;
  readonly node: Node;
}

export interface Leave {
  readonly kind: Located<string>;
  readonly span: Span;
}

/** `organization.yaml`: units and members in the office's own order. */
export class Organization {
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #members: ReadonlyMap<string, Member>;
  #besides: ReadonlyMap<string, string> | undefined;
  /** Everybody by what may stand in place of an id. */
  readonly register: { readonly member: Register; readonly unit: Register };

  constructor(
    readonly node: Node,
    readonly units: readonly Unit[],
    readonly members: readonly Member[],
    /** A post's short form for narrow tables: Trưởng phòng → TP. */
    readonly shortPositions: ReadonlyMap<string, string>,
    /** The posts that the file lists. */
    readonly positions: readonly string[],
    /** The Council as it was set up, in the order of the file; one that never changed is the only one. */
    readonly councils: readonly Council[],
    /** The day whose divisions and posts tell namesakes apart; undefined: the last they had. */
    readonly day?: Day,
  ) {
    this.#units = firstById(units);
    this.#members = firstById(members);
    this.register = { member: new Register(members), unit: new Register(units) };
  }

  /** What there is where no file says anything. */
  static empty(node: Node): Organization {
    return new Organization(node, [], [], new Map(), [], []);
  }

  unit(id: string): Unit | undefined {
    return this.#units.get(id);
  }

  member(id: string): Member | undefined {
    return this.#members.get(id);
  }

  /** The same on a day. */
  on(day: Day): Organization {
    const { node, units, members, shortPositions, positions, councils } = this;
    return new Organization(node, units, members, shortPositions, positions, councils, day);
  }

  /** How a unit or member is called among others: of people who share a name each with what tells them apart; nothing where nobody has the id. */
  called(kind: 'member' | 'unit', id: string): string | undefined {
    if (kind === 'unit') return this.unit(id)?.name.value;
    const name = this.member(id)?.name.value;
    const beside = this.besideName(id);
    return name === undefined || beside === undefined ? name : `${name} (${beside})`;
  }

  /** The same of a member at its own line, whose id may be another's. */
  calledAt({ id, name }: Member): string {
    const isHolder = this.member(id.value)?.name.value === name.value;
    return (isHolder ? this.called('member', id.value) : undefined) ?? name.value;
  }

  /** What tells a member from others of the same name; undefined for whom nobody shares it with. */
  besideName(id: string): string | undefined {
    this.#besides ??= this.#toldApart();
    return this.#besides.get(id);
  }

  #toldApart(): ReadonlyMap<string, string> {
    const known = this.members.filter((member) => this.member(member.id.value) === member); // each id once, in the office's order
    return besideNamesakes(known, (unit) => this.unit(unit), this.day);
  }

  unitIds(): Iterable<string> {
    return this.#units.keys();
  }
}

/** The assignment that covers a day; of two that overlap, which is an error, the later in the file. */
export function assignmentOn(member: Member, day: Day): Assignment | undefined {
  return member.assignments.findLast(({ span }) => covers(span, day));
}

/** The leave of `organization.yaml` that covers a day. */
export function leaveOn(member: Member, day: Day): Leave | undefined {
  return member.leaves.find(({ span }) => covers(span, day));
}

export function organizationFrom(node: Node): Organization {
  return new Organization(
    node,
    list(node.get('units'), unitFrom),
    list(node.get('members'), memberFrom),
    new Map(list(node.get('positions'), shortPosition)),
    list(node.get('positions'), (item) => text(item.get('name'))?.value),
    councilsFrom(node.get('council')),
  );
}

function memberFrom(node: Node): Member | undefined {
  const field = fieldsOf(node);
  const id = text(field('id'));
  if (!id) return undefined;
  return {
    id,
    name: text(field('name')) ?? id,
    honorific: text(field('honorific')),
    group: text(field('group')),
    assignments: list(field('assignments'), assignmentFrom),
    leaves: list(field('leave'), leaveFrom),
    duties: list(field('duties'), dutyFrom),
    disciplines: list(field('discipline'), disciplineFrom),
    pending: list(field('pending'), pendingMatterFrom),
    joined: day(field('joined')),
    brought: list(field('brought'), broughtFrom),
    node,
  };
}

function assignmentFrom(node: Node): Assignment | undefined {
  const field = fieldsOf(node);
  const unit = text(field('unit'));
  return unit && { unit, position: text(field('position')), span: spanOf(day(field('from')), day(field('to'))), node };
}

function leaveFrom(node: Node): Leave | undefined {
  const kind = text(node.get('kind'));
  return kind && { kind, span: spanFrom(node) };
}

function shortPosition(node: Node): [string, string] | undefined {
  const name = text(node.get('name'));
  const short = text(node.get('short'));
  return name && short ? [name.value, short.value] : undefined;
}

function firstById<T extends { readonly id: Located<string> }>(items: readonly T[]): Map<string, T> {
  return new Map(items.toReversed().map((item) => [item.id.value, item]));
}
