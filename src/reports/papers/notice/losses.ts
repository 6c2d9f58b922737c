import { Exact } from '../../../base/exact.ts';
import type { Words } from '../../../base/locale.ts';
import { pointsInWords } from '../../../base/number-words.ts';
import type { Block } from '../../../documents/document.ts';
import { BLANK, type NumberCell, type Row } from '../../../documents/table.ts';
import type { Working } from '../../../documents/working.ts';
import { nameOf } from '../../explain/terms.ts';
import { raised } from '../phrases.ts';
import { absent } from './absent.ts';
import { causesInWords } from './causes.ts';
import { type Charge, chargesIn } from './charges.ts';
import { cutOff } from './cut-off.ts';
import { reasonsInWords } from './reasons.ts';
import { LETTERS, rowLines } from './room.ts';
import { costOf, type Lost, totalOf } from './sheets.ts';
import type { NoticeTerms } from './terms.ts';

/** A line of the table before it is drawn. */
interface Line {
  readonly title: string;
  readonly points: Exact | undefined;
  readonly said: string;
  readonly working?: () => Working;
}

/** What the words of those who scored have at least, in lines. */
const REASONS = 2;

/**
 * Every point that was lost and what else kept a level away, in one table of about so many lines: criteria, the dearest
 * first, then what is never left out, the sum, and what those who scored wrote. Criteria that find no room are one row,
 * so that the rows always add up to the sum. Nothing where there is no sheet.
 */
export function losses(terms: NoticeTerms, room: number): Block[] {
  const words = WORDS[terms.locale];
  const { sheets, lost } = terms;
  if (sheets.length === 0) return [];
  const charges = chargesIn(terms);
  if (lost.length === 0 && charges.length === 0) return [{ kind: 'paragraph', text: words.nothing }];
  const always = charges.map((one) => ({ ...one, said: raised(one.said) }));
  const sum = Exact.sum([...lost.map(totalOf), ...charges.flatMap(({ points }) => points ?? [])]);
  const total = row({ title: words.sum, points: sum, said: '' }, terms);
  const without = absent(terms);
  const fixed = linesOf(always) + 2 * rowLines() + (without === undefined ? 0 : remarkLines(without));
  const criteria = fitting(lost, room - fixed - REASONS, terms);
  const left = Math.floor(room - fixed - linesOf(criteria) - rowLines() + 1);
  const reasons = reasonsInWords(Math.max(REASONS, left) * LETTERS.reasons, terms);
  return [
    {
      kind: 'table',
      columns: [
        { heading: words.criterion, align: 'left', weight: 0, width: 42 },
        { heading: words.points, align: 'right', weight: 0 },
        { heading: words.cause(terms.isBase), align: 'left', weight: 0, width: 100 },
      ],
      rows: [
        ...[...criteria, ...always].map((one) => row(one, terms)),
        { ...total, isTotal: true },
        ...(terms.isBase ? [] : remark(words.reasons, reasons)),
        ...remark(words.absent, without),
      ],
    },
    ...(terms.isBase && reasons !== '' ? [{ kind: 'paragraph' as const, text: `${words.reasons}: ${reasons}` }] : []),
  ];
}

function remark(title: string, said: string | undefined): Row[] {
  return said === undefined || said === '' ? [] : [{ kind: 'row', cells: [text(title)], remark: text(said) }];
}

function remarkLines(said: string): number {
  return rowLines([said, LETTERS.reasons]);
}

/** The criteria as rows; where there is no room, the cheapest of them as one. */
function fitting(lost: readonly Lost[], room: number, terms: NoticeTerms): Line[] {
  for (let told = lost.length; told > 1; told -= 1) {
    const lines = [...lost.slice(0, told).map((one) => criterionLine(one, terms)), ...others(lost.slice(told), terms)];
    if (linesOf(lines) <= room || told === 2) return lines;
  }
  return lost.map((one) => criterionLine(one, terms));
}

function criterionLine(lost: Lost, terms: NoticeTerms): Line {
  return {
    title: `${lost.criterion.id.value}. ${lost.criterion.title.value}`,
    points: totalOf(lost),
    said: raised(causesInWords(lost, terms)),
    working: () => opened(lost, terms),
  };
}

function others(lost: readonly Lost[], terms: NoticeTerms): Line[] {
  if (lost.length === 0) return [];
  const words = WORDS[terms.locale];
  const ids = lost.map(({ criterion }) => criterion.id.value);
  return [
    {
      title: words.others(lost.length, ids.join(', ')),
      points: Exact.sum(lost.map(totalOf)),
      said: raised(cutOff(terms)),
      working: () => ({ text: ids.join(', '), steps: lost.map((one) => opened(one, terms)) }),
    },
  ];
}

/** What a criterion lost each time. */
function opened(lost: Lost, terms: NoticeTerms): Working {
  const { locale, places } = terms;
  const points = (value: Exact) => pointsInWords(value, locale, places);
  return {
    text: `${lost.criterion.id.value}: ${points(totalOf(lost))}`,
    steps: lost.sheets.map((sheet) => {
      const cause = causesInWords({ criterion: lost.criterion, sheets: [sheet] }, { ...terms, isBase: true });
      return { text: `${raised(nameOf(sheet.period, terms))}: ${points(costOf(sheet.one))} (${cause})` };
    }),
  };
}

function linesOf(lines: readonly (Line | Charge)[]): number {
  return lines.reduce((sum, { title, said }) => sum + rowLines([title, LETTERS.criterion], [said, LETTERS.cause]), 0);
}

function row({ title, points, said, working }: Line, { places }: NoticeTerms): Row {
  const number = (value: Exact): NumberCell => ({ kind: 'number', value, places, ...(working && { working }) });
  return { kind: 'row', cells: [text(title), points ? number(points) : BLANK, text(said)] };
}

function text(said: string) {
  return { kind: 'text', text: said } as const;
}

interface LossWords {
  readonly criterion: string;
  readonly points: string;
  readonly sum: string;
  readonly reasons: string;
  readonly absent: string;
  readonly nothing: string;
  cause(isBase: boolean): string;
  others(count: number, ids: string): string;
}

const WORDS: Words<LossWords> = {
  vi: {
    criterion: 'Tiêu chí',
    points: 'Điểm\u00a0mất',
    sum: 'Cộng',
    reasons: 'Lý do người chấm ghi',
    absent: 'Không có phiếu chấm',
    nothing: 'Không bị mất điểm ở tiêu chí nào.',
    cause: (isBase) => (isBase ? 'Mất vì sao' : 'Mất vì sao, mấy lần, vào kỳ nào'),
    others: (count, ids) => `${count} tiêu chí khác (${ids})`,
  },
  en: {
    criterion: 'Criterion',
    points: 'Lost',
    sum: 'Sum',
    reasons: 'Reasons given by those who scored',
    absent: 'Without a sheet',
    nothing: 'No points were lost on any criterion.',
    cause: (isBase) => (isBase ? 'Why' : 'Why, how often and when'),
    others: (count, ids) => `${count} other criteria (${ids})`,
  },
};
