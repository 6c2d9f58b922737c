import { isOpen, type RegulationExported } from '../../answers/entry/regulation-exported.ts';
import type { RuleNumber } from '../../answers/entry/rule-numbers.ts';
import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { plain } from '../../documents/prose.ts';
import type { Workbook, WorkCell, WorkRow, WorkSheet } from '../../documents/workbook.ts';
import { META_SHEET, metaRows } from '../../forms/form-meta.ts';
import { CODE_COLUMN, DATE, DOCUMENT, NUMBER_COLUMN } from '../../forms/regulation-table.ts';
import { levelOf, numberInWords, periodsOf, ruleNumber } from '../regulation/clause-words.ts';
import { sourceInWords } from '../regulation/source-words.ts';
import { rowHeight } from './row-height.ts';

const WIDTHS = [60, 14, 18, 12, 44, 14];
const HEAD_ROWS = 5;

/** The numbers of the regulation in force as a workbook to be corrected and sent back. */
export function regulationWorkbook(exported: RegulationExported, locale: Locale): Workbook {
  const rows = numbersRemembered(exported);
  const meta = metaRows({ period: '', unit: undefined, asks: [], signatures: new Map(), scales: new Map(), rows });
  const hidden = meta.map(
    (texts): WorkRow => ({ cells: texts.map((text, column) => ({ column, style: 'text', value: { text } })) }),
  );
  return {
    sheets: [
      regulationSheet(exported, locale),
      { name: META_SHEET, isHidden: true, columns: [], limits: [], rows: hidden },
    ],
  };
}

/** What tells, once the table is back, which numbers somebody else has changed since. */
export function numbersRemembered({ numbers, regulation }: RegulationExported): (readonly [string, string])[] {
  return numbers.map(({ code, node }) => [`regulation ${regulation.id.value} ${code}`, node.text]);
}

/** The same as one sheet among others. */
export function regulationSheet(exported: RegulationExported, locale: Locale): WorkSheet {
  const words = WORDS[locale];
  const { regulation, numbers, agency } = exported;
  const cells = (style: WorkCell['style'], texts: readonly string[]): WorkCell[] =>
    texts.map((text, column) => ({ column, style, value: { text } }));
  const line = (text: string, style: 'title' | 'text'): WorkRow => ({
    cells: [{ column: 0, style, value: { text }, ...(style === 'text' ? { span: { columns: WIDTHS.length } } : {}) }],
  });
  const adoption = regulation.isShipped ? [DOCUMENT, DATE] : [];
  return {
    name: REGULATION[locale].sheet,
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: HEAD_ROWS, columns: 1 },
    limits: [],
    rows: [
      line(words.title, 'title'),
      line([agency, regulation.title.value].filter(Boolean).join(' – '), 'text'),
      { height: 50, ...line(regulation.isShipped ? words.howShipped : words.how, 'text') },
      { height: 34, cells: cells('heading', words.heads) },
      { height: 10, cells: cells('code', ['', '', '', NUMBER_COLUMN, '', CODE_COLUMN]) },
      ...adoption.map((code) => ({
        cells: lineCells([words.adoption[code] ?? '', '', '', undefined, '', code], true),
      })),
      ...numbers.map((number): WorkRow => {
        const row = numberCells(number, exported, locale);
        return { height: rowHeight(row, WIDTHS), cells: row };
      }),
    ],
  };
}

function numberCells(number: RuleNumber, { rules, regulation }: RegulationExported, locale: Locale): WorkCell[] {
  const { clause, code, node, source } = number;
  const value = Exact.parse(node.text);
  const texts = [
    numberInWords(number, rules, locale),
    periodsOf(clause, locale),
    levelOf(clause, rules, locale),
    value ? ruleNumber(value, locale) : node.text,
    source ? plain(sourceInWords(source, locale)) : '',
    code,
  ];
  return lineCells(texts, isOpen(number, regulation));
}

function lineCells(texts: readonly (string | undefined)[], isToBeFilled: boolean): WorkCell[] {
  return texts.map((text, column) => ({
    column,
    style:
      column === 3
        ? isToBeFilled
          ? 'open-text'
          : 'closed'
        : column === 5
          ? 'code'
          : column === 0 || column === 4
            ? 'label-text'
            : 'label',
    ...(text === undefined ? {} : { value: { text } }),
  }));
}

/** What its sheet is called among others, and what stands there. */
export const REGULATION = bilingual({
  vi: {
    sheet: 'Quy định',
    about: 'Điểm của từng mức, tỷ lệ, điều kiện khống chế, số phiếu của quy chế đang áp dụng, kèm căn cứ',
  },
  en: { sheet: 'Rules', about: 'Thresholds, shares, gates and votes of the regulation in force, with their sources' },
});

const WORDS = bilingual({
  vi: {
    title: 'QUY ĐỊNH XẾP LOẠI ĐANG ÁP DỤNG',
    heads: ['Điều kiện, nội dung', 'Kỳ', 'Mức', 'Con số', 'Căn cứ', 'Mã'],
    how: 'Chỉ sửa cột “Con số”, ở các ô để mở; ô khóa là số của văn bản cấp trên. Tỷ lệ ghi 75%, 0,75 hoặc 3/4 đều như nhau.',
    howShipped:
      'Quy chế này kèm phần mềm, chưa phải của cơ quan. Muốn sửa con số nào thì ghi số và ngày quyết định của cơ quan ở hai dòng đầu; nhận về, quy chế thành của cơ quan theo quyết định ấy. Tỷ lệ ghi 75%, 0,75 hoặc 3/4 đều như nhau.',
    adoption: {
      [DOCUMENT]: 'Quyết định của cơ quan, số (ví dụ 12/QĐ-SNV)',
      [DATE]: 'Ngày ký quyết định (ví dụ 30/9/2016)',
    } as Readonly<Record<string, string>>,
  },
  en: {
    title: 'RULES OF RATING IN FORCE',
    heads: ['Condition', 'Period', 'Level', 'Number', 'Source', 'Code'],
    how: 'Change the column “Number” alone, in the open cells; locked ones are numbers of a higher paper. Shares are written 75%, 0.75 or 3/4.',
    howShipped:
      'This regulation comes with emul and is not the office’s own yet. To change a number, write the office’s decision and its day in the first two rows: it becomes the office’s own under that decision. Shares are written 75%, 0.75 or 3/4.',
    adoption: {
      [DOCUMENT]: 'The office’s decision, number (e.g. 12/QĐ-SNV)',
      [DATE]: 'The day it was signed (e.g. 30/9/2016)',
    },
  },
});
