import type { Day } from '../base/day.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Council, councilsFrom } from './council.ts';
import { besideNamesakes } from './namesakes.ts';
import { type Having, having, read } from './reading.ts';
import { type Brought, type Discipline, disciplineOf, type PendingMatter } from './record.ts';
import { Register } from './register.ts';
import { covers } from './span.ts';
import { type Duty, type Unit, unitFrom } from './unit.ts';

type Declared = FileOf<'organization'>['members'][number];

/** One person of the agency, by the keys of the file. */
export interface Member extends Omit<Having<Declared, 'id' | 'name'>, keyof Whole>, Whole {}

/** Of the lists of a member, what says enough. */
interface Whole {
  readonly assignments: readonly Assignment[];
  readonly leave: readonly Leave[];
  readonly duties: readonly Duty[];
  readonly discipline: readonly Discipline[];
  readonly pending: readonly PendingMatter[];
  readonly brought: readonly Brought[];
}

export type Assignment = Having<Declared['assignments'][number], 'unit'>;
export type Leave = Having<Declared['leave'][number], 'kind'>;

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
    /** What groups are called, by id. */
    readonly groups: ReadonlyMap<string, string>,
    /** The day whose divisions and posts tell namesakes apart; undefined: the last they had. */
    readonly day?: Day,
  ) {
    this.#units = firstById(units);
    this.#members = firstById(members);
    this.register = { member: new Register(members), unit: new Register(units) };
  }

  /** What there is where no file says anything. */
  static empty(node: Node): Organization {
    return new Organization(node, [], [], new Map(), [], [], new Map());
  }

  unit(id: string): Unit | undefined {
    return this.#units.get(id);
  }

  member(id: string): Member | undefined {
    return this.#members.get(id);
  }

  /** The same on a day. */
  on(day: Day): Organization {
    const { node, units, members, shortPositions, positions, councils, groups } = this;
    return new Organization(node, units, members, shortPositions, positions, councils, groups, day);
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

  /** What a group of people is called; one that has no name by its id. */
  groupName(id: string): string {
    return this.groups.get(id) ?? id;
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
  return member.leave.find(({ span }) => covers(span, day));
}

/** All of them: two may share days, which is a warning. */
export function leavesOn({ leave }: Member, day: Day): readonly Leave[] {
  return leave.filter(({ span }) => covers(span, day));
}

export function organizationFrom(node: Node): Organization {
  const { units, members, positions, council, groups } = read('organization', node);
  return new Organization(
    node,
    units.flatMap((unit) => unitFrom(unit) ?? []),
    members.flatMap((member) => memberFrom(member) ?? []),
    new Map(having(positions, 'name', 'short').map(({ name, short }) => [name.value, short.value])),
    having(positions, 'name').map(({ name }) => name.value),
    councilsFrom(council),
    new Map(having(groups, 'id', 'name').map(({ id, name }) => [id.value, name.value])),
  );
}

function memberFrom(member: Declared): Member | undefined {
  const { id, name = id } = member;
  return id && name && { ...member, id, name, ...wholeOf(member) };
}

function wholeOf({ assignments, leave, duties, discipline, pending, brought }: Declared): Whole {
  return {
    assignments: having(assignments, 'unit'),
    leave: having(leave, 'kind'),
    duties: having(duties, 'id'),
    discipline: disciplineOf(discipline),
    pending: having(pending, 'kind'),
    brought: having(brought, 'period', 'points', 'level'),
  };
}

function firstById<T extends { readonly id: Located<string> }>(items: readonly T[]): Map<string, T> {
  return new Map(items.toReversed().map((item) => [item.id.value, item]));
}

/** Posts that the agency has or somebody held. */
export function postsIn({ positions, members }: Organization): string[] {
  const held = members.flatMap(({ assignments }) => assignments.flatMap(({ position }) => position?.value ?? []));
  return [...new Set([...positions, ...held])];
}
