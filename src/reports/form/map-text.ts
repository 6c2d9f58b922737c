import { columnName } from '../../base/cell-address.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { visible } from '../../base/visible.ts';
import { textAsYaml } from '../../editing/scalar-text.ts';
import { listCodes, listFieldOf } from '../../forms/lists/index.ts';
import type { Proposal, ProposedColumn } from '../../forms/proposal.ts';
import { type Field, fieldOf } from '../../model/form-field.ts';
import { ownKeys } from '../../scoring/modes/index.ts';

/** A map as emul proposes it: what it could tell, and as comments what it could not. Somebody has to look it over. */
export function mapText(
  { sheet, campaign, header, columns, strangers }: Proposal,
  file: string,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const rows = header.map((row) => row + 1);
  const told = columns.filter(({ code }) => code !== undefined);
  const open = columns.filter(({ code, heading }) => code === undefined && heading !== '');
  const hasCounts = told.some(({ code = '' }) => isCount(fieldOf(code)));
  const list = told.flatMap(({ code = '' }) => listFieldOf(code)?.list ?? [])[0];
  const how = list ? words.ofList(listCodes(list)) : words.how;
  const sums = strangers.filter((stranger) => SUM.test(stranger));
  const others = strangers.filter((stranger) => !SUM.test(stranger));
  const lines = [
    `# ${oneLine(words.top(file))}`,
    ...how.map((line) => `# ${line}`),
    'kind: map',
    ...(sheet.name === '' ? [] : [`sheet: ${textAsYaml(sheet.name, false)}`]),
    ...(campaign === undefined ? [] : [`campaign: ${campaign}`]),
    ...(rows.length > 0 ? [`header: ${rows.length === 1 ? rows[0] : `[${rows.join(', ')}]`}`] : []),
    'columns:',
    ...told.map((column) => `  - ${columnText(column)}`),
    ...(open.length > 0 ? [`  # ${words.open}`, ...open.map((column) => `  # - ${columnText(column)}`)] : []),
    ...(hasCounts ? [`# blank: none  # ${words.blank}`] : []),
    ...(sums.length > 0 ? [`skip: [${sums.map((sum) => textAsYaml(sum, true)).join(', ')}]`] : []),
    ...(others.length > 0 ? [`# ${oneLine(words.strangers(others.slice(0, MOST_NAMED).join('; ')))}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const MOST_NAMED = 8;
/** How rows of sums and signatures begin. */
const SUM = /^(?:tổng|cộng|trung bình|người lập|người tổng hợp|xác nhận|\(ký|total|sum|average)/i;

function isCount(field: Field | undefined): boolean {
  return field?.is === 'mark' && field.part !== undefined && !ownKeys.has(field.part);
}

function columnText({ column, heading, isUnique, code }: ProposedColumn): string {
  const name = isUnique ? `, heading: ${textAsYaml(heading, true)}` : '';
  const aside = isUnique || heading === '' ? '' : `  # ${oneLine(heading)}`;
  return `{column: ${columnName(column)}${name}, field: ${code ?? '…'}}${code ? aside : ''}`;
}

function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ');
}

const WORDS = bilingual({
  vi: {
    how: [
      'Phần mềm đoán theo tên và tiêu đề; xin soát từng dòng trước khi dùng. Mục: name, member, unit, position, self.A2,',
      'self.A1.done, self.A1.assigned, self.A3.tre, head.note, absence, causes, remedies. Cột không ghi ở đây thì không đọc.',
    ],
    ofList: (codes: readonly string[]): string[] => [
      'Phần mềm đoán theo tiêu đề; xin soát từng dòng trước khi dùng. Cột không ghi ở đây thì không đọc.',
      `Mục: ${codes.join(', ')}.`,
    ],
    blank: 'bỏ dấu # ở đầu nếu trong bảng này ô số lần để trống nghĩa là không có lần nào',
    open: 'Chưa rõ là mục gì, không đọc:',
    top: (file: string) => `Cách đọc ${file}`,
    strangers: (names: string) => `Ở cột tên còn có: ${names}. Dòng cộng thì ghi vào skip, ví dụ skip: [Tổng cộng].`,
  },
  en: {
    how: [
      'Guessed from names and headings; look every line over before you use it. Fields: name, member, unit, position, self.A2,',
      'self.A1.done, self.A1.assigned, self.A3.tre, head.note, absence, causes, remedies. What is not listed is not read.',
    ],
    ofList: (codes) => [
      'Guessed from headings; look every line over before you use it. What is not listed is not read.',
      `Fields: ${codes.join(', ')}.`,
    ],
    blank: 'take the # away where a blank count in this table means that it never happened',
    open: 'Nobody can tell what these are; not read:',
    top: (file) => `How ${file} is read`,
    strangers: (names) => `Beside names there is: ${names}. Rows of sums go under skip, e.g. skip: [Total].`,
  },
});
