import type { CountedAgency } from '../../answers/province/counted-agency.ts';
import type { Province } from '../../answers/province/province.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Block } from '../../documents/document.ts';
import { count, left, right, rowOf, type Table, text } from '../../documents/table.ts';
import { lineCell } from '../said-aside.ts';
import { proofSaid } from './proof-said.ts';

/** Which regulation how many used, then each agency with its seal and the code that its signed papers must bear. */
export function handedInTable(province: Province, locale: Locale): Block[] {
  if (province.counted.length === 0) return [];
  return [regulationsTable(province, locale), sealsTable(province, locale), ...proofSaid(province, locale)];
}

/** How many used which regulation, the most first. */
export function regulationsTable({ regulations }: Province, locale: Locale): Table {
  const words = WORDS[locale];
  return {
    kind: 'table',
    caption: words.regulations,
    columns: [left(words.title), left(words.id), right(words.agencies)],
    rows: regulations.map(({ id, title, agencies }) =>
      rowOf([text(title ?? words.unknown), text(id), count(agencies)]),
    ),
  };
}

/** Room for a code on one line, in millimetres. */
const CODE = 82;

/** Each agency with its seal, and the code that its signed papers must bear. */
export function sealsTable({ counted }: Province, locale: Locale): Table {
  const words = WORDS[locale];
  const seal = ({ name, from, now, exported }: CountedAgency) =>
    rowOf([
      text(name),
      lineCell(from.shown),
      text(words[from.is === 'zip' || from.is === 'export' ? from.is : 'workspace']),
      text(now.regulation),
      text(now.seal),
      text(exported ? `${now.code}; ${words.ofExport(exported.code)}` : now.code),
    ]);
  const heads = [words.agency, words.place, words.from, words.regulation, words.seal];
  return {
    kind: 'table',
    caption: words.seals,
    columns: [...heads.map((head) => left(head)), left(words.code, { isContinued: true, width: CODE })],
    rows: counted.map(seal),
  };
}

const WORDS = bilingual({
  vi: {
    regulations: 'Quy chế đã dùng',
    regulation: 'Quy chế',
    title: 'Tên quy chế',
    id: 'Mã',
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
    ofExport: (code: string) => `bản xuất: ${code}`,
  },
  en: {
    regulations: 'Regulations used',
    regulation: 'Regulation',
    title: 'Title',
    id: 'Id',
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
    ofExport: (code) => `export: ${code}`,
  },
});
