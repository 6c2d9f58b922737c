import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import type { Block } from '../../../documents/document.ts';
import { type Prose, plain, prose } from '../../../documents/prose.ts';
import { BLANK, type NumberCell, type Row } from '../../../documents/table.ts';
import { sumOpened } from '../../workings/sums.ts';
import { raised } from '../phrases.ts';
import { absent } from './absent.ts';
import { chargesIn } from './charges.ts';
import { type Closeness, LADDER } from './closeness.ts';
import { criterionLines, type Line, linesOf } from './criterion-lines.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { reasonsInWords } from './reasons.ts';
import { LETTERS, rowLines, textLetters, textLines } from './room.ts';
import { totalOf } from './sheets.ts';

/** What the words of those who scored take more where they are a paragraph, of a base period. */
const AS_PARAGRAPH = 2;

/**
 * Every point that was lost and what else kept a level away, in one table of at most so many lines: criteria, the dearest
 * first, then what was deducted or capped, the sum, and what those who scored wrote. What finds no room is counted and
 * summed, so that the rows always add up. Nothing where even that is too long.
 */
export function losses(given: NoticeTerms, room: number, closeness: Closeness): Block[] | undefined {
  const words = WORDS[given.locale];
  const isTaken = (lines: number) => lines <= room || closeness === LADDER.at(-1);
  if (given.sheets.length === 0) return isTaken(0) ? [] : undefined;
  const { isWhole } = closeness;
  const terms = isWhole ? given : { ...given, readAll: '' };
  const charges = chargesIn(terms, closeness.charges);
  if (terms.lost.length === 0 && charges.length === 0)
    return isTaken(textLines([words.nothing])) ? [{ kind: 'paragraph', text: words.nothing }] : undefined;
  const always = charges.map((charge) => ({ ...charge, said: raised(charge.said) }));
  const sum = Exact.sum([...terms.lost.map(totalOf), ...charges.flatMap(({ points }) => points ?? [])]);
  const summed = () =>
    sumOpened([...terms.lost.map(totalOf), ...charges.flatMap(({ points }) => points ?? [])], given.locale);
  const total = row({ title: words.sum, points: sum, said: '', opens: summed }, terms);
  const without = absent(terms, closeness);
  const where = isWhole ? undefined : raised(given.readAll);
  const fixed = linesOf(always) + 2 * rowLines() + remarkLines(without) + remarkLines(where);
  const criteria = criterionLines(
    room - fixed - (closeness.reasons + (terms.isBase ? AS_PARAGRAPH : 0)),
    closeness,
    terms,
  );
  if (!criteria) return undefined;
  const left = room - fixed - linesOf(criteria) - rowLines() + 1;
  const letters = terms.isBase ? textLetters(left) : Math.max(closeness.reasons, Math.floor(left)) * LETTERS.reasons;
  const reasons = reasonsInWords(letters, terms);
  return [
    {
      kind: 'table',
      columns: [
        { heading: words.criterion, align: 'left', weight: 0, width: 42 },
        { heading: words.points, align: 'right', weight: 0 },
        { heading: words.cause(terms.isBase), align: 'left', weight: 0, width: 100 },
      ],
      rows: [
        ...[...criteria, ...always].map((line) => row(line, terms)),
        { ...total, isTotal: true },
        ...(terms.isBase ? [] : remark(words.reasons, reasons)),
        ...remark(words.absent, without),
        ...remark(words.where, where),
      ],
    },
    ...(terms.isBase && reasons !== ''
      ? [{ kind: 'paragraph' as const, text: prose`${words.reasons}: ${reasons}` }]
      : []),
  ];
}

function remark(title: string, said: Prose | undefined): Row[] {
  if (said === undefined || said === '') return [];
  const figured = typeof said === 'string' ? {} : { figured: said };
  return [{ kind: 'row', cells: [text(title)], remark: { ...text(plain(said)), ...figured } }];
}

function remarkLines(said: string | undefined): number {
  return said === undefined ? 0 : rowLines([said, LETTERS.reasons]);
}

function row({ title, points, said, working, opens }: Line, { places }: NoticeTerms): Row {
  const number = (value: Exact): NumberCell => ({
    kind: 'number',
    value,
    places,
    ...(working && { working }),
    ...(opens && { opens }),
  });
  const why = working ?? opens;
  const saidCell = { ...text(said), ...(why && /\d/.test(said) && { opens: why }) };
  return { kind: 'row', cells: [text(title), points ? number(points) : BLANK, saidCell] };
}

function text(said: string) {
  return { kind: 'text', text: said } as const;
}

const WORDS = bilingual({
  vi: {
    criterion: 'Tiêu chí',
    points: 'Điểm\u00a0mất',
    sum: 'Cộng',
    reasons: 'Lý do người chấm ghi',
    absent: 'Không có phiếu chấm',
    where: 'Chi tiết',
    nothing: 'Không bị mất điểm ở tiêu chí nào.',
    cause: (isBase: boolean): string => (isBase ? 'Mất vì sao' : 'Mất vì sao, mấy lần, vào kỳ nào'),
  },
  en: {
    criterion: 'Criterion',
    points: 'Lost',
    sum: 'Sum',
    reasons: 'Reasons given by those who scored',
    absent: 'Without a sheet',
    where: 'In detail',
    nothing: 'No points were lost on any criterion.',
    cause: (isBase) => (isBase ? 'Why' : 'Why, how often and when'),
  },
});
