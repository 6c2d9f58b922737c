import type { Period } from '../../calendar/period.ts';
import { codeOf, fingerprint } from '../../seals/code.ts';
import type { Home } from '../../source/home.ts';
import { sealedRows } from '../closing/open-seal.ts';
import {
  type AgencyRead,
  earlierIn,
  type Fault,
  faultyAgency,
  isClosed,
  type LevelRead,
  type ProvinceQuestion,
  type Told,
} from './agency.ts';
import { awardsExported } from './awards-exported.ts';
import { bare, inGroups } from './codes.ts';
import { ExportFiles, type RowRead, type TableRead } from './export-files.ts';
import { rowsApart } from './held-to-seal.ts';
import { packageAt } from './package-read.ts';
import { statisticsExported } from './statistics-exported.ts';
import { BrokenTable } from './table-rows.ts';
import { tallied } from './tally.ts';

/** What an export says of a period: every file held to its hash, and rows to the seal that it brings, where it does. */
export async function agencyFromExport(
  root: string,
  shown: string,
  home: Home,
  question: ProvinceQuestion,
): Promise<AgencyRead> {
  const said = packageAt(root);
  if (!said) return faultyAgency(shown, { why: 'no-export' }, question);
  const files = new ExportFiles(root, said);
  if (files.changed.length > 0) return faultyAgency(said.title, { why: 'differs', files: files.changed }, question);
  try {
    return await agencyIn(new ExportRead(files, home, question));
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error;
    return faultyAgency(said.title, { why: 'no-export' }, question);
  }
}

async function agencyIn(read: ExportRead): Promise<AgencyRead> {
  const { said } = read.files;
  const { period } = read.question;
  const now = await read.told(period);
  const earlier: Told[] = [];
  for (const each of earlierIn(read.question)) earlier.push(await read.told(each));
  return {
    name: said.title,
    called: said.title,
    names: [said.title],
    now,
    earlier,
    exported: { code: said.code, isWithSeals: said.seals.some(({ path }) => path !== undefined) },
    seals: said.seals.map(({ name, code }) => ({ name, code: inGroups(code) })),
    awards: isClosed(now) ? await awardsExported(read.files, period) : undefined,
    statistics: isClosed(now) ? await statisticsExported(read.files, period) : undefined,
  };
}

/** A period as the table of periods has it. */
interface Own {
  readonly seal: string;
  readonly code: string;
  readonly regulation: string;
  readonly title: string | undefined;
}

/** An export that is asked about periods. */
class ExportRead {
  #read: Promise<RowRead<'results'>[]> | undefined;

  constructor(
    readonly files: ExportFiles,
    readonly home: Home,
    readonly question: ProvinceQuestion,
  ) {}

  async told(period: Period): Promise<Told> {
    const own = await this.files.rows('periods', (row) => row.period === period.id);
    const { seal, seal_code: code, regulation = '', regulation_title: title } = own[0] ?? {};
    if (own.length > 1) return this.#unusable('periods', own.slice(1));
    if (seal === undefined || code === undefined) return 'open';
    const said = { seal, code, regulation, title };
    return this.#sealFault(said) ?? (await this.#counted(period, said));
  }

