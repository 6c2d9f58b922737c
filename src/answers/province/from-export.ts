import { sha256 } from '../../base/sha256.ts';
import type { Period } from '../../calendar/period.ts';
import { bytesOf } from '../../source/disk.ts';
import { PACKAGE_FILE } from '../../source/handed-in.ts';
import { isDecidedIn } from '../honours.ts';
import {
  type AgencyRead,
  earlierIn,
  type Fault,
  faultyAgency,
  isClosed,
  type ProvinceQuestion,
  type Told,
} from './agency.ts';
import { type AwardCount, awardCounts, byFrom, decidersOf } from './award-counts.ts';
import { bare } from './codes.ts';
import { type TableRow, tableRows } from './table-rows.ts';
import { tallied } from './tally.ts';

/** What `datapackage.json` of an export says, as far as it is asked. */
interface Package {
  readonly title: string;
  readonly audience: string;
  readonly seals: readonly { readonly name: string; readonly code: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly format: string;
    readonly hash: string;
  }[];
}

/** The largest table that is read: results of a year of a large agency fit many times. */
const MOST_BYTES = 500_000_000;

/** What an export says of a period, every file of it held to its hash. */
export function agencyFromExport(root: string, shown: string, question: ProvinceQuestion): AgencyRead {
  const said = packageAt(root);
  const faulty = (fault: Fault, name = shown): AgencyRead => faultyAgency(name, fault, question);
  if (!said) return faulty({ why: 'no-export' });
  const changed = said.resources.filter(({ path, hash }) => hash !== hashOf(root, path)).map(({ path }) => path);
  if (changed.length > 0) return faulty({ why: 'differs', files: changed }, said.title);
  if (said.resources.some(({ format }) => format === 'parquet')) return faulty({ why: 'parquet' }, said.title);
  try {
    const tables = new Tables(root, said);
    const now = toldOf(question.period, tables, question);
    return {
      name: said.title,
      called: said.title,
      names: [said.title],
      now,
      earlier: earlierIn(question).map((period) => toldOf(period, tables, question)),
      codes: said.seals.map(({ code }) => code),
      awards: isClosed(now) ? awardsIn(tables, said, question.period) : undefined,
      forms: undefined,
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return faulty({ why: 'no-export' }, said.title);
  }
}

/** Its tables, each read once. */
class Tables {
  readonly #read = new Map<string, readonly TableRow[]>();

  constructor(
    readonly root: string,
    readonly said: Package,
  ) {}

  of(name: string): readonly TableRow[] {
    const known = this.#read.get(name) ?? this.#rows(name);
    this.#read.set(name, known);
    return known;
  }

  #rows(name: string): readonly TableRow[] {
    const resource = this.said.resources.find((each) => each.name === name);
    const found = resource && bytesOf(this.root, resource.path, MOST_BYTES);
    if (!resource || !found || !('bytes' in found)) return [];
    return tableRows(found.bytes.toString('utf8'), resource.format) ?? [];
  }
}

function toldOf({ id, ...days }: Period, tables: Tables, { codes }: ProvinceQuestion): Told {
  const own = tables.of('periods').find(({ period }) => period === id);
  const { seal, seal_code: code, regulation = '' } = own ?? {};
  if (seal === undefined || code === undefined) return 'open';
  if (codes && !codes.has(bare(code))) return { why: 'code', seal, code };
  const rows = tables.of('results').filter(({ period }) => period === id);
  const levels = tables.of('levels').filter((level) => level['regulation'] === regulation);
  return {
    period: { id, ...days },
    seal,
    code,
    regulation,
    title: undefined,
    agency: undefined,
    levels: levels
      .toSorted((a, b) => Number(a['ordinal']) - Number(b['ordinal']))
      .map(({ level = '', name = level, short = name }) => ({ id: level, name, short })),
    ...tallied(rows.map(({ kind = '', level }) => ({ kind, level }))),
  };
}

/** Nothing where the table is not there, or does not say what is proven. */
function awardsIn(tables: Tables, { audience, resources }: Package, period: Period): AwardCount[] | undefined {
  const isToldOf = resources.some(({ name }) => name === 'awards') && tables.of('awards').length > 0;
  if (audience === 'pseudonyms' || !isToldOf) return undefined;
  const proven = tables.of('awards').filter(({ decision, revoked_on }) => decision && !revoked_on);
  const inside = proven.filter(({ decided_on, period: won = '' }) =>
    isDecidedIn(decided_on, Number(/^\d{4}/.exec(won)?.[0]), period),
  );
  return awardCounts(
    inside.map(({ form, kind = '', award = '', award_name: name = award, decided_by, decider, is_leading }) => ({
      form: form === 'title' ? 'title' : 'commendation',
      kind,
      name,
      by: byFrom(decided_by),
      deciders: decidersOf(byFrom(decided_by), decider),
      isLeading: is_leading === 'true',
    })),
  );
}

/** What an export says of itself; nothing where it is none. */
export function packageAt(root: string): Package | undefined {
  const found = bytesOf(root, PACKAGE_FILE, MOST_BYTES);
  try {
    const said = 'bytes' in found ? JSON.parse(found.bytes.toString('utf8')) : {};
    const isExport = typeof said.emul === 'string' && Array.isArray(said.resources) && Array.isArray(said.seals);
    return isExport && said.resources.every(isResource) ? { ...said, title: String(said.title) } : undefined;
  } catch {
    return undefined;
  }
}

function isResource(said: unknown): boolean {
  const { path, hash } = Object(said);
  return typeof path === 'string' && typeof hash === 'string';
}

function hashOf(root: string, path: string): string | undefined {
  const found = bytesOf(root, path, MOST_BYTES);
  return 'bytes' in found ? `sha256:${sha256(found.bytes)}` : undefined;
}
