import { bilingual, type Locale } from '../../base/locale.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { type Prose, prose } from '../../documents/prose.ts';
import { type Band, count, left, type Row, right, type Table } from '../../documents/table.ts';
import type { Organization } from '../../model/organization.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { RankedStanding } from '../../scoring/standing.ts';
import { named } from '../person-words.ts';
import type { Naming } from '../workings/names.ts';
import { afterRated, counted, type Kind, listed } from './phrases.ts';

/** All that a notice board may tell of a result: whose it is and the level. There is no room here for points or reasons. */
export interface PublicRow {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly post: string | undefined;
  readonly unit: string | undefined;
  /** Undefined: not rated, and the board does not say why. */
  readonly level: string | undefined;
}

/** Levels as a paper names them, best first. */
export interface LevelNames {
  readonly order: readonly string[];
  /** Short where there is a short form. */
  name(id: string): string;
}

/** What may be told of a base period. */
export function publicRowsOf(standings: readonly RankedStanding[]): PublicRow[] {
  return standings.map(({ subject, level }) => ({
    kind: subject.kind,
    id: subject.id,
    name: subject.name,
    post: subject.assignment?.position?.value,
    unit: subject.unit?.id.value,
    level,
  }));
}

/** What may be told of a longer period; `post` says what somebody was at its end. */
export function publicRowsIn(
  results: readonly RankedResult[],
  post: (result: RankedResult) => string | undefined,
): PublicRow[] {
  return results.map((result) => ({
    kind: result.subject.kind,
    id: result.subject.id,
    name: result.subject.name,
    post: result.subject.kind === 'member' ? post(result) : undefined,
    unit: result.subject.unit,
    level: result.level,
  }));
}

/** A table of each kind: collectives, then individuals by division. */
export function publicTables(
  rows: readonly PublicRow[],
  levels: LevelNames,
  organization: Organization,
  locale: Locale,
): Table[] {
  const words = WORDS[locale];
  const units = rows.filter(({ kind }) => kind === 'unit');
  const members = rows.filter(({ kind }) => kind === 'member');
  const number = right(words.number);
  const level = left(words.level);
  const name = left(words.name);
  const levelOf = (row: PublicRow) => (row.level === undefined ? words.notRated : levels.name(row.level));
  const tables: Table[] = [];
  if (units.length > 0)
    tables.push({
      kind: 'table',
      caption: words.units,
      name: words.levelsOf(words.units),
      columns: [number, { ...name, heading: words.unit }, level],
      rows: units.map((row, i) => rowOf(i + 1, [row.name, levelOf(row)])),
    });
  if (members.length > 0)
    tables.push({
      kind: 'table',
      caption: words.members,
      name: words.levelsOf(words.members),
      columns: [number, name, left(words.post, { weight: 1 }), level],
      rows: members.flatMap((row, i) => [
        ...bandOf(row, members[i - 1], organization),
        rowOf(i + 1, [named(row, organization, locale) ?? row.name, row.post ?? '', levelOf(row)]),
      ]),
    });
  return tables;
}

/** How many stand at each level, in a sentence for each kind. */
export function publicCounts(rows: readonly PublicRow[], levels: LevelNames, naming: Naming): Block[] {
  const { locale } = naming;
  return (['unit', 'member'] as const).flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const at = levels.order.flatMap((id) => {
      const there = own.filter(({ level }) => level === id);
      return there.length > 0 ? [WORDS[locale].at(counted(there, kind, naming), levels.name(id))] : [];
    });
    const whole = levels.order.find((id) => own.every(({ level }) => level === id));
    if (whole !== undefined && own.length > 1) {
      return paragraph(WORDS[locale].everybody(counted(own, kind, naming), levels.name(whole)));
    }
    const none = own.filter(({ level }) => level === undefined);
    if (none.length === own.length && own.length > 1) {
      return paragraph(WORDS[locale].nobody(counted(own, kind, naming)));
    }
    const said = [...at, ...(none.length > 0 ? [WORDS[locale].none(counted(none, kind, naming))] : [])];
    return paragraph(WORDS[locale].counts(counted(own, kind, naming), listed(said, locale)));
  });
}

function rowOf(number: number, texts: readonly string[]): Row {
  return {
    kind: 'row',
    cells: [count(number), ...texts.map((text) => ({ kind: 'text', text }) as const)],
  };
}

function bandOf(row: PublicRow, before: PublicRow | undefined, organization: Organization): Band[] {
  if (before && before.unit === row.unit) return [];
  return [{ kind: 'band', depth: 2, text: organization.unit(row.unit ?? '')?.name.value ?? row.unit ?? '' }];
}

const WORDS = bilingual({
  vi: {
    number: 'TT',
    name: 'Họ và tên',
    unit: 'Tên tập thể',
    post: 'Chức vụ',
    level: 'Xếp loại',
    notRated: 'Không xếp loại',
    units: 'Tập thể',
    members: 'Cá nhân',
    levelsOf: (kind: string) => `Xếp loại, ${kind.toLowerCase()}`,
    at: (count: Prose, level: string) => prose`${count} xếp loại ${afterRated(level)}`,
    none: (count: Prose) => prose`${count} không xếp loại`,
    counts: (all: Prose, said: Prose) => prose`Trong ${all} có ${said}.`,
    everybody: (all: Prose, level: string) => prose`Cả ${all} đều xếp loại ${afterRated(level)}.`,
    nobody: (all: Prose) => prose`Cả ${all} đều không xếp loại.`,
  },
  en: {
    number: 'No',
    name: 'Name',
    unit: 'Collective',
    post: 'Post',
    level: 'Level',
    notRated: 'Not rated',
    units: 'Collectives',
    members: 'Individuals',
    levelsOf: (kind) => `Levels, ${kind.toLowerCase()}`,
    at: (count, level) => prose`${count} rated ${level}`,
    none: (count) => prose`${count} not rated`,
    counts: (all, said) => prose`Of ${all}: ${said}.`,
    everybody: (all, level) => prose`All ${all} are rated ${level}.`,
    nobody: (all) => prose`None of ${all} is rated.`,
  },
});
