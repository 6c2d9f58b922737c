import { grouped } from '../../base/grouped.ts';
import { isId } from '../../base/id.ts';
import { Nearby } from '../../base/nearest.ts';
import type { Organization } from '../../model/organization.ts';
import { folded } from '../folded.ts';
import type { Trouble } from '../trouble.ts';
import type { ListKind, ListRow } from './list-kind.ts';

type Whose = Pick<ListRow, 'kind' | 'id' | 'name' | 'isKnown'>;

/** Everybody who may stand in a list, found by id and by name. */
export class Everybody {
  readonly #all: readonly Omit<Whose, 'isKnown'>[];
  readonly #byId: ReadonlyMap<string, readonly Omit<Whose, 'isKnown'>[]>;
  readonly #byName: ReadonlyMap<string, readonly { readonly whose: Omit<Whose, 'isKnown'> }[]>;
  #near: Nearby | undefined;

  constructor(
    readonly list: ListKind,
    readonly organization: Organization,
  ) {
    const { members, units } = organization;
    this.#all = [
      ...members.map((member) => ({ kind: 'member' as const, id: member.id.value, name: member.name.value })),
      ...(list.isOfPeople ? [] : units).map((unit) => ({
        kind: 'unit' as const,
        id: unit.id.value,
        name: unit.name.value,
      })),
    ];
    this.#byId = grouped(this.#all, ({ id }) => id);
    const names = this.#all.flatMap((each) => [...this.#namesOf(each)].map((name) => ({ whose: each, name })));
    this.#byName = grouped(names, ({ name }) => name);
  }

  /** By id, which the name has to bear out, else by the name alone; of people also somebody new. */
  whose(id: string, name: string): Whose | { trouble: Trouble } {
    const { list } = this;
    const byName = () => this.#byName.get(folded(name))?.map(({ whose }) => whose);
    const found = (id === '' ? byName() : this.#byId.get(id)) ?? [];
    const [only] = found;
    if (found.length > 1) return { trouble: { id: 'twins', text: id || name, ids: found.map((each) => each.id) } };
    if (only && id !== '' && name !== '' && !this.#namesOf(only).has(folded(name)) && !list.isRegister) {
      return { trouble: { id: 'name-differs', text: id, name, known: only.name } };
    }
    if (only) return { ...only, name: list.isRegister && name !== '' ? name : only.name, isKnown: true };
    if (id === '' && name === '') return { trouble: { id: 'nobody' } };
    if (!list.isRegister) return { trouble: { id: 'not-in-office', text: id || name, near: this.#nearTo(id || name) } };
    if (id === '') return { trouble: { id: 'new-without-id', name } };
    if (!isId(id)) return { trouble: { id: 'not-an-id', text: id } };
    return { kind: 'member', id, name, isKnown: false };
  }

  /** The bare name, and the one that emul's own tables write of several who share it. */
  #namesOf({ kind, id, name }: Omit<Whose, 'isKnown'>): Set<string> {
    return new Set([folded(name), folded(this.organization.called(kind, id) ?? name)]);
  }

  #nearTo(text: string): string[] {
    this.#near ??= new Nearby(this.#all.flatMap(({ id, name }) => [id, name]));
    return this.#near.to(text).filter((each) => Math.abs(each.length - text.length) <= 2);
  }
}
