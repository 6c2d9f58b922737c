import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { paperCount, percent } from '../../../base/number-words.ts';
import type { Block } from '../../../documents/document.ts';
import { blank, figure, joined, type Prose, plain } from '../../../documents/prose.ts';
import { type Cell, type Column, OPEN, type Row, type Table } from '../../../documents/table.ts';
import type { Setting } from '../setting.ts';
import type { Matter, MatterRow } from './matters.ts';

type Locale = Setting['locale'];
type Count = { readonly value: number } | undefined;

/** What the Council voted on one matter: votes in favour, their share, and what came of it; open cells before it met. */
export function resultTable(matter: Matter, levelName: (id: string) => string, locale: Locale): Table {
  const words = WORDS[locale];
  return {
    kind: 'table',
    caption: words.caption(matter.title),
    ...(isOpen(matter) && { isForm: true }),
    columns: [
      ...names(words),
      right(words.inFavour),
      right(words.share),
      { heading: words.result, align: 'left', weight: 0, width: WRITTEN },
    ],
    rows: matter.rows.map((row, i): Row => {
      const votes = row.decided?.votes;
      const { of } = row;
      return {
        kind: 'row',
        cells: [
          ...named(row, i),
          votes?.for && of ? text(`${votes.for.value}/${of}`) : number(votes?.for),
          votes?.for && of ? shareCell(votes.for.value, of, locale) : OPEN,
          outcome(row, levelName, locale),
        ],
      };
    }),
  };
}

/** Votes in favour of all; who cast them is nobody's business. */
function shareCell(votes: number, of: number, locale: Locale): Cell {
  const share = Exact.whole(votes).over(Exact.whole(of));
  return { kind: 'share', share, opens: () => ({ text: `${votes} : ${of} = ${percent(share, locale)}` }) };
}

function outcome({ decided, kept }: MatterRow, levelName: (id: string) => string, locale: Locale): Cell {
  const words = WORDS[locale];
  if (kept !== undefined) return text(kept);
  if (decided?.level) return text(levelName(decided.level.value));
  if (decided?.granted) return text(decided.granted.value ? words.granted : words.refused);
  return OPEN;
}

/** The counted ballots of one matter: how many papers there were, and the votes on each. */
export function ballotSheet(matter: Matter, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { ballots } = matter;
  const returned = ballots?.returned?.value;
  const invalid = ballots?.invalid?.value;
  const valid = returned !== undefined && invalid !== undefined ? returned - invalid : undefined;
  const said = (count: number | undefined, hint: string): Prose =>
    count === undefined ? [blank(hint)] : count === 0 ? '0' : paperCount(count);
  return [
    { kind: 'heading', depth: 2, text: words.matter(matter.title) },
    {
      kind: 'paragraph',
      text: joined(
        words.issued,
        said(ballots?.issued?.value, words.issuedHint),
        words.returned,
        said(returned, words.returnedHint),
        words.valid,
        valid === undefined || returned === undefined || invalid === undefined
          ? said(valid, words.validHint)
          : figure(plain(said(valid, words.validHint)), () => ({ text: `${returned} − ${invalid} = ${valid}` })),
        words.invalid,
        said(invalid, words.invalidHint),
        '.',
      ),
    },
    {
      kind: 'table',
      ...(isOpen(matter) && { isForm: true }),
      columns: [...names(words), right(words.inFavour), right(words.against), right(words.spoiled)],
      rows: matter.rows.map((row, i): Row => {
        const votes = row.decided?.votes;
        return {
          kind: 'row',
          cells: [...named(row, i), number(votes?.for), number(votes?.against), number(votes?.invalid)],
        };
      }),
    },
  ];
}

/** Whether nobody has written a vote down yet. */
function isOpen({ rows }: Matter): boolean {
  return rows.every(({ decided }) => !decided?.votes.for);
}

function names(words: VoteWords): Column[] {
  return [
    { heading: words.number, align: 'right', weight: 0 },
    { heading: words.name, align: 'left', weight: 0, width: 50 },
    { heading: words.proposed, align: 'left', weight: 0 },
  ];
}

/** So many millimetres hold a number or a word by hand. */
const WRITTEN = 20;

function right(heading: string): Column {
  return { heading, align: 'right', weight: 0, width: WRITTEN };
}

function named({ name, proposed }: MatterRow, i: number): Cell[] {
  return [{ kind: 'count', count: i + 1 }, text(name), text(proposed)];
}

function number(count: Count): Cell {
  return count ? { kind: 'count', count: count.value } : OPEN;
}

function text(said: string): Cell {
  return { kind: 'text', text: said };
}

type VoteWords = (typeof WORDS)['vi'];

const WORDS = bilingual({
  vi: {
    number: 'TT',
    name: 'Tên tập thể, cá nhân',
    proposed: 'Đề nghị',
    inFavour: 'Đồng ý',
    against: 'Không đồng ý',
    spoiled: 'Không hợp lệ',
    share: 'Tỷ lệ',
    result: 'Kết quả',
    granted: 'Đồng ý',
    refused: 'Không đồng ý',
    issued: 'Số phiếu phát ra: ',
    returned: '; số phiếu thu về: ',
    valid: '; số phiếu hợp lệ: ',
    invalid: '; số phiếu không hợp lệ: ',
    issuedHint: 'số phiếu phát ra',
    returnedHint: 'số phiếu thu về',
    validHint: 'số phiếu hợp lệ',
    invalidHint: 'số phiếu không hợp lệ',
    caption: (title: string) => `Kết quả biểu quyết: ${title}`,
    matter: (title: string) => `Xét ${title}`,
  },
  en: {
    number: 'No',
    name: 'Name',
    proposed: 'Proposed',
    inFavour: 'In favour',
    against: 'Against',
    spoiled: 'Invalid',
    share: 'Share',
    result: 'Result',
    granted: 'granted',
    refused: 'refused',
    issued: 'Ballots issued: ',
    returned: '; returned: ',
    valid: '; valid: ',
    invalid: '; invalid: ',
    issuedHint: 'ballots issued',
    returnedHint: 'ballots returned',
    validHint: 'valid ballots',
    invalidHint: 'invalid ballots',
    caption: (title) => `Votes: ${title}`,
    matter: (title) => `On ${title}`,
  },
});
