import type { Day } from '../base/day.ts';
import type { Exact } from '../base/exact.ts';
import type { Period } from '../calendar/period.ts';
import { count, day, exact, flag, list, text, texts } from '../model/field.ts';
import type { Result, ResultSubject } from '../scoring/result.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';

/** A seal as its YAML tells it: what was closed, when and by whom, on which files, with which result (rule 50). */
export interface Seal {
  /** What its files are called: `2016-H2.1`. */
  readonly name: string;
  readonly period: string;
  /** Its days as they were counted, where a cut-off carries (rule 67). */
  readonly counted: { readonly from: Day; readonly to: Day } | undefined;
  readonly edition: number;
  /** The clock's day. */
  readonly closed: string;
  readonly by: string | undefined;
  readonly checkedBy: string | undefined;
  readonly emul: string;
  /** Fingerprints of the seals that no other names. */
  readonly previous: readonly string[];
  /** Warnings that were closed in. */
  readonly warnings: readonly { readonly id: string; readonly times: number }[];
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** Marks that came with no form; undefined in a seal that does not say. */
  readonly unsourced: number | undefined;
  /** Periods whose rows stand here, parts before what they are parts of. */
  readonly periods: ReadonlyMap<string, SealedPeriod>;
  /** Parts that stand in an earlier seal, by its name. */
  readonly elsewhere: ReadonlyMap<string, string>;
  /** What it amends; undefined of a first edition. */
  readonly amends: Amends | undefined;
  readonly node: Node;
}

/** What a later edition says of itself: why it was closed again, on which paper, and how much came out otherwise (rule 57). */
export interface Amends {
  /** The edition in force when it was closed, by the name of its files. */
  readonly seal: string;
  readonly reason: string;
  readonly document: string;
  readonly appeal: string | undefined;
  /** How many of its rows that edition says otherwise: none, and no paper has to be amended. */
  readonly rows: number;
}

/** One period of a seal. */
interface SealedPeriod {
  /** Levels of the regulation, best first. */
  readonly levels: readonly string[];
  /** The maximum of the scale of rows that name no other. */
  readonly scale: Located<Exact> | undefined;
  /** As far as they were read: `withRowsOf`. */
  readonly rows: Node | undefined;
}

/** The seal that a file tells; nothing where it is none. */
export function sealFrom(node: Node, name: string): Seal | undefined {
  const period = text(node.get('period'))?.value;
  const edition = count(node.get('edition'))?.value;
  const closed = text(node.get('closed'))?.value;
  if (period === undefined || edition === undefined || closed === undefined) return undefined;
  const periods = list(node.get('periods'), (item): [string, SealedPeriod] | undefined => {
    const id = text(item.get('period'))?.value;
    const levels = texts(item.get('levels')).map(({ value }) => value);
    return id === undefined ? undefined : [id, { levels, scale: exact(item.get('scale')), rows: item.get('rows') }];
  });
  const elsewhere = list(node.get('elsewhere'), (item): [string, string] | undefined => {
    const id = text(item.get('period'))?.value;
    const seal = text(item.get('seal'))?.value;
    return id === undefined || seal === undefined ? undefined : [id, seal];
  });
  return {
    name,
    period,
    counted: countedFrom(node.get('counted')),
    edition,
    closed,
    node,
    by: text(node.get('by'))?.value,
    checkedBy: text(node.get('checkedBy'))?.value,
    emul: text(node.get('emul'))?.value ?? '',
    previous: texts(node.get('previous')).map(({ value }) => value),
    warnings: list(node.get('warnings'), (item) => {
      const id = text(item.get('id'))?.value;
      return id === undefined ? undefined : { id, times: count(item.get('times'))?.value ?? 1 };
    }),
    files: list(node.get('files'), (item) => {
      const path = text(item.get('path'))?.value;
      const sha256 = text(item.get('sha256'))?.value;
      return path === undefined || sha256 === undefined ? undefined : { path, sha256 };
    }),
    unsourced: count(node.get('unsourced'))?.value,
    periods: new Map(periods),
    elsewhere: new Map(elsewhere),
    amends: amendsFrom(node.get('amends')),
  };
}

function countedFrom(node: Node | undefined): Seal['counted'] {
  const [from, to] = [day(node?.get('from')), day(node?.get('to'))];
  return from && to && { from: from.value, to: to.value };
}

function amendsFrom(node: Node | undefined): Amends | undefined {
  const [seal, reason, document, appeal] = ['seal', 'reason', 'document', 'appeal'].map(
    (key) => text(node?.get(key))?.value,
  );
  const rows = count(node?.get('rows'))?.value;
  if (seal === undefined || reason === undefined || document === undefined || rows === undefined) return undefined;
  return { seal, reason, document, appeal, rows };
}

/** The results of one of its periods, as they were signed: without a working. */
export function sealedResults(seal: Seal, period: Period): Result[] {
  const sealed = seal.periods.get(period.id);
  if (!sealed) return [];
  const subjects = new Map(
    list(seal.node.get('subjects'), (item) => {
      const [kind, id] = whoseRow(item) ?? [];
      return id === undefined ? undefined : ([`${kind} ${id}`, item] as const);
    }),
  );
  return list(sealed.rows, (row) => resultFrom(row, period, sealed, subjects));
}

function resultFrom(
  row: Node,
  period: Period,
  { levels, scale }: SealedPeriod,
  subjects: ReadonlyMap<string, Node>,
): Result | undefined {
  const [kind, id] = whoseRow(row) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  const level = text(row.get('level'));
  const points = exact(row.get('points'));
  const isBrought = flag(row.get('brought')) && points && level;
  const leaves = texts(row.get('leave')).map(({ value }) => value);
  return {
    subject: subjectFrom(row, kind, id, subjects.get(`${kind} ${id}`)),
    period,
    levels,
    isRated: level !== undefined,
    points: points?.value,
    level: level?.value,
    ...(row.get('proposed') && { proposedLevel: text(row.get('proposed'))?.value }),
    computedLevel: text(row.get('computed'))?.value ?? level?.value,
    reasons: list(row.get('reasons'), (item) => {
      const [reason, vi, en] = ['id', 'vi', 'en'].map((key) => text(item.get(key))?.value ?? '');
      return { id: reason ?? '', words: { vi: vi ?? '', en: en ?? '' }, place: item.place };
    }),
    scale: exact(row.get('scale')) ?? (level ? scale : undefined),
    otherScale: undefined,
    leaves: leaves.length > 0 ? new Set(leaves) : undefined,
    brought: isBrought
      ? { period: { value: period.id, place: row.place }, points, level, basis: undefined }
      : undefined,
    standing: undefined,
    working: undefined,
  };
}

function subjectFrom(row: Node, kind: 'member' | 'unit', id: string, usual: Node | undefined): ResultSubject {
  const name = text(usual?.get('name'))?.value ?? id;
  const unit = kind === 'unit' ? id : text(row.get('unit') ?? usual?.get('unit'))?.value;
  const units = texts(row.get('units')).map(({ value }) => value);
  return { kind, id, name, unit, units: units.length > 0 || unit === undefined ? units : [unit] };
}

function whoseRow(row: Node): ['member' | 'unit', string] | undefined {
  for (const kind of ['member', 'unit'] as const) {
    const id = kind === 'member' || !row.get('member') ? text(row.get(kind))?.value : undefined;
    if (id !== undefined) return [kind, id];
  }
  return undefined;
}
