import type { Day } from '../base/day.ts';
import type { Due, Subject } from './due.ts';
import type { Organization } from './organization.ts';
import { covers } from './span.ts';
import type { Post, Unit } from './unit.ts';

/** Who leads whom on a day, among those due then. */
export class Leading {
  readonly #headed = new Map<string, Unit[]>();
  readonly #deputies = new Map<string, [unit: Unit, post: Post][]>();
  readonly #inUnit = new Map<string, Subject[]>();
  /** Every member who is due, in the office's order. */
  readonly members: readonly Subject[];

  constructor(
    readonly due: Due,
    { units }: Organization,
    day: Day,
  ) {
    this.members = due.subjects.filter(({ kind }) => kind === 'member');
    for (const member of this.members) put(this.#inUnit, member.unit?.id.value ?? '', member);
    for (const unit of units) {
      for (const { member, span } of unit.heads) if (covers(span, day)) put(this.#headed, member.value, unit);
      for (const post of unit.deputies)
        if (covers(post.span, day)) put(this.#deputies, post.member.value, [unit, post] as const);
    }
  }

  /** The units that somebody heads, of those due. */
  headedBy(member: string): Subject[] {
    return (this.#headed.get(member) ?? []).flatMap(({ id }) => this.due.subject('unit', id.value) ?? []);
  }

  /** The unit that somebody is assigned to, where it is due. */
  unitOf({ unit }: Subject): Subject | undefined {
    return unit && this.due.subject('unit', unit.id.value);
  }

  membersIn(unit: string): readonly Subject[] {
    return this.#inUnit.get(unit) ?? [];
  }

  /** The members of units that somebody heads, and those whom a deputy is in charge of, nobody twice; in the office's order. */
  ledBy(member: string): Subject[] {
    const headed = (this.#headed.get(member) ?? []).flatMap(({ id }) => this.membersIn(id.value));
    const charged = (this.#deputies.get(member) ?? []).flatMap(([{ id }, { inCharge = [id] }]) =>
      inCharge.flatMap(({ value }) => this.#namedBy(value)),
    );
    const led = new Set([...headed, ...charged]);
    return charged.length === 0 ? [...led] : this.members.filter((subject) => led.has(subject));
  }

  #namedBy(id: string): readonly Subject[] {
    const member = this.due.subject('member', id);
    return member ? [...this.membersIn(id), member] : this.membersIn(id);
  }
}

function put<T>(into: Map<string, T[]>, key: string, value: T): void {
  const known = into.get(key);
  if (known) known.push(value);
  else into.set(key, [value]);
}
