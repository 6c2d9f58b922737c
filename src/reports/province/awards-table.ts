import type { AwardCounts } from '../../answers/province/award-counts.ts';
import type { Province } from '../../answers/province/province.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Block } from '../../documents/document.ts';
import type { Row } from '../../documents/table.ts';
import { count, countColumn, nameOf } from './level-tables.ts';

/** Awards decided in the period by form, as far as the files say. */
export function awardsTable({ counted }: Province, locale: Locale): Block[] {
  const words = WORDS[locale];
  const told = counted.flatMap((agency) => (agency.awards ? [{ agency, awards: agency.awards }] : []));
  if (told.length === 0) return counted.length > 0 ? [{ kind: 'paragraph', text: words.none }] : [];
  const rows = told.map(({ agency, awards }) => rowOf(nameOf(agency, counted), [awards]));
  const all = told.map(({ awards }) => awards);
  const left = counted.length - told.length;
  return [
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { heading: words.agency, align: 'left', weight: 0, width: 70 },
        ...(['title', 'commendation'] as const).flatMap((form) => [
          { ...countColumn(words.members), under: words[form] },
          { ...countColumn(words.units), under: words[form] },
        ]),
      ],
      rows: [...rows, { ...rowOf(words.all(told.length), all), isTotal: true }],
    },
    { kind: 'paragraph', text: `${words.unsealed}${left > 0 ? ` ${words.left(left)}` : ''}` },
  ];
}

function rowOf(name: string, all: readonly AwardCounts[]): Row {
  const counts = (['title', 'commendation'] as const).flatMap((form) =>
    (['members', 'units'] as const).map((kind) => all.reduce((sum, awards) => sum + awards[form][kind], 0)),
  );
  return { kind: 'row', cells: [{ kind: 'text', text: name }, ...counts.map(count)] };
}

const WORDS = bilingual({
  vi: {
    caption: 'Khen thưởng có quyết định trong kỳ',
    agency: 'Cơ quan',
    title: 'Danh hiệu',
    commendation: 'Hình thức khen',
    members: 'Cá nhân',
    units: 'Tập thể',
    all: (agencies: number) => `Tổng cộng ${agencies} cơ quan`,
    unsealed:
      'Khen thưởng lấy từ sổ khen thưởng, không nằm trong bản khóa sổ; chỉ đếm khen thưởng có số quyết định, chưa thu hồi.',
    left: (agencies: number) => `${agencies} cơ quan không có số liệu khen thưởng.`,
    none: 'Không cơ quan nào có số liệu khen thưởng.',
  },
  en: {
    caption: 'Awards decided in the period',
    agency: 'Agency',
    title: 'Titles',
    commendation: 'Commendations',
    members: 'Persons',
    units: 'Collectives',
    all: (agencies) => `In all, ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}`,
    unsealed: 'Awards are those of the records, which no seal holds: decided, with a number, and not taken back.',
    left: (agencies) => `Of ${agencies} ${agencies === 1 ? 'agency' : 'agencies'} nothing is told of awards.`,
    none: 'No agency says anything of awards.',
  },
});
