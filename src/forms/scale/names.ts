import { folded } from '../folded.ts';

/** Something that cells name: files know its id, people what it is called. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** What else it may be called: a short form. */
  readonly also?: readonly string[];
}

/** Things of one kind, each by a text that no other has. */
export class NameList {
  readonly #called = new Map<string, string>();
  readonly all: readonly Named[];

  constructor(all: readonly Named[]) {
    this.all = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
    const times = new Map<string, number>();
    for (const { name } of this.all) times.set(folded(name), (times.get(folded(name)) ?? 0) + 1);
    for (const { id, name } of this.all) {
      const isAlone = times.get(folded(name)) === 1 && !this.all.some((other) => other.id !== id && other.id === name);
      this.#called.set(id, isAlone ? name : `${name} (${id})`);
    }
  }

  /** What a cell says of it; of what nobody knows, the id. */
  called(id: string): string {
    return this.#called.get(id) ?? id;
  }

  /** The ids that a text may mean. */
  idsOf(text: string): string[] {
    const wanted = folded(text);
    const ways: ((named: Named) => boolean)[] = [
      ({ id }) => folded(this.called(id)) === wanted,
      ({ id }) => id === text,
      ({ id, name, also = [] }) => [id, name, ...also].some((known) => folded(known) === wanted),
      ({ id }) => NUMBERED.exec(text)?.[1] === id, // its words have changed since
    ];
    for (const way of ways) {
      const found = this.all.filter(way).map(({ id }) => id);
      if (found.length > 0) return found;
    }
    return [];
  }

  get texts(): string[] {
    return this.all.map(({ id }) => this.called(id));
  }
}

/** “A2. Chất lượng tham mưu”. */
const NUMBERED = /^([A-Z]+\d*)\. /;

/** Everything that cells of a scale may name, by kind. */
export type Names = Readonly<Record<NameKind, NameList>>;
export type NameKind = 'level' | 'duty' | 'unit' | 'member' | 'post' | 'group' | 'criterion' | 'event';
