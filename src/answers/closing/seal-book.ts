import { periodOf } from '../../calendar/index.ts';
import { neighbour, type Period, type PeriodKind } from '../../calendar/period.ts';
import { newestOf, told } from '../../seals/seal-name.ts';
import { settingsHave, yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { Unreadable } from '../../source/unreadable.ts';
import { amendingOf, editionsInForce, editionsKept } from './editions.ts';
import { BROKEN, OpenSeal } from './open-seal.ts';

/**
 * The seals of a workspace; each is opened once, when somebody asks for a period that it may hold. Rows come from the editions
 * in force; while something is closed again (`isClosing`), from the newest ones, and of what is amended from the files.
 * Those that are damaged (`without`) are left out by whoever looks at what is whole beside them.
 */
export class SealBook {
  readonly #names: readonly string[];
  readonly #opened = new Map<string, Promise<OpenSeal>>();
  /** Whether a cut-off may carry, by a look at the file. */
  readonly #isCarrying: boolean;
  #inForce: Promise<readonly string[]> | undefined;

  constructor(
    readonly root: string,
    readonly home: Home,
    readonly isClosing = false,
    without: readonly string[] = [],
  ) {
    const names = yamlFilesBelow(root, 'seals').map((path) => path.slice('seals/'.length, -'.yaml'.length));
    this.#names = names.filter((name) => !without.includes(name));
    this.#isCarrying = this.#names.length > 0 && settingsHave(root, /\bcarry:\s*true\b/);
  }

  /** The newest edition of each period, in force or not, by the names of the files: what stands in the workspace is held against it. */
  get standing(): readonly string[] {
    return newestOf(this.#names);
  }

  /** All editions there are, by the names of the files. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** The newest seal of a period itself. */
  async of(period: Period): Promise<OpenSeal | undefined> {
    const name = this.standing.find((standing) => told(standing).period === period.id);
    return name === undefined ? undefined : await this.open(name);
  }

  /** Of each period the edition that is in force. */
  inForce(): Promise<readonly string[]> {
    this.#inForce ??= editionsInForce(this);
    return this.#inForce;
  }

  /** The edition of a period itself that is in force. */
  async inForceOf(period: Period): Promise<OpenSeal | undefined> {
    const name = (await this.inForce()).find((each) => told(each).period === period.id);
    return name === undefined ? undefined : await this.open(name);
  }

  /** A part of a closed period as it was then: in the seal itself, or in the edition that it names. */
  async partOf(own: OpenSeal, part: Period): Promise<OpenSeal | undefined> {
    if (own.seal.periods.has(part.id)) return own;
    const name = own.seal.elsewhere.get(part.id);
    return name !== undefined && this.#names.includes(name) ? await this.open(name) : await this.holding(part);
  }

  /** The seal that holds a period's rows; nothing where it is open. */
  async holding(period: Period): Promise<OpenSeal | undefined> {
    if (!this.mayHold(period)) return undefined;
    for (const name of await (this.isClosing ? editionsKept(this) : this.inForce())) {
      if (!mayHold(name, period, this.#isCarrying)) continue;
      const opened = await this.open(name);
      // Another seal under its name: what it held is closed all the same.
      if (opened.seal.period !== told(name).period) throw new Unreadable(`seals/${name}.yaml`, BROKEN, false);
      if (opened.seal.periods.has(period.id)) return opened;
    }
    return undefined;
  }

  /** Whether a seal may hold a period, by the names of the files alone. */
  mayHold(period: Period): boolean {
    return this.standing.some((name) => mayHold(name, period, this.#isCarrying));
  }

  /** Ids of scores files with those of closed periods before the newest, whose files somebody may have taken away. */
  knownTo(files: Iterable<string>, kind: PeriodKind): string[] {
    const ids = new Set(files);
    const last =
      [...ids]
        .flatMap((id) => periodOf(id)?.to ?? [])
        .sort()
        .at(-1) ?? '';
    for (const closed of this.standing.flatMap((name) => periodOf(told(name).period) ?? []))
      for (let part = kind.holding(closed.from); part.to <= closed.to; part = neighbour(part, 1))
        if (part.from >= closed.from && part.to < last) ids.add(part.id);
    return [...ids];
  }

  open(name: string): Promise<OpenSeal> {
    const known = this.#opened.get(name) ?? this.#open(name);
    this.#opened.set(name, known);
    return known;
  }

  async #open(name: string): Promise<OpenSeal> {
    return await OpenSeal.at(name, this, await amendingOf(name, this));
  }
}

/** Weeks at either end of a period may begin before it or end after it; where cut-offs carry, the rest of the period before may count in it. */
function mayHold(name: string, asked: Period, isCarrying: boolean): boolean {
  const closed = periodOf(told(name).period);
  if (closed === undefined || asked.from > closed.to) return false;
  const isWider = isCarrying && !closed.kind.isOfAnyLength;
  return (isWider ? neighbour(closed, -1) : closed).from <= asked.to;
}
