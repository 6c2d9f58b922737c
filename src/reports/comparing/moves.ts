import type { Side } from '../../answers/comparing/causes.ts';
import { type ComparedRow, isMoved } from '../../answers/comparing/compared.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, listUnder, paragraph } from '../../documents/document.ts';
import { BLANK, type Cell, count, left, type Row, right, type Tone, text } from '../../documents/table.ts';
import { nameCell } from '../classify/name-cell.ts';
import { bandHeadings, nameColumn, rowsByKind } from '../name-column.ts';
import { named } from '../person-words.ts';
import { causesInWords } from './causes.ts';
import type { CompareTerms } from './terms.ts';

/** Who moves, with points and level under both, and why. */
export function moves(terms: CompareTerms): Block[] {
  const { comparison, locale } = terms;
  const words = WORDS[locale];
  const moved = comparison.rows.filter(isMoved);
  if (moved.length === 0) return [paragraph(words.nobody), ...held(terms)];
  const areTwice = moved.some(({ causes }) => causes.some(({ by }) => by === 'points'));
  const points = areTwice
    ? [words.pointsBefore, words.pointsAfter].map((heading) => right(heading))
    : [right(words.points)];
  const [first, ...second] = points;
  return [
    {
      kind: 'table',
      caption: words.caption,
      bands: bandHeadings(locale),
      columns: [
        right(words.number),
        nameColumn(locale),
        ...(first ? [first] : []),
        left(words.before),
        ...second,
        left(words.after),
        left(words.why, { weight: 1 }),
      ],
      rows: rowsByKind(moved, (row, number) => rowOf(row, number, areTwice, terms), {
        organization: comparison.after.classified.workspace.organization,
        locale,
      }),
    },
    ...held(terms),
  ];
}

/** Whose level only the Council keeps the same. */
function held(terms: CompareTerms): Block[] {
  const { comparison, locale, sides } = terms;
  const { organization } = comparison.after.classified.workspace;
  const items = comparison.rows
    .filter(({ isHeld }) => isHeld)
    .map((row) => {
      const [was, now] = SIDES.map((side) => {
        const level = row[side]?.proposedLevel ?? row[side]?.level ?? '';
        return sides[side].names.levelName(level)[locale];
      });
      return `${named(row.subject, organization, locale) ?? row.subject.name}: ${was} → ${now}; ${causesInWords(row, terms)}`;
    });
  return listUnder(WORDS[locale].held, items);
}

const SIDES = ['before', 'after'] as const;

function rowOf(row: ComparedRow, number: number, areTwice: boolean, terms: CompareTerms): Row {
  const { before, after, subject, verdict } = row;
  const result = after ?? before;
  const tone: Tone | undefined = verdict === 'up' ? 'good' : verdict === 'down' ? 'bad' : undefined;
  return {
    kind: 'row',
    subject: subject.id,
    cells: [
      count(number),
      ...(result ? [nameCell(result, terms.sides.after)] : []),
      pointsOf(areTwice || before?.points ? before : after, terms),
      levelOf(before, 'before', undefined, terms),
      ...(areTwice ? [pointsOf(after, terms)] : []),
      levelOf(after, 'after', tone, terms),
      text(causesInWords(row, terms)),
    ],
  };
}

function pointsOf(result: ComparedRow['before'], { places }: CompareTerms): Cell {
  return result?.points ? { kind: 'number', value: result.points, places } : BLANK;
}

function levelOf(result: ComparedRow['before'], side: Side, tone: Tone | undefined, terms: CompareTerms): Cell {
  const { locale, sides } = terms;
  const level = result?.level;
  const text = level === undefined ? WORDS[locale].notRated : sides[side].names.levelName(level)[locale];
  return { kind: 'text', text, ...(tone && { tone }) };
}

const WORDS = bilingual({
  vi: {
    caption: 'Ai thay đổi và vì sao',
    held: 'Tính ra thì khác, nhưng quyết định của Hội đồng đặt cùng một mức ở cả hai bên',
    nobody: 'Không ai thay đổi mức xếp loại.',
    number: 'TT',
    points: 'Điểm',
    pointsBefore: 'Điểm cũ',
    pointsAfter: 'Điểm mới',
    before: 'Cũ',
    after: 'Mới',
    why: 'Vì sao',
    notRated: 'không xếp loại',
  },
  en: {
    caption: 'Who moves and why',
    held: 'Computed otherwise, but set to one level on both sides by the Council',
    nobody: 'Nobody’s level changes.',
    number: 'No',
    points: 'Points',
    pointsBefore: 'Old points',
    pointsAfter: 'New points',
    before: 'Old',
    after: 'New',
    why: 'Why',
    notRated: 'not rated',
  },
});
