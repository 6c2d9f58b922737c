import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { bilingual } from '../../../base/locale.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import type { Column, Table, TextCell } from '../../../documents/table.ts';
import { count, left, OPEN, right, rowOf, text } from '../../../documents/table.ts';
import { pointsOfResult } from '../../../scoring/printed.ts';
import { pointsOpened } from '../../candidates/candidates-terms.ts';
import { levelCell, postOf } from '../candidacy-words.ts';
import { type Kind, thePeriod } from '../phrases.ts';
import type { Setting } from '../setting.ts';
import type { Matter, MatterRow } from './matters.ts';

type Locale = Setting['locale'];

/** What a matter is called where it is voted on: “Đề nghị tặng danh hiệu “Chiến sĩ thi đua cơ sở” năm 2016”. */
export function voteOn({ award }: Matter, period: string, locale: Locale): string {
  const words = WORDS[locale];
  if (!award) return words.levels(period);
  return words[award.form](award.name.value, period);
}

/** Rows with a box for yes and one for no: collectives and people apart, in the order of the list. */
export function ballotTables({ rows }: Matter, answer: CandidatesAnswer, locale: Locale): Block[] {
  const kinds = (['unit', 'member'] as const).filter((kind) => rows.some((row) => row.kind === kind));
  return kinds.map((kind): Block => {
    const own = rows.filter((row) => row.kind === kind);
    const caption = kinds.length > 1 ? { caption: WORDS[locale].captions[kind] } : {};
    return { ...caption, ...boxes(kind, own, answer, locale) };
  });
}

function boxes(kind: Kind, rows: readonly MatterRow[], answer: CandidatesAnswer, locale: Locale): Table {
  const words = WORDS[locale];
  const isOfLevels = rows.some(({ proposed }) => proposed !== undefined);
  return {
    kind: 'table',
    isForm: true,
    columns: [
      right(words.number),
      left(words.names[kind], { width: 42 }),
      ...(kind === 'member' ? [left(words.post, { width: 38 })] : []),
      left(isOfLevels ? words.proposed : words.level, { width: 26 }),
      box(words.yes),
      box(words.no),
    ],
    rows: rows.map((row, i) =>
      rowOf([
        count(i + 1),
        text(row.name),
        ...(kind === 'member' ? [text(postOf(row, answer))] : []),
        standing(row, answer, locale),
        OPEN,
        OPEN,
      ]),
    ),
  };
}

/** Of levels the one proposed with the points, else the level somebody has. */
function standing(row: MatterRow, answer: CandidatesAnswer, locale: Locale): TextCell {
  const { proposed, result } = row;
  if (proposed === undefined) return levelCell(row, answer, false, locale);
  if (!result?.points) return { kind: 'text', text: proposed };
  const text = `${proposed} (${pointsOfResult(result, locale, 2)})`;
  return { kind: 'text', text, opens: () => pointsOpened(result, { answer, locale }) };
}

/** A line or two for what somebody wants to say besides. */
export function otherRemarks(locale: Locale): Block[] {
  const line: Block = paragraph('…'.repeat(LINE));
  return [paragraph(WORDS[locale].other), line, line];
}

/** So many dots are a line in the letters of a text. */
const LINE = 28;

/** Wide enough for a mark by hand that no one mistakes. */
const BOX = 20;

function box(heading: string): Column {
  return left(heading, { width: BOX });
}

const WORDS = bilingual({
  vi: {
    captions: { unit: 'Tập thể', member: 'Cá nhân' } satisfies Readonly<Record<Kind, string>>,
    names: { unit: 'Tên tập thể', member: 'Họ và tên' } satisfies Readonly<Record<Kind, string>>,
    number: 'TT',
    post: 'Chức vụ, đơn vị',
    level: 'Mức xếp loại (điểm)',
    proposed: 'Mức đề nghị (điểm)',
    other: 'Ý kiến khác (nếu có):',
    yes: 'Đồng ý',
    no: 'Không đồng ý',
    levels: (period: string) => `Xét mức xếp loại ${period}`,
    title: (award: string, period: string) => `Đề nghị tặng danh hiệu “${award}” ${period}`,
    commendation: (award: string, period: string) => `Đề nghị tặng ${award} ${period}`,
  },
  en: {
    captions: { unit: 'Collectives', member: 'Individuals' },
    names: { unit: 'Collective', member: 'Name' },
    number: 'No',
    post: 'Post, division',
    level: 'Level (points)',
    proposed: 'Proposed (points)',
    other: 'Other remarks:',
    yes: 'Yes',
    no: 'No',
    levels: (period) => `Levels of ${thePeriod(period)}`,
    title: (award, period) => `${award}, ${thePeriod(period)}`,
    commendation: (award, period) => `${award}, ${thePeriod(period)}`,
  },
});
