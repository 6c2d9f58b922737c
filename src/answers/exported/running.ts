import type { Period } from '../../calendar/period.ts';
import type { Rules } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readWorkspace, type ScoredWeek } from '../../pipeline.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import type { Classified } from '../classification.ts';
import { classifiedIn, PLAINLY } from '../classified.ts';
import { Classifier, type Closed } from '../classifier.ts';
import type { OpenSeal } from '../closing/open-seal.ts';
import type { SealBook } from '../closing/seal-book.ts';
import { eachPeriod, type PeriodRows } from '../each-period.ts';
import { FindingsTally } from '../findings-tally.ts';
import { putCirculars, putMovements } from './movement-rows.ts';
import { putAssignments, putRecords, putSubjects } from './record-rows.ts';
import { putPeriod } from './result-rows.ts';
import { putSheets } from './sheet-rows.ts';
import type { Put } from './tables-out.ts';

/** A workspace, or a seal's archive, without its scores. */
export async function workspaceIn({ root, home }: { readonly root: string; readonly home: Home }) {
  const others = ['decisions', 'awards', 'inspections', 'plans'].flatMap((folder) => yamlFilesBelow(root, folder));
  return await readWorkspace(root, home, () => [], others);
}

/** Where rows and findings go, and which are wanted. */
interface Into {
  readonly findings: FindingsTally;
  readonly put: Put;
  readonly asked: ReadonlySet<string>;
  readonly isWithSheets: boolean;
}

/** A seal that rows come from, with its bytes. */
export interface SealRead {
  readonly name: string;
  readonly code: string;
  readonly text: Uint8Array;
}

/** One export on its way: what is open from the files, what is closed from its seal. */
export class Running {
  readonly damaged: string[] = [];
  readonly seals: SealRead[] = [];
  isRefused = false;
  readonly #subjects = new Set<string>();
  readonly #regulations = new Set<string>();
  readonly #sheets = new Set<string>();
  readonly #parts = new Map<string, Promise<Classified>>();

  constructor(
    readonly book: SealBook,
    readonly workspace: Workspace,
    readonly into: Into,
  ) {}

  /** What is open first, then what each seal holds. */
  async periods(all: readonly Period[]): Promise<void> {
    const open: Period[] = [];
    const closed = new Map<OpenSeal, Period[]>();
    for (const period of all) {
      const seal = await this.book.holding(period);
      const own = seal ? (closed.get(seal) ?? []) : open;
      own.push(period);
      if (seal) closed.set(seal, own);
    }
    await this.#worked(open, this.workspace, this.into.findings);
    for (const [seal, periods] of closed) await this.#closed(seal, periods);
  }

  records(isAsked: (period: string) => boolean): void {
    putRecords(this.workspace, isAsked, this.#put);
    putMovements(this.workspace, this.#put);
    putCirculars(this.workspace, this.into.asked, this.#put);
    putAssignments(this.workspace.organization, this.#put);
    putSubjects(this.workspace.organization, this.#subjects, this.into.put);
  }

  async #closed(seal: OpenSeal, periods: readonly Period[]): Promise<void> {
    this.seals.push({ name: seal.seal.name, code: seal.code, text: seal.text });
    if (seal.damaged().length > 0) {
      this.damaged.push(seal.seal.name);
      for (const period of periods) this.#rows(await classifiedIn(period, seal, this.book), this.workspace);
      return;
    }
    const { workspace, isRefused } = await workspaceIn(seal);
    this.isRefused ||= isRefused;
    // What is wrong in its files was closed in.
    if (workspace) await this.#worked(periods, workspace, new FindingsTally(), seal);
  }

  /** Periods of one home, the workspace or a seal's archive. */
  async #worked(
    periods: readonly Period[],
    workspace: Workspace,
    findings: FindingsTally,
    own?: OpenSeal,
  ): Promise<void> {
    const [period] = periods.slice(-1);
    if (!period) return;
    const asked = { period, asOf: undefined, campaign: undefined };
    const watches = (scored: ScoredWeek) => this.#sheetsOf(scored);
    const question = { ...PLAINLY, choose: () => period, ...(this.into.isWithSheets && { watches }) };
    const closed: Closed = {
      book: this.book,
      ...(own && { own }),
      sealedPart: (part, seal) => this.#part(part, seal),
    };
    const classifier = new Classifier(asked, workspace, findings, question, own ?? this.book, closed);
    for await (const rows of eachPeriod(classifier, periods)) this.#rows(rows, workspace);
    this.isRefused ||= classifier.isRefused;
  }

  /** A closed part of a period elsewhere, asked for once. */
  #part(part: Period, seal: OpenSeal): Promise<Classified> {
    const key = `${seal.seal.name} ${part.id}`;
    const found =
      this.#parts.get(key) ??
      classifiedIn(part, seal, this.book).then((answer) => ({
        answer,
        findings: new FindingsTally(),
        isRefused: false,
      }));
    this.#parts.set(key, found);
    return found;
  }

  #sheetsOf(scored: ScoredWeek): void {
    const { id } = scored.week.period;
    if (this.into.asked.has(id) && !this.#sheets.has(id)) putSheets(scored, this.#put);
    this.#sheets.add(id);
  }

  #rows(rows: PeriodRows | undefined, workspace: Workspace): void {
    if (!rows) return;
    this.#levels(rows.rules);
    putPeriod(rows, workspace, this.#put);
  }

  #levels({ regulation, levels }: Rules): void {
    const id = regulation.id.value;
    if (this.#regulations.has(id)) return;
    this.#regulations.add(id);
    for (const [i, { id: level, name, short }] of levels.entries())
      this.into.put('levels', {
        regulation: id,
        level: level.value,
        ordinal: i + 1,
        name: name.value,
        short: (short ?? name).value,
      });
  }

  /** Whoever has a row has one among the subjects; who has a sheet has a result. */
  readonly #put: Put = (table, row) => {
    if (table !== 'marks' && table !== 'sheets') this.#name(row);
    this.into.put(table, row);
  };

  #name({ kind, subject }: { readonly kind?: string; readonly subject?: string }): void {
    if (kind !== undefined && subject !== undefined) this.#subjects.add(`${kind} ${subject}`);
  }
}
