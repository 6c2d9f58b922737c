import type { CountedAgency } from '../../answers/province/counted-agency.ts';
import type { Ladder } from '../../answers/province/ladders.ts';
import type { Province } from '../../answers/province/province.ts';
import { type Sum, type Sums, sumsOf, totalOf } from '../../answers/province/sums.ts';
import { grouped } from '../../base/grouped.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Block, listUnder } from '../../documents/document.ts';
import { type Cell, type Column, count, left, right, rowOf, type Table, text } from '../../documents/table.ts';

const KINDS = ['members', 'units'] as const;
type Kind = (typeof KINDS)[number];

/** Persons, then collectives: an agency a row, by kind of agency, in all; levels of another name or place in tables of their own. */
export function levelTables(province: Province, locale: Locale): Block[] {
  return [...laddersApart(province, locale), ...agencyTables(province, locale)];
}

/** Why there are several tables, where there are, and which is which. */
export function laddersApart({ ladders }: Province, locale: Locale): Block[] {
  const words = WORDS[locale];
  if (ladders.length < 2) return [];
  const items = ladders.map(({ levels, agencies }, i) =>
    words.ladder(i + 1, agencies.length, levels.map(({ name }) => name).join(' > ')),
  );
  return listUnder(words.apart, items);
}

/** An agency a row; on paper these are an annex. */
export function agencyTables(province: Province, locale: Locale): Table[] {
  return tablesOf(province, (told) => eachTable(told, locale), locale);
}

/** A kind of agency a row: what stands in the text of a paper, and on a screen that many agencies would fill. */
export function sumTables(province: Province, locale: Locale): Table[] {
  return tablesOf(province, (told) => sumTable(told, locale), locale);
}

/** Agencies of one set of levels: their persons, or their collectives. */
interface Told {
  readonly kind: Kind;
  readonly ladder: Ladder;
  readonly groups: readonly (readonly [group: string, agencies: readonly CountedAgency[]])[];
  /** Whether kinds of agency are told apart: if they are anywhere, then also where there is one alone. */
  readonly isGrouped: boolean;
}

type Drawn = Pick<Table, 'columns' | 'rows' | 'bands'> & { readonly name: string };

function tablesOf({ ladders, counted, held }: Province, draw: (told: Told) => Drawn, locale: Locale): Table[] {
  const groupOf = (agency: CountedAgency) => groupName(agency, held !== undefined, locale);
  const isGrouped = held !== undefined || new Set(counted.map(groupOf)).size > 1;
  return ladders.flatMap((ladder, i) => {
    const groups = [...grouped(ladder.agencies, groupOf)];
    return kindsIn(ladder.sums).map((kind): Table => {
      const words = WORDS[locale][kind];
      const { name, ...drawn } = draw({ kind, ladder, groups, isGrouped });
      const of = ladderNumbered(ladders, i, locale);
      return { kind: 'table', caption: words.caption + of, name: `${words.sheet}, ${name}${of}`, ...drawn };
    });
  });
}

/** “ (bộ mức 2)”, where there are several. */
export function ladderNumbered(ladders: readonly Ladder[], i: number, locale: Locale): string {
  return ladders.length > 1 ? WORDS[locale].numbered(i + 1) : '';
}

function eachTable({ kind, ladder, groups, isGrouped }: Told, locale: Locale): Drawn {
  const words = WORDS[locale];
  const { agencies, levels, sums } = ladder;
  const row = (agency: CountedAgency) =>
    rowOf([text(nameOf(agency, agencies)), ...countsOf(sumsOf([agency.now])[kind])]);
  const rows = groups.flatMap(([group, own]) => {
    if (!isGrouped) return own.map(row);
    const band = { kind: 'band', depth: 2, text: group } as const;
    const sum = [text(words.ofGroup(group, own.length)), ...countsOf(sumOf(own, kind))];
    return [band, ...own.map(row), rowOf(sum, { isTotal: true })];
  });
  const all = rowOf([text(words.all(agencies.length)), ...countsOf(sums[kind])], { isTotal: true });
  return {
    name: words.each,
    ...(isGrouped && { bands: { 2: words.group } }),
    columns: [left(words.agency, { width: NAMES }), ...levelColumns(levels, locale)],
    rows: [...rows, all],
  };
}

