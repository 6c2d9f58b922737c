import type { Period } from '../calendar/period.ts';
import { changed } from '../editing/changed.ts';
import { type Filled, saysAnything } from '../forms/filled.ts';
import { type Merged, merged } from '../forms/merge.ts';
import { spotsOf } from '../forms/spot.ts';
import type { TroubleAt } from '../forms/trouble.ts';
import { type Briefing, briefingFrom } from '../model/briefing.ts';
import type { Workspace } from '../model/workspace.ts';
import { Node } from '../source/node.ts';
import { readTape } from '../source/reading.ts';
import { SourceFile } from '../source/source-file.ts';
import { type Opening, openingOf, pathOf } from './opened.ts';

/** What is taken of a form, and what is not. */
export interface Taken {
  readonly troubles: readonly TroubleAt[];
  readonly fresh: number;
  readonly same: number;
}

/** The scores files of one period as they would be after each form; nothing here writes. */
export class PeriodFiles {
  readonly #before = new Map<string, string>();
  #briefings: Briefing[];

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

  /** Lays rows over the files: all at once, and one by one where one of them cannot be written. */
  async take(rows: readonly Filled[], isReplacing: boolean): Promise<Taken> {
    const filled = rows.filter(saysAnything);
    if (filled.length === 0) return { troubles: [], fresh: 0, same: 0 };
    await this.#begun(filled);
    const all = merged(filled, this.#briefings, this.#target(), isReplacing);
    if (await this.#applied(all)) return all;
    let [fresh, same] = [0, 0];
    const troubles: TroubleAt[] = [];
    for (const one of filled) {
      const merge = merged([one], this.#briefings, this.#target(), isReplacing);
      troubles.push(...merge.troubles);
      same += merge.same;
      if (await this.#applied(merge)) fresh += merge.fresh;
      else troubles.push(notWritable(one, [...merge.changes.keys()][0] ?? this.#target()));
    }
    return { troubles, fresh, same };
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
  async #begun(filled: readonly Filled[]): Promise<void> {
    const main = pathOf(this.period, undefined);
    if (this.#briefings.some(({ node }) => node.tape.file.path === main)) return;
    const hasSheet = (one: Filled) => this.#briefings.some((briefing) => spotsOf(one, briefing).length > 0);
    const opening = openingOf(this.period, this.workspace, undefined);
    if (filled.every(hasSheet) || 'why' in opening) return;
    this.#briefings.push(await briefingOf(new SourceFile(main, this.begin(opening)), this.period));
  }

  async #applied({ changes }: Merged): Promise<boolean> {
    const fresh: Briefing[] = [];
    for (const briefing of this.#briefings) {
      const { file } = briefing.node.tape;
      const own = changes.get(file.path) ?? [];
      const result = await changed(file, own);
      if ('refused' in result) return false;
      fresh.push(own.length === 0 ? briefing : await briefingOf(new SourceFile(file.path, result.text), this.period));
    }
    this.#briefings = fresh;
    return true;
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
