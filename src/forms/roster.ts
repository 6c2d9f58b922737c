import { Nearby } from '../base/nearest.ts';
import type { Subject } from '../model/due.ts';
import { folded } from './folded.ts';

type Kind = Subject['kind'];

/** Somebody the office knows who is not due. */
export interface Other {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
}

/** Who may stand in a form: those due, and the names of everybody the office knows, found by id and by name. */
export class Roster {
  readonly #byId = new Map<string, Subject>();
  readonly #byName = new Map<string, Subject[]>();
  readonly #others = new Map<string, Other>();
  readonly #near: Partial<Record<Kind, Nearby>> = {};
  #posts: ReadonlySet<string> | undefined;

  constructor(
    readonly due: readonly Subject[],
    /** Ids and names of whoever is not due, to tell them from people nobody knows. */
    readonly others: readonly Other[],
    /** How somebody is called among others, where it is not the bare name: what a form of emul's own writes for namesakes. */
    readonly called: (kind: Kind, id: string) => string | undefined,
  ) {
    for (const subject of due) {
      if (!this.#byId.has(`${subject.kind} ${subject.id}`)) this.#byId.set(`${subject.kind} ${subject.id}`, subject);
      for (const name of new Set([subject.name, called(subject.kind, subject.id) ?? subject.name].map(folded))) {
        const twins = this.#byName.get(`${subject.kind} ${name}`);
        if (twins) twins.push(subject);
        else this.#byName.set(`${subject.kind} ${name}`, [subject]);
      }
    }
    for (const other of others.toReversed())
      for (const key of [folded(other.name), other.id]) this.#others.set(`${other.kind} ${key}`, other);
  }

  /** Who is due under an id. */
  withId(kind: Kind, id: string): Subject | undefined {
    return this.#byId.get(`${kind} ${id}`);
  }

  /** Everybody due who is called so, by the bare name or by what a form of emul's own writes of namesakes. */
  named(kind: Kind, name: string): readonly Subject[] {
    return this.#byName.get(`${kind} ${folded(name)}`) ?? [];
  }

  /** Who is not due, by id or name. */
  other(kind: Kind, text: string): Other | undefined {
    return this.#others.get(`${kind} ${text}`) ?? this.#others.get(`${kind} ${folded(text)}`);
  }

  /** Names of those due that somebody may have meant. */
  near(kind: Kind, name: string): string[] {
    this.#near[kind] ??= new Nearby(
      new Set(this.due.filter((subject) => subject.kind === kind).map((subject) => subject.name)),
    );
    return this.#near[kind].to(name);
  }

  /** Whether anybody due holds a post that is called so. */
  hasPost(text: string): boolean {
    this.#posts ??= new Set(this.due.map(({ assignment }) => folded(assignment?.position?.value ?? '')));
    return text !== '' && this.#posts.has(folded(text));
  }
}
