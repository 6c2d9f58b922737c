import type { CountedAgency } from '../../answers/province/counted-agency.ts';
import type { Province } from '../../answers/province/province.ts';
import { grouped } from '../../base/grouped.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Block } from '../../documents/document.ts';
import { aside, type Prose } from '../../documents/prose.ts';
import type { Row } from '../../documents/table.ts';
import { count, countColumn } from './level-tables.ts';

/** Which regulation how many used, then each agency with its seal and the code that its signed papers must bear. */
export function handedInTable({ counted, question }: Province, locale: Locale): Block[] {
  if (counted.length === 0) return [];
  const words = WORDS[locale];
  const used = [...grouped(counted, ({ now }) => now.regulation)].toSorted(([, a], [, b]) => b.length - a.length);
  const text = (said: string) => ({ kind: 'text', text: said }) as const;
  const seal = ({ name, from, now }: CountedAgency): Row => ({
    kind: 'row',
    cells: [
      text(name),
      text(from.shown),
      text(words[from.is === 'closed' ? 'workspace' : from.is]),
      text(now.regulation),
      text(now.seal),
      text(now.code),
    ],
  });
  const left = (heading: string, weight = 0) => ({ heading, align: 'left', weight }) as const;
  return [
    {
      kind: 'table',
      caption: words.regulations,
      columns: [left(words.regulation), countColumn(words.agencies)],
      rows: used.map(([id, own]) => ({
        kind: 'row',
        cells: [text(id === '' ? words.unknown : id), count(own.length)],
      })),
    },
    {
      kind: 'table',
      caption: words.seals,
      columns: [
        left(words.agency),
        left(words.place),
        left(words.from),
        left(words.regulation),
        left(words.seal),
        { ...left(words.code), isContinued: true },
      ],
      rows: counted.map(seal),
    },
    { kind: 'paragraph', text: checkedSaid(question, locale) },
  ];
}

/** How far it was verified: who closes a whole chain anew is found out by a code alone that is kept elsewhere. */
function checkedSaid({ codes, isRecomputed }: Province['question'], locale: Locale): Prose {
  const words = WORDS[locale];
  return [
    ...(codes ? [words.codes] : [words.noCodes, aside(words.addCodes)]),
    ' ',
    ...(isRecomputed ? [words.recomputed] : [words.notRecomputed, aside(words.addRecompute)]),
  ];
}

const WORDS = bilingual({
  vi: {
    regulations: 'Quy chế đã dùng',
    regulation: 'Quy chế',
    agencies: 'Số cơ quan',
    unknown: 'không rõ',
    seals: 'Bản khóa sổ đã đọc',
    agency: 'Cơ quan',
    place: 'Ở đâu',
    from: 'Đọc từ',
    workspace: 'sổ',
    zip: 'gói bàn giao',
    export: 'bản xuất',
    seal: 'Bản khóa',
    code: 'Mã đối chiếu',
    codes: 'Mã của từng bản khóa sổ đã so với danh sách mã.',
    noCodes: 'Sửa bản khóa sổ mới nhất, hay khóa lại cả chuỗi, chỉ lộ ra khi so mã với văn bản đã ký.',
    addCodes: ' So mã: thêm --codes TỆP, tệp có các mã ấy.',
    recomputed: 'Từng bản khóa sổ đã được tính lại từ bản lưu của nó và khớp; bản xuất thì không tính lại được.',
    notRecomputed: 'Chưa tính lại từ bản lưu.',
    addRecompute: ' Tính lại: thêm --recompute (chậm hơn nhiều).',
  },
  en: {
    regulations: 'Regulations used',
    regulation: 'Regulation',
    agencies: 'Agencies',
    unknown: 'unknown',
    seals: 'Seals that were read',
    agency: 'Agency',
    place: 'Where',
    from: 'Read from',
    workspace: 'workspace',
    zip: 'handover',
    export: 'export',
    seal: 'Seal',
    code: 'Code',
    codes: 'Every seal’s code was found among those that are known.',
    noCodes:
      'Who changes the newest seal, or closes the whole chain anew, is found out only by the code on signed papers.',
    addCodes: ' To compare codes add --codes FILE, a file that has these.',
    recomputed: 'Every seal was worked out again from its archive and agrees; an export cannot be.',
    notRecomputed: 'Nothing was worked out again from the archives.',
    addRecompute: ' For that add --recompute (much slower).',
  },
});
