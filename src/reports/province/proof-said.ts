import type { CountedAgency } from '../../answers/province/counted-agency.ts';
import type { Province } from '../../answers/province/province.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Block, listUnder, paragraph } from '../../documents/document.ts';
import { aside } from '../../documents/prose.ts';

/** How far what was read is proven, for each way of reading it: who closes a whole chain anew is found out by a code alone that is kept elsewhere. */
export function proofSaid({ counted, question }: Province, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { codes, isRecomputed } = question;
  const ways = new Set(counted.map(wayOf));
  const ofExport = codes ? words.exportOfCode : words.export;
  const items = [
    ...(ways.has('workspace') ? [isRecomputed ? words.workspaceAnew : words.workspace] : []),
    ...(ways.has('zip') ? [isRecomputed ? words.zipAnew : words.zip] : []),
    ...(ways.has('export-with-seals') ? [words.exportWithSeals] : []),
    ...(ways.has('export') ? [ofExport] : []),
  ];
  const recompute = isRecomputed ? [] : [aside(words.addRecompute)];
  const compared = codes ? [words.codes, ...recompute] : [words.noCodes, aside(words.addCodes), ...recompute];
  return [...listUnder(words.heading, items), paragraph(compared)];
}

function wayOf({ from, exported }: CountedAgency) {
  if (exported) return exported.isWithSeals ? 'export-with-seals' : 'export';
  return from.is;
}

const WORDS = bilingual({
  vi: {
    heading: 'Đã đối chiếu đến đâu',
    workspace: 'Sổ: chuỗi bản khóa sổ nối tiếp nhau, bản lưu đúng như bản khóa liệt kê; chưa tính lại từ bản lưu',
    workspaceAnew:
      'Sổ: chuỗi bản khóa sổ nối tiếp nhau, bản lưu đúng như bản khóa liệt kê, tính lại từ bản lưu thì khớp',
    zip: 'Gói bàn giao: như sổ, mọi tệp đúng như danh sách của gói; chưa tính lại từ bản lưu',
    zipAnew: 'Gói bàn giao: như sổ, mọi tệp đúng như danh sách của gói, tính lại từ bản lưu thì khớp',
    exportWithSeals:
      'Bản xuất kèm bản khóa sổ: mã tính ra từ chính bản khóa, từng dòng kết quả khớp bản khóa; trong đó không có bản lưu để tính lại, không có các bản khóa khác để xem có nối tiếp nhau không',
    export:
      'Bản xuất không kèm bản khóa sổ: mới biết các tệp đúng như datapackage.json liệt kê; ai sửa cả tệp lẫn datapackage.json thì chưa lộ ra',
    exportOfCode: 'Bản xuất không kèm bản khóa sổ: các tệp đúng như lúc xuất, vì mã của bản xuất có trong danh sách mã',
    codes: 'Mã của từng bản khóa sổ, hoặc của bản xuất, có trong danh sách mã.',
    noCodes:
      'Sửa bản khóa sổ mới nhất, khóa lại cả chuỗi, hay làm lại cả bản xuất chỉ lộ ra khi so mã với văn bản đã ký, công văn gửi kèm.',
    addCodes: ' So mã: thêm --codes TỆP, tệp có các mã ấy.',
    addRecompute: ' Tính lại từ bản lưu: thêm --recompute (chậm hơn nhiều).',
  },
  en: {
    heading: 'How far this is proven',
    workspace:
      'A workspace: its seals name each other, and archives are as these list them; nothing was worked out again',
    workspaceAnew:
      'A workspace: its seals name each other, archives are as these list them, and worked out again they agree',
    zip: 'A handover: the same, and every file is as its list says; nothing was worked out again',
    zipAnew: 'A handover: the same, and every file is as its list says; worked out again it agrees',
    exportWithSeals:
      'An export with its seals: the code is worked out of the seal itself, and every row of results is as the seal has it; it has no archive to work out again, and no other seals that would name this one',
    export:
      'An export without seals: files are as datapackage.json lists them, no more; who changes both is not found out',
    exportOfCode: 'An export without seals: files are as they were exported, since its own code is among those known',
    codes: 'The code of every seal, or of the export, is among those that are known.',
    noCodes:
      'Who changes the newest seal, closes the whole chain anew, or makes a whole export anew is found out only by the codes on signed papers and in the letter that went with it.',
    addCodes: ' To compare codes add --codes FILE, a file that has these.',
    addRecompute: ' To work seals out again from their archives add --recompute (much slower).',
  },
});
