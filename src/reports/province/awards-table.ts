import { type AwardCount, addedUp } from '../../answers/province/award-counts.ts';
import type { CountedAgency } from '../../answers/province/counted-agency.ts';
import type { Province } from '../../answers/province/province.ts';
import { grouped } from '../../base/grouped.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { type Band, count, left, type Row, right, rowOf, text } from '../../documents/table.ts';
import { groupName } from './level-tables.ts';

/** Awards decided in the period, a row a title or form of commendation: by kind of agency, and in all. */
export function awardsTable({ counted, held }: Province, locale: Locale): Block[] {
  const words = WORDS[locale];
  const told = counted.filter(({ awards }) => awards);
  if (told.length === 0) return counted.length > 0 ? [paragraph(words.none)] : [];
  const silent = counted.length - told.length;
  const said = paragraph(`${words.unsealed}${silent > 0 ? ` ${words.silent(silent)}` : ''}`);
  const all = countsOf(told);
  if (all.length === 0) return [paragraph(words.nothing(told.length)), said];
  const groups = [...grouped(told, (agency) => groupName(agency, held !== undefined, locale))];
  const rows = all.map((award) => awardRow(award, locale));
  return [
    {
      kind: 'table',
      caption: words.caption,
      name: words.sheet,
      bands: { 2: words.group },
      columns: [
        left(words.award, { weight: 1, width: 60 }),
        left(words.decider, { weight: 1, width: 40 }),
        right(words.members),
        right(words.units),
      ],
      rows:
        groups.length > 1
          ? [...groups.flatMap(([group, own]) => groupRows(group, own, locale)), ...inAll(rows, told.length, locale)]
          : rows,
    },
    said,
  ];
}

function groupRows(group: string, agencies: readonly CountedAgency[], locale: Locale): (Row | Band)[] {
  const awards = countsOf(agencies);
  if (awards.length === 0) return [];
  return [band(group), ...awards.map((award) => awardRow(award, locale))];
}

function inAll(rows: readonly Row[], agencies: number, locale: Locale): (Row | Band)[] {
  return [band(WORDS[locale].all(agencies)), ...rows.map((row) => ({ ...row, isTotal: true }))];
}

function band(text: string): Band {
  return { kind: 'band', depth: 2, text };
}

function countsOf(agencies: readonly CountedAgency[]): AwardCount[] {
  return addedUp(agencies.flatMap(({ awards }) => awards ?? []));
}

function awardRow({ name, by, deciders, members, units }: AwardCount, locale: Locale): Row {
  const words = WORDS[locale];
  const who = deciders.join(', ') || (by === undefined ? words.unknown : words.by[by]);
  return rowOf([text(name), text(who), count(members), count(units)]);
}

const WORDS = bilingual({
  vi: {
    caption: 'Khen thưởng có quyết định trong kỳ, theo danh hiệu, hình thức',
    sheet: 'Khen thưởng',
    award: 'Danh hiệu, hình thức khen thưởng',
    decider: 'Cấp quyết định',
    by: { superior: 'cấp trên', head: 'người đứng đầu', briefing: 'giao ban' },
    unknown: 'quy chế không ghi',
    members: 'Cá nhân',
    units: 'Tập thể',
    group: 'Nhóm cơ quan',
    all: (agencies: number) => `Tổng cộng ${agencies} cơ quan`,
    nothing: (agencies: number) =>
      `${agencies} cơ quan có sổ khen thưởng, chưa ghi khen thưởng nào có quyết định trong kỳ.`,
    unsealed:
      'Khen thưởng lấy từ sổ khen thưởng đặt cạnh bản khóa sổ, không phải từ số liệu đã khóa; chỉ đếm lượt khen có số quyết định, chưa thu hồi, gọi tên theo quy chế của từng cơ quan.',
    silent: (agencies: number) => `${agencies} cơ quan không có số liệu khen thưởng.`,
    none: 'Không cơ quan nào có số liệu khen thưởng.',
  },
  en: {
    caption: 'Awards decided in the period, by title and form',
    sheet: 'Awards',
    award: 'Award',
    decider: 'Decided by',
    by: { superior: 'a superior', head: 'the head', briefing: 'the briefing' },
    unknown: 'no regulation says',
    members: 'Persons',
    units: 'Collectives',
    group: 'Kind of agency',
    all: (agencies) => `In all, ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}`,
    nothing: (agencies) =>
      `The records of ${agencies} ${agencies === 1 ? 'agency' : 'agencies'} have no award decided in the period.`,
    unsealed:
      'Awards come from the records beside the seals, not from what was sealed: decided, with a number, not taken back, called as each agency’s regulation does.',
    silent: (agencies) => `Of ${agencies} ${agencies === 1 ? 'agency' : 'agencies'} nothing is told of awards.`,
    none: 'No agency says anything of awards.',
  },
});
