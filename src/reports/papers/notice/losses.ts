import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import type { NumberCell } from '../../../documents/cells.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { BLANK, left, type Row, right, rowOf, type Table, text } from '../../../documents/table.ts';
import { exactly } from '../../explain/exact-words.ts';
import { sumOpened } from '../../workings/sums.ts';
import { absent } from './absent.ts';
import { nounOf } from './causes.ts';
import { chargesIn } from './charges.ts';
import { criterionLine, type Line } from './criterion-lines.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { reasonsInWords } from './reasons.ts';
import { totalOf } from './sheets.ts';

/** Every point that was lost and what else kept a level away, with each deduction and what those who scored wrote. */
export function losses(terms: NoticeTerms): Block[] {
  const words = WORDS[terms.locale];
  if (terms.sheets.length === 0) return [];
  const table = lossTable(terms, true);
  const reasons = reasonsInWords(terms);
  if (!table) return [paragraph(words.nothing)];
  if (terms.isBase) return [table, ...(reasons === '' ? [] : [paragraph(`${words.reasons}: ${reasons}`)])];
  return [
    {
      ...table,
      rows: [...table.rows, ...remark(words.reasons, reasons), ...remark(words.absent, absent(terms))],
    },
  ];
}

/**
 * Criteria, the dearest first, then what was deducted or capped, and the sum: of one sheet what it lost, of several what
 * each lost on average, so that it is read on the scale of one. Nothing where nothing was lost.
 */
export function lossTable(terms: NoticeTerms, isEach: boolean): Table | undefined {
  const words = WORDS[terms.locale];
  const charges = chargesIn(terms, isEach).map((charge) => ({ ...charge, said: raised(charge.said) }));
  if (terms.lost.length === 0 && charges.length === 0) return undefined;
  const lines: Line[] = [...terms.lost.map((lost) => criterionLine(lost, terms)), ...charges];
  const total: Line = { title: words.sum, points: lostInAll(terms), said: '', opens: () => allLostOpened(terms) };
  return {
    kind: 'table',
    columns: [
      left(words.criterion, { width: 42 }),
      right(words.points(terms.isBase, nounOf(terms.sheets, terms.locale)), { width: 24 }),
      left(words.cause(terms.isBase), { width: 80 }),
    ],
    rows: [...lines.map((line) => row(line, terms)), { ...row(total, terms), isTotal: true }],
  };
}

/** All that the sheets lost, on criteria and by deductions. */
export function lostInAll(terms: NoticeTerms): Exact {
  return Exact.sum(lostLineByLine(terms));
}

function lostLineByLine(terms: NoticeTerms): Exact[] {
  return [...terms.lost.map(totalOf), ...chargesIn(terms, false).flatMap(({ points }) => points ?? [])];
}

/** `69,5 + 41,4 = 110,9; 110,9 : 13 = 8,53…` */
export function allLostOpened(terms: NoticeTerms) {
  const { isBase, sheets, locale, perSheet } = terms;
  const all = lostLineByLine(terms);
  const sum = Exact.sum(all);
  const { text } = sumOpened(all, locale);
  if (isBase) return { text };
  return { text: `${text}; ${exactly(sum, locale)} : ${sheets.length} = ${exactly(perSheet(sum), locale)}` };
}

function remark(title: string, said: string | undefined): Row[] {
  return said === undefined || said === '' ? [] : [rowOf([text(title)], { remark: text(said) })];
}

function row({ title, points, said, working, opens }: Line, terms: NoticeTerms): Row {
  const number = (value: Exact): NumberCell => ({
    kind: 'number',
    value: terms.perSheet(value),
    places: terms.places,
    ...(working && { working }),
    ...(opens && { opens }),
  });
  const why = working ?? opens;
  const saidCell = { ...text(said), ...(why && /\d/.test(said) && { opens: why }) };
  return rowOf([text(title), points ? number(points) : BLANK, saidCell]);
}

const WORDS = bilingual({
  vi: {
    criterion: 'Tiêu chí',
    points: (isBase: boolean, noun: string): string => (isBase ? 'Điểm\u00a0mất' : `Điểm mất bình quân mỗi ${noun}`),
    sum: 'Cộng',
    reasons: 'Lý do người chấm ghi',
    absent: 'Không có phiếu chấm',
    nothing: 'Không bị mất điểm ở tiêu chí nào.',
    cause: (isBase: boolean): string => (isBase ? 'Mất vì sao' : 'Mất vì sao, mấy lần, vào kỳ nào'),
  },
  en: {
    criterion: 'Criterion',
    points: (isBase, noun) => (isBase ? 'Lost' : `Lost per ${noun} on average`),
    sum: 'Sum',
    reasons: 'Reasons given by those who scored',
    absent: 'Without a sheet',
    nothing: 'No points were lost on any criterion.',
    cause: (isBase) => (isBase ? 'Why' : 'Why, how often and when'),
  },
});