  /** What speaks against the seal that a period is said to be closed by. */
  #sealFault({ seal, code }: Own): Fault | undefined {
    const { said } = this.files;
    const listed = said.seals.find(({ name }) => name === seal);
    const differing = (file: string, other: string | undefined): Fault | undefined =>
      other !== undefined && bare(other) === bare(code)
        ? undefined
        : { why: 'seal-code', seal, file, said: code, code: other };
    const bytes = this.#sealed(seal);
    if (!bytes && said.audience === 'full') return { why: 'seal-gone', seal };
    const apart =
      differing('datapackage.json', listed?.code) ??
      (bytes && differing(listed?.path ?? seal, codeOf(fingerprint(bytes))));
    return apart ?? this.#codeFault(seal, code, bytes !== undefined);
  }

  /** The code of a seal is enough where it is there to be worked out; else that of the export has to be known. */
  #codeFault(seal: string, code: string, isBrought: boolean): Fault | undefined {
    const { codes } = this.question;
    const own = this.files.said.code;
    if (!codes || codes.has(bare(own)) || (isBrought && codes.has(bare(code)))) return undefined;
    return isBrought ? { why: 'code', seal, code } : { why: 'export-code', code: own };
  }

  #sealed(seal: string): Buffer | undefined {
    const path = this.files.said.seals.find(({ name }) => name === seal)?.path;
    return path === undefined ? undefined : this.files.bytes(path);
  }

  /** Of every period that is asked for, read once. */
  #results(): Promise<RowRead<'results'>[]> {
    const asked = new Set([this.question.period, ...earlierIn(this.question)].map(({ id }) => id));
    this.#read ??= this.files.rows('results', ({ period = '' }) => asked.has(period));
    return this.#read;
  }

  async #counted(period: Period, { seal, code, regulation, title }: Own): Promise<Told> {
    const levels = await this.#levels(regulation);
    if (!Array.isArray(levels)) return levels;
    const rows = (await this.#results()).filter((row) => row.period === period.id);
    const known = new Set(levels.map(({ id }) => id));
    const unusable = rows.filter(isUnusable(known, { seal, code }));
    if (unusable.length > 0) return this.#unusable('results', unusable);
    const apart = await this.#apart(period, seal, rows, [...known]);
    if (apart) return apart;
    const { id, ...days } = period;
    const counts = tallied(rows.map(({ kind = '', level }) => ({ kind, level })));
    return {
      period: { id, ...days },
      seal,
      code: inGroups(code),
      regulation,
      title,
      agency: undefined,
      levels,
      ...counts,
    };
  }

  /** Best first. */
  async #levels(regulation: string): Promise<LevelRead[] | Fault> {
    const rows = await this.files.rows('levels', (row) => row.regulation === regulation);
    const inOrder = rows.toSorted((a, b) => Number(a.ordinal) - Number(b.ordinal));
    const levels = inOrder.map(({ level = '', name = level, short = name }) => ({ id: level, name, short }));
    const isWhole =
      inOrder.every(({ ordinal, level }, i) => level !== undefined && ordinal === String(i + 1)) &&
      new Set(levels.map(({ id }) => id)).size === levels.length;
    return isWhole && levels.length > 0 ? levels : this.#unusable('levels', rows);
  }

  /** What rows and levels say otherwise than the seal that is there. */
  async #apart(period: Period, seal: string, rows: RowRead<'results'>[], levels: string[]): Promise<Fault | undefined> {
    const bytes = this.#sealed(seal);
    if (!bytes) return undefined;
    const sealed = await sealedRows(bytes, seal, period, this.home);
    const row = rowsApart(rows, sealed?.results ?? []);
    if (row) return { why: 'apart', file: this.files.path('results'), seal, row };
    if (sealed?.levels.join() === levels.join()) return undefined;
    return { why: 'levels', file: this.files.path('levels'), seal };
  }

  #unusable(name: TableRead, rows: readonly object[]): Fault {
    const first = Object.values(rows[0] ?? {})
      .filter(Boolean)
      .join(', ');
    return { why: 'rows', file: this.files.path(name), first, count: rows.length };
  }
}

/** Whether a row of results counts nowhere: of no kind or level there is, of another seal, or of somebody who has one. */
function isUnusable(levels: ReadonlySet<string>, own: Pick<Own, 'seal' | 'code'>) {
  const seen = new Set<string>();
  return ({ kind, subject, level, status, seal, seal_code }: RowRead<'results'>): boolean => {
    const key = `${kind} ${subject}`;
    const isKnown = (kind === 'unit' || kind === 'member') && (level === undefined || levels.has(level));
    const isSound =
      isKnown &&
      seal === own.seal &&
      seal_code === own.code &&
      !seen.has(key) &&
      (status === 'rated') === (level !== undefined);
    seen.add(key);
    return !isSound;
  };
}
