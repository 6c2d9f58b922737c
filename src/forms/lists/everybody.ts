import { grouped } from '../../base/grouped.ts';
import { isId } from '../../base/id.ts';
import { Nearby } from '../../base/nearest.ts';
import type { Organization } from '../../model/organization.ts';
import { folded } from '../folded.ts';
import type { Trouble } from '../trouble.ts';
import type { ListKind, ListRow } from './list-kind.ts';
import type { Newcomer } from './newcomers.ts';

type Whose = Pick<ListRow, 'kind' | 'id' | 'name' | 'isKnown'>;

/** Somebody that a row may be of, by id and by every name that means him alone or with namesakes. */
interface Known extends Whose {
  /** The name that tells namesakes apart, as a table offers it. */
  readonly called: string;
  readonly names: ReadonlySet<string>;
}

/** Everybody who may stand in a list, found by id and by name; who is new in tables that are read together with it, too. */
export class Everybody {
  readonly #all: readonly Known[];
  readonly #byId: ReadonlyMap<string, readonly Known[]>;
  readonly #byName: ReadonlyMap<string, readonly { readonly whose: Known }[]>;
  #near: Nearby | undefined;

  constructor(
    readonly list: Pick<ListKind, 'isOfPeople' | 'isOfUnits' | 'isRegister'>,
    readonly organization: Organization,
    newcomers: readonly Newcomer[] = [],
    /** Ids of newcomers who are not taken: nothing may name them. */
    readonly without: ReadonlySet<string> = new Set(),
  ) {
    const { members, units } = organization;
    const known = (kind: 'member' | 'unit', id: string, name: string, more: readonly string[] = []): Known => {
      const called = organization.called(kind, id) ?? name;
      return { kind, id, name, called, isKnown: true, names: new Set([name, called, ...more].map(folded)) };
    };
    this.#all = [
      ...(list.isOfUnits ? [] : members).map(({ id, name }) => known('member', id.value, name.value)),
      ...(list.isOfPeople ? [] : units).map(({ id, name, short }) =>
        known('unit', id.value, name.value, list.isOfUnits && short ? [short.value] : []),
      ),
      ...newcomers.flatMap((newcomer) => (isMeant(newcomer, list) ? asKnown(newcomer, list) : [])),
    ];
    this.#byId = grouped(this.#all, ({ id }) => id);
    const names = this.#all.flatMap((each) => [...each.names].map((name) => ({ whose: each, name })));
    this.#byName = grouped(names, ({ name }) => name);
  }

  /** By id, which the name has to bear out, else by the name alone; of a register also somebody new. */
  whose(id: string, name: string): Whose | { trouble: Trouble } {
    const { list } = this;
    const found = (id === '' ? this.#named(name) : this.#byId.get(id)) ?? [];
    const [only] = found;
    if (found.length > 1)
      return { trouble: { id: 'namesakes', text: name || id, names: found.map(({ called }) => called) } };
    if (only && id !== '' && name !== '' && !only.names.has(folded(name)) && !list.isRegister) {
      return { trouble: { id: 'name-differs', text: id, name, known: only.name } };
    }
    if (only && this.without.has(only.id))
      return { trouble: { id: 'left-out', text: name || only.name, kind: only.kind === 'unit' ? 'unit' : 'member' } };
    if (only) return { ...only, name: list.isRegister ? nameSaid(name, only) : only.name };
    if (id === '' && name === '') return { trouble: { id: 'nameless' } };
    if (!list.isRegister) return { trouble: { id: 'not-in-office', text: id || name, near: this.#nearTo(id || name) } };
    if (id === '') return { trouble: { id: 'new-without-id', name, near: [] } };
    if (!isId(id)) return { trouble: { id: 'not-an-id', text: id } };
    return { kind: list.isOfUnits ? 'unit' : 'member', id, name, isKnown: false };
  }

  /** Whom a cell names, by name or id: the id, or why nobody can tell. */
  idOf(text: string): { readonly id: string } | { readonly trouble: Trouble } {
    return this.#byId.has(text) ? this.whose(text, '') : this.whose('', text);
  }

  /** Somebody's name as a table tells him from namesakes; the id where nobody has it. */
  called(id: string): string {
    return this.#byId.get(id)?.[0]?.called ?? id;
  }

  #named(name: string): readonly Known[] | undefined {
    // What a register says is a name as it is to be written.
    const withPlace = () => (this.list.isRegister ? undefined : this.#namedWithPlace(name));
    return this.#byName.get(folded(name))?.map(({ whose }) => whose) ?? withPlace();
  }

  /** “Nguyễn Văn An, Khoa Khám”, “Nguyễn Văn An - Trưởng phòng”: a name, and the division or post that tells him apart. */
  #namedWithPlace(text: string): readonly Known[] | undefined {
    const [, name = '', where = ''] = /^(.+?)\s*(?:[,(–—]|\s-\s)\s*(.+?)\)?$/.exec(text) ?? [];
    const known = this.#byName.get(folded(name))?.map(({ whose }) => whose);
    const found = known?.filter(({ id }) => this.#placesOf(id).some((place) => folded(place) === folded(where)));
    return found && found.length > 0 ? found : undefined;
  }

  #placesOf(id: string): string[] {
    return (this.organization.member(id)?.assignments ?? []).flatMap(({ unit, position }) => {
      const { name, short } = this.organization.unit(unit.value) ?? {};
      return [unit, name, short, position].flatMap((said) => said?.value ?? []);
    });
  }

  #nearTo(text: string): string[] {
    // An id is told to whoever types ids.
    this.#near ??= new Nearby(this.#all.flatMap(({ id, name }) => (isId(text) ? [id, name] : name)));
    return this.#near.to(text).filter((each) => Math.abs(each.length - text.length) <= 2);
  }
}

/** What a register says somebody is called; with what tells namesakes apart behind it, it is no other name. */
function nameSaid(said: string, { name, called }: Known): string {
  return said === '' || folded(said) === folded(called) ? name : said;
}

function isMeant({ kind }: Newcomer, { isOfPeople, isOfUnits }: Everybody['list']): boolean {
  return kind === 'unit' ? !isOfPeople : !isOfUnits;
}

function asKnown({ kind, id, name, beside }: Newcomer, { isRegister }: Everybody['list']): Known[] {
  // A register's own rows say who is new themselves.
  if (isRegister) return [];
  const called = beside === '' ? name : `${name} (${beside})`;
  return [{ kind, id, name, called, isKnown: false, names: new Set([folded(name), folded(called)]) }];
}
