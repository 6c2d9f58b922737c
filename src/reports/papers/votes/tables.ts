import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { percent } from '../../../base/number-words.ts';
import type { VoteBase } from '../../../declared/kinds/award.ts';
import type { Cell, Column, Table } from '../../../documents/table.ts';
import { count, left, OPEN, rowOf, text } from '../../../documents/table.ts';
import type { Setting } from '../setting.ts';
import { type Matter, type MatterRow, markedName } from './matters.ts';

type Locale = Setting['locale'];
type Count = { readonly value: number } | undefined;
type LevelName = (id: string) => string;

/** What the Council voted on one matter: votes in favour, their share, and what came of it; open cells before it met. */
export function resultTable(matter: Matter, levelName: LevelName, locale: Locale): Table {
  const words = WORDS[locale];
  return {
    caption: words.caption(matter.title),
    ...votesTable(matter, [right(words.inFavour), ...outcomes(matter, locale)], locale, (row) => [
      inFavour(row),
      ...outcome(row, levelName, locale),
    ]),
  };
}

/** All that was counted of one matter: for, against and spoiled, the share and of what, and what came of it. */
export function countedTable(matter: Matter, levelName: LevelName, locale: Locale): Table {
  const words = WORDS[locale];
  const counts = [words.inFavour, words.against, words.spoiled].map(right);
  return votesTable(matter, [...counts, ...outcomes(matter, locale)], locale, (row) => [
    inFavour(row),
    number(row.decided?.votes.against),
    number(row.decided?.votes.invalid),
    ...outcome(row, levelName, locale),
  ]);
}

/** Whether nobody has written a vote down yet. */
function isOpen({ rows }: Matter): boolean {
  return rows.every(({ decided }) => !decided?.votes.for);
}

/** Those voted on, with cells of one kind behind each; of levels beside the one proposed. */
function votesTable(
  matter: Matter,
  columns: readonly Column[],
  locale: Locale,
  cells: (row: MatterRow) => readonly Cell[],
): Table {
  const words = WORDS[locale];
  const isOfLevels = matter.award === undefined;
  return {
    kind: 'table',
    ...(isOpen(matter) && { isForm: true }),
    columns: [
      { heading: words.number, align: 'right', weight: 0 },
      left(words.name, { width: 46 }),
      ...(isOfLevels ? [left(words.proposed)] : []),
      ...columns,
    ],
    rows: matter.rows.map((row, i) =>
      rowOf([
        count(i + 1),
        text(markedName(row, locale)),
        ...(isOfLevels ? [text(row.proposed ?? '')] : []),
        ...cells(row),
      ]),
    ),
  };
}

/** “5/6”: of how many, where that is known. */
function inFavour({ decided, of }: MatterRow): Cell {
  const votes = decided?.votes.for;
  return votes && of ? text(`${votes.value}/${of}`) : number(votes);
}

function outcomes({ sitting }: Matter, locale: Locale): Column[] {
  const words = WORDS[locale];
  const { rule, seats, voters } = sitting;
  const base = rule?.base.value;
  const all = { all: seats.length, present: voters?.size ?? 0, cast: 0 }[base ?? 'cast'];
  const share = base === undefined ? words.share : `${words.share} ${words.of[base]}${all > 0 ? ` (n = ${all})` : ''}`;
  return [right(share, SHARE), left(words.result, { width: WRITTEN })];
}

function outcome(row: MatterRow, levelName: LevelName, locale: Locale): Cell[] {
  const { decided, of } = row;
  const votes = decided?.votes.for;
  return [votes && of ? shareCell(votes.value, of, locale) : OPEN, resultCell(row, levelName, locale)];
}

/** Votes in favour of all; who cast them is nobody's business. */
function shareCell(votes: number, of: number, locale: Locale): Cell {
  const share = Exact.whole(votes).over(Exact.whole(of));
  return { kind: 'share', share, opens: () => ({ text: `${votes} : ${of} = ${percent(share, locale)}` }) };
}

function resultCell({ decided, kept }: MatterRow, levelName: LevelName, locale: Locale): Cell {
  const words = WORDS[locale];
  if (kept !== undefined) return text(kept);
  if (decided?.level) return text(levelName(decided.level.value));
  if (decided?.granted) return text(decided.granted.value ? words.granted : words.refused);
  return OPEN;
}

/** So many millimetres hold a number or a word by hand, and the head that says of what a share is. */
const WRITTEN = 18;
const SHARE = 26;

function right(heading: string, width: number = WRITTEN): Column {
  return { heading, align: 'right', weight: 0, width };
}

function number(count: Count): Cell {
  return count ? { kind: 'count', count: count.value } : OPEN;
}

const WORDS = bilingual({
  vi: {
    number: 'TT',
    name: 'Tên tập thể, cá nhân',
    proposed: 'Đề nghị',
    inFavour: 'Đồng ý',
    against: 'Không đồng ý',
    spoiled: 'Không hợp lệ',
    share: 'Tỷ lệ',
    of: {
      all: 'trên tổng số thành viên',
      present: 'trên số người có mặt',
      cast: 'trên số phiếu thu về',
    } satisfies Readonly<Record<VoteBase, string>>,
    result: 'Kết quả',
    granted: 'Đồng ý',
    refused: 'Không đồng ý',
    caption: (title: string) => `Kết quả biểu quyết: ${title}`,
  },
  en: {
    number: 'No',
    name: 'Name',
    proposed: 'Proposed',
    inFavour: 'In favour',
    against: 'Against',
    spoiled: 'Invalid',
    share: 'Share',
    of: { all: 'of all members', present: 'of those present', cast: 'of ballots returned' },
    result: 'Result',
    granted: 'granted',
    refused: 'refused',
    caption: (title) => `Votes: ${title}`,
  },
});
