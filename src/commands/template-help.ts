import { bilingual, type Locale } from '../base/locale.ts';
import { BLOCKS, COMMON, SIGNER } from '../formats/template/frame-places.ts';
import { wrapped } from '../formats/terminal/width.ts';
import { placeWords } from '../reports/papers/place-words.ts';
import { papers } from './report/index.ts';

/** Every place that a template may name: of any paper, and of each its own, as the papers declare them. */
export async function templateHelp(locale: Locale, width: number): Promise<string> {
  const words = WORDS[locale];
  const common: readonly (readonly [string, string])[] = [
    ...COMMON.map(({ name, words }) => [name, words[locale]] as const),
    ...Object.entries(BLOCKS).map(([name, words]) => [name, words[locale]] as const),
    ...Object.entries(SIGNER).map(([name, words]) => [name, words[locale]] as const),
    ['bang-1', words.table],
    ['bang-1.ho-va-ten', words.column],
  ];
  const all = await Promise.all(papers.map(({ load }) => load()));
  const own = all
    .filter(({ places }) => places.length > 0)
    .map(({ id, title, places }) =>
      [
        `${title[locale]} (emul report ${id})`,
        ...listed(
          places.map((name) => [name, placeWords(name, locale)]),
          width,
        ),
      ].join('\n'),
    );
  const above = [words.what, words.begin].flatMap((text) => [...wrapped(text, width, 0), '']);
  return `${[...above, words.common, ...listed(common, width), '', words.own, '', own.join('\n\n')].join('\n')}\n`;
}

function listed(places: readonly (readonly [name: string, words: string])[], width: number): string[] {
  const room = Math.max(...places.map(([name]) => name.length)) + 8;
  return places.flatMap(([name, words]) => {
    const [first = '', ...others] = wrapped(words, width - room, 0);
    return [`  {{${name}}}`.padEnd(room) + first, ...others.map((line) => ' '.repeat(room) + line.trim())];
  });
}

const WORDS = bilingual({
  vi: {
    what: 'Tệp mẫu là tệp .docx hoặc .xlsx của cơ quan, dùng với --template; chỗ cần điền ghi tên trong hai dấu ngoặc nhọn, ví dụ {{trich-yeu}}. Tên nào văn bản không có thì emul kể ra và không ghi gì.',
    begin: 'Lấy một tệp .docx để bắt đầu: emul report summary 2016-H2 --starter-template -o mau.docx',
    common: 'Chỗ chung của mọi văn bản (người ký thứ hai thêm -2, ví dụ {{nguoi-ky-2}}):',
    table: 'cả bảng thứ nhất; bảng thứ hai là {{bang-2}}',
    column: 'một cột của bảng, theo tên cột không dấu hoặc số thứ tự ({{bang-1.2}}); emul tự lặp lại dòng của tệp mẫu',
    own: 'Chỗ riêng của từng văn bản, là lời của cơ quan (điền: emul papers fill):',
  },
  en: {
    what: 'A template is the office’s own .docx or .xlsx, given with --template; a place is named in double braces, such as {{trich-yeu}}. A name that the paper does not have is told, and nothing is written.',
    begin: 'A .docx to begin from: emul report summary 2016-H2 --starter-template -o template.docx',
    common: 'Places of any paper (of the second who signs with -2, such as {{nguoi-ky-2}}):',
    table: 'the whole first table; the second is {{bang-2}}',
    column:
      'a column of it, by its heading without accents or its number ({{bang-1.2}}); the row of the template is repeated',
    own: 'Places of each paper, which are the office’s own words (filled by: emul papers fill):',
  },
});
