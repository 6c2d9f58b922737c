import type { CountedAgency } from '../../answers/province/counted-agency.ts';
import type { Ladder } from '../../answers/province/ladders.ts';
import type { Province } from '../../answers/province/province.ts';
import { type Sum, type Sums, sumsOf, totalOf } from '../../answers/province/sums.ts';
import { grouped } from '../../base/grouped.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Block } from '../../documents/document.ts';
import type { Cell, Column, Row, Table } from '../../documents/table.ts';

const KINDS = ['members', 'units'] as const;
type Kind = (typeof KINDS)[number];

/** Persons, then collectives: an agency a row, by kind of agency, in all; levels of another name or place in tables of their own. */
export function levelTables(province: Province, locale: Locale): Block[] {
  return [...laddersApart(province, locale), ...agencyTables(province, locale)];
}

/** Why there are several tables, where there are. */
export function laddersApart({ ladders }: Province, locale: Locale): Block[] {
  const words = WORDS[locale];
  const items = ladders.map(({ levels, agencies }) =>
    words.ladder(agencies.length, levels.map(({ name }) => name).join(' > ')),
  );
  return ladders.length > 1 ? [{ kind: 'list', heading: words.apart, items }] : [];
}

/** An agency a row; on paper these are an annex, and what kinds of agency add up to stands before it. */
export function agencyTables({ ladders, held }: Province, locale: Locale, isInAll = false): Table[] {
  return ladders.flatMap((ladder, i) =>
    KINDS.flatMap((kind) =>
      tableOf(ladder, kind, { number: ladders.length > 1 ? i + 1 : 0, isListed: held !== undefined, isInAll }, locale),
    ),
  );
}

interface Told {
  /** Which of several sets of levels it is, from 1; 0 where there is one alone. */
  readonly number: number;
  readonly isListed: boolean;
  /** Whether it has sums alone. */
  readonly isInAll: boolean;
}

function tableOf(ladder: Ladder, kind: Kind, { number, isListed, isInAll }: Told, locale: Locale): Table[] {
  const { agencies, levels, sums } = ladder;
  if (totalOf(sums[kind]) === 0) return [];
  const words = WORDS[locale];
  const caption = `${words[kind]}${number > 0 ? words.numbered(number) : ''}`;
  const groups = [...grouped(agencies, (agency) => groupName(agency, isListed, locale))];
  const isGrouped = groups.length > 1 || isListed;
  const row = (agency: CountedAgency) => countsRow(nameOf(agency, agencies), sumsOf([agency.now])[kind]);
  const rows = groups.flatMap(([group, own]) => {
    const sum = sumsOf(own.map(({ now }) => now))[kind];
    const inGroup = countsRow(words.ofGroup(group, own.length), sum, !isInAll);
    const each = isInAll
      ? []
      : [...(isGrouped ? [{ kind: 'band', depth: 2, text: group } as const] : []), ...own.map(row)];
    return [...each, ...(isGrouped ? [inGroup] : [])];
  });
  const all = countsRow(words.all(agencies.length), sums[kind], isGrouped || !isInAll);
  const bands = isGrouped ? { bands: { 2: words.group } } : {};
  return [{ kind: 'table', caption, ...bands, columns: columnsOf(levels, locale), rows: [...rows, all] }];
}

/** An agency's kind in words; who is in no list stands apart from all kinds. */
export function groupName({ group, listed }: CountedAgency, isListed: boolean, locale: Locale): string {
  const words = WORDS[locale];
  return isListed && !listed ? words.unlisted : (group ?? words.noGroup);
}

/** Two of one name are told apart by where they lie. */
function nameOf({ name, from }: CountedAgency, all: readonly CountedAgency[]): string {
  return all.filter((other) => other.name === name).length > 1 ? `${name} (${from.shown})` : name;
}

function columnsOf(levels: Ladder['levels'], locale: Locale): Column[] {
  const { agency, notRated, total: all } = WORDS[locale];
  const counts = [...levels.map(({ short }) => short), notRated, all];
  return [{ heading: agency, align: 'left', weight: 0, width: 70 }, ...counts.map(countColumn)];
}

/** A column of counts. */
export function countColumn(heading: string): Column {
  return { heading, align: 'right', weight: 0 };
}

function countsRow(name: string, sum: Sum, isTotal = false): Row {
  return {
    kind: 'row',
    ...(isTotal && { isTotal }),
    cells: [{ kind: 'text', text: name }, ...sum.at.map(count), count(sum.notRated), count(totalOf(sum))],
  };
}

/** How many, as a cell. */
export function count(many: number): Cell {
  return { kind: 'count', count: many };
}

/** Which of both kinds a period has anything of. */
export function kindsIn(sums: Sums): readonly Kind[] {
  return KINDS.filter((kind) => totalOf(sums[kind]) > 0);
}

const WORDS = bilingual({
  vi: {
    members: 'Cá nhân: số người ở từng mức',
    units: 'Tập thể: số tập thể ở từng mức',
    numbered: (number: number) => ` (bộ mức ${number})`,
    agency: 'Cơ quan',
    notRated: 'Không xếp loại',
    total: 'Cộng',
    group: 'Nhóm cơ quan',
    noGroup: 'Không thuộc nhóm nào',
    unlisted: 'Không có trong danh sách',
    ofGroup: (group: string, agencies: number) => `Cộng ${group}: ${agencies} cơ quan`,
    all: (agencies: number) => `Tổng cộng ${agencies} cơ quan`,
    apart: 'Không cộng chung, vì các mức khác tên hoặc khác thứ tự',
    ladder: (agencies: number, levels: string) => `${agencies} cơ quan: ${levels}`,
  },
  en: {
    members: 'Persons: how many at each level',
    units: 'Collectives: how many at each level',
    numbered: (number) => ` (levels ${number})`,
    agency: 'Agency',
    notRated: 'Not rated',
    total: 'Sum',
    group: 'Kind of agency',
    noGroup: 'Of no kind',
    unlisted: 'Not in the list',
    ofGroup: (group, agencies) => `Sum of ${group}: ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}`,
    all: (agencies) => `In all, ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}`,
    apart: 'Not added to each other, since their levels differ in name or place',
    ladder: (agencies, levels) => `${agencies} ${agencies === 1 ? 'agency' : 'agencies'}: ${levels}`,
  },
});
