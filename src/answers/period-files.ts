import type { Period } from '../calendar/period.ts';
import { changedInGroups } from '../editing/changed.ts';
import { type Filled, saysAnything } from '../forms/filled-row.ts';
import { FirstGiven } from '../forms/first-given.ts';
import { type Laid, merged } from '../forms/merge.ts';
import { keyOfSheet, Spots } from '../forms/spot.ts';
import type { TroubleAt } from '../forms/trouble.ts';
import { type Briefing, briefingFrom } from '../model/briefing.ts';
import type { Workspace } from '../model/workspace.ts';
import { Node } from '../source/node.ts';
import { readTape } from '../source/reading.ts';
import { SourceFile } from '../source/source-file.ts';
import { type Opening, openingOf, pathOf } from './entry/opening.ts';
import { waves } from './waves.ts';

/** What is taken of a form, and what is not; complete once its files are settled. */
export interface Taken {
  readonly troubles: TroubleAt[];
  fresh: number;
  same: number;
}

interface Waiting {
  readonly filled: Filled;
  readonly taken: Taken;
  readonly isReplacing: boolean;
}

/** The scores files of one period as they would be after all forms; nothing here writes. */
export class PeriodFiles {
  readonly #before = new Map<string, string>();
  #briefings: Briefing[];
  #waiting: Waiting[] = [];
  readonly #given = new FirstGiven<Taken>();

  constructor(
    readonly period: Period,
    readonly workspace: Workspace,
    readonly begin: (opening: Opening) => string,
  ) {
    this.#briefings = workspace.briefings.filter(
      ({ named, period: says }) => named === period.id && says?.value === named,
    );
    for (const { node } of this.#briefings) this.#before.set(node.tape.file.path, node.tape.file.text);
  }

  /** Takes rows to be laid over the files behind those taken before; the files are read again once for all of them. */
  take(rows: readonly Filled[], isReplacing: boolean): Taken {
    const taken: Taken = { troubles: [], fresh: 0, same: 0 };
    for (const filled of rows) if (saysAnything(filled)) this.#waiting.push({ filled, taken, isReplacing });
    return taken;
  }

  /** Lays what was taken over the files. */
  async settle(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length > 0) await this.#begun(waiting);
    for (const wave of waves(waiting, ({ filled }) => keyOfSheet(filled))) await this.#lay(wave);
  }

  /** Files that say something else now, and what they said. */
  changes(): { path: string; before: string | undefined; after: string }[] {
    return this.#briefings.flatMap(({ node }) => {
      const { path, text } = node.tape.file;
      const before = this.#before.get(path);
      return before === text ? [] : [{ path, before, after: text }];
    });
  }

  /** Where sheets go of whoever has none. */
  #target(): string {
    const paths = this.#briefings.map(({ node }) => node.tape.file.path);
    const main = pathOf(this.period, undefined);
    return paths.includes(main) ? main : (paths[0] ?? main);
  }

  /** Begins the period's file where somebody has no sheet in any. */
  async #begun(waiting: readonly Waiting[]): Promise<void> {
    const main = pathOf(this.period, undefined);
    if (this.#briefings.some(({ node }) => node.tape.file.path === main)) return;
    const spots = new Spots(this.#briefings);
    const opening = openingOf(this.period, this.workspace, undefined);
    if (waiting.every(({ filled }) => spots.of(filled).length > 0) || 'why' in opening) return;
    this.#briefings.push(await briefingOf(new SourceFile(main, this.begin(opening)), this.period));
  }

  /** Lays rows over the files, of nobody two; a row for which one file cannot be changed changes none. */
  async #lay(wave: readonly Waiting[]): Promise<void> {
    const spots = new Spots(this.#briefings);
    const target = this.#target();
    const laid = wave.map(({ filled, taken, isReplacing }) => {
      const isOfAnother = (place: string) => this.#given.isOfAnother(filled, place, taken);
      return merged(filled, spots, target, { isReplacing, isOfAnother });
    });
    const refused = await this.#applied(laid);
    for (const [i, { filled, taken }] of wave.entries()) {
      this.#given.note(filled, taken);
      const { troubles, fresh, same } = laid[i] as Laid;
      const path = refused.get(i);
      taken.same += same;
      taken.troubles.push(...troubles);
      if (path === undefined) taken.fresh += fresh;
      else taken.troubles.push(notWritable(filled, path));
    }
  }

  /** The places of what could not be laid over a file, with the file's path. */
  async #applied(laid: readonly Laid[], but = new Map<number, string>()): Promise<ReadonlyMap<number, string>> {
    const refused = new Map(but);
    const fresh: Briefing[] = [];
    for (const briefing of this.#briefings) {
      const { file } = briefing.node.tape;
      const own = laid.flatMap(({ changes }, i) => {
        const group = but.has(i) ? undefined : changes.get(file.path);
        return group ? [{ i, group }] : [];
      });
      const done = await changedInGroups(
        file,
        own.map(({ group }) => group),
      );
      for (const at of done.refused.keys()) refused.set(own[at]?.i ?? 0, file.path);
      fresh.push(
        done.text === file.text ? briefing : await briefingOf(new SourceFile(file.path, done.text), this.period),
      );
    }
    const isHalf = [...refused.keys()].some((i) => !but.has(i) && (laid[i]?.changes.size ?? 0) > 1);
    if (isHalf) return this.#applied(laid, refused);
    this.#briefings = fresh;
    return refused;
  }
}

async function briefingOf(file: SourceFile, { id }: Period): Promise<Briefing> {
  const { tape } = await readTape(file, { values: Number.POSITIVE_INFINITY });
  if (!tape) throw new Error(`${file.path} was promised to be read again`);
  return briefingFrom(new Node(tape, 0), id, new Map());
}

function notWritable({ sheet, row }: Filled, path: string): TroubleAt {
  return { trouble: { id: 'not-writable', path, line: undefined }, sheet, row, column: 0 };
}