function sumTable({ kind, ladder, groups, isGrouped }: Told, locale: Locale): Drawn {
  const words = WORDS[locale];
  const { agencies, levels, sums } = ladder;
  const rows = groups.map(([group, own]) => rowOf([text(group), count(own.length), ...countsOf(sumOf(own, kind))]));
  const total = [text(words.inAll), count(agencies.length), ...countsOf(sums[kind])];
  return {
    name: words.byGroup,
    columns: [left(words.group, { width: NAMES }), right(words.agencies), ...levelColumns(levels, locale)],
    rows: isGrouped ? [...rows, rowOf(total, { isTotal: true })] : [rowOf(total)],
  };
}

/** Room for the name of an agency, in millimetres. */
const NAMES = 70;

/** An agency's kind in words; who is in no list stands apart from all kinds. */
export function groupName({ group, listed }: CountedAgency, isListed: boolean, locale: Locale): string {
  const words = WORDS[locale];
  return isListed && !listed ? words.unlisted : (group ?? words.noGroup);
}

/** Two of one name are told apart by where they lie. */
function nameOf({ name, from }: CountedAgency, all: readonly CountedAgency[]): string {
  return all.filter((other) => other.name === name).length > 1 ? `${name} (${from.shown})` : name;
}

function levelColumns(levels: Ladder['levels'], locale: Locale): Column[] {
  const { notRated, total } = WORDS[locale];
  return [...levels.map(({ short }) => short), notRated, total].map((heading) => right(heading));
}

function sumOf(agencies: readonly CountedAgency[], kind: Kind): Sum {
  return sumsOf(agencies.map(({ now }) => now))[kind];
}

function countsOf(sum: Sum): Cell[] {
  return [...sum.at, sum.notRated, totalOf(sum)].map(count);
}

/** Which of both kinds a period has anything of. */
export function kindsIn(sums: Sums): readonly Kind[] {
  return KINDS.filter((kind) => totalOf(sums[kind]) > 0);
}

const WORDS = bilingual({
  vi: {
    members: { caption: 'Cá nhân: số người ở từng mức', sheet: 'Cá nhân' },
    units: { caption: 'Tập thể: số tập thể ở từng mức', sheet: 'Tập thể' },
    numbered: (number: number) => ` (bộ mức ${number})`,
    each: 'cơ quan',
    byGroup: 'cộng',
    agency: 'Cơ quan',
    agencies: 'Số cơ quan',
    notRated: 'Không xếp loại',
    total: 'Cộng',
    group: 'Nhóm cơ quan',
    noGroup: 'Không thuộc nhóm nào',
    unlisted: 'Không có trong danh sách',
    ofGroup: (group: string, agencies: number) => `Cộng ${group}: ${agencies} cơ quan`,
    inAll: 'Tổng cộng',
    all: (agencies: number) => `Tổng cộng ${agencies} cơ quan`,
    apart: 'Không cộng chung, vì các mức khác tên hoặc khác thứ tự',
    ladder: (number: number, agencies: number, levels: string) => `Bộ mức ${number}, ${agencies} cơ quan: ${levels}`,
  },
  en: {
    members: { caption: 'Persons: how many at each level', sheet: 'Persons' },
    units: { caption: 'Collectives: how many at each level', sheet: 'Collectives' },
    numbered: (number) => ` (levels ${number})`,
    each: 'each',
    byGroup: 'sums',
    agency: 'Agency',
    agencies: 'Agencies',
    notRated: 'Not rated',
    total: 'Sum',
    group: 'Kind of agency',
    noGroup: 'Of no kind',
    unlisted: 'Not in the list',
    ofGroup: (group, agencies) => `Sum of ${group}: ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}`,
    inAll: 'In all',
    all: (agencies) => `In all, ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}`,
    apart: 'Not added to each other, since their levels differ in name or place',
    ladder: (number, agencies, levels) =>
      `Levels ${number}, ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}: ${levels}`,
  },
});
