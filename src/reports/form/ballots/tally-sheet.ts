import { type ListRow, rowsOf } from '../../../answers/decisions/council-lists.ts';
import type { DecisionDraft } from '../../../answers/decisions/decision-draft.ts';
import type { Locale } from '../../../base/locale.ts';
import { address, type Limit, type WorkCell, type WorkRow, type WorkSheet } from '../../../documents/workbook.ts';
import { isKeptOut } from '../../../model/meeting.ts';
import { rowHeight } from '../row-height.ts';
import { WORDS } from './words.ts';

/** A column for marks and names before the seats, and two sums behind them. */
const NAMED = 1;
const FIRST_SEAT = 2;
const NAME_WIDTH = 34;
const SEAT_WIDTH = 12;
const HEAD_ROWS = 4;

export interface TallyTerms {
  readonly name: string;
  readonly agency: string;
  /** The two words of a vote, as its cells offer them. */
  readonly choices: Extract<Limit, { kind: 'choice' }>['list'];
  readonly votes: readonly [inFavour: string, against: string];
  readonly locale: Locale;
}

/**
 * Seats across, those voted on downward: for counting hands, or ballots as they are opened, with nobody's cell in his own case.
 * Who voted what is nobody's to keep: it is a slate whose sums are written onto the lists, and is not read back.
 */
export function tallySheet(lists: readonly DecisionDraft[], terms: TallyTerms): WorkSheet {
  const { locale, name, agency, choices } = terms;
  const words = WORDS[locale];
  const seats = lists[0]?.sitting.seats ?? [];
  const called = (id: string) => lists[0]?.workspace.organization.called('member', id) ?? id;
  const width = FIRST_SEAT + seats.length + 2;
  const widths = [3, NAME_WIDTH, ...seats.map(() => SEAT_WIDTH), 10, 12];
  const line = (text: string, style: 'title' | 'text'): WorkRow => ({
    cells: [{ column: NAMED, style, value: { text }, span: { columns: width - 1 } }],
  });
  const heads = ['', words.name, ...seats.map(called), words.inFavour, words.against];
  const headings = heads.map((text, column): WorkCell => ({ column, style: 'heading', value: { text } }));
  const rows: WorkRow[] = [];
  for (const draft of lists) {
    const list = draft.award?.name.value ?? words.levelsSheet;
    rows.push({ cells: [{ column: NAMED, style: 'band', value: { text: list }, span: { columns: width - 1 } }] });
    for (const row of rowsOf(draft)) rows.push(countedRow(row, draft, HEAD_ROWS + rows.length, terms));
  }
  const to = { row: HEAD_ROWS + rows.length - 1, column: FIRST_SEAT + seats.length - 1 };
  return {
    name,
    columns: widths.map((own) => ({ width: own })),
    frozen: { rows: HEAD_ROWS, columns: FIRST_SEAT },
    limits:
      seats.length === 0
        ? []
        : [
            {
              kind: 'choice',
              message: words.choose,
              list: choices,
              from: { row: HEAD_ROWS, column: FIRST_SEAT },
              to,
            },
          ],
    rows: [
      line(words.tally, 'title'),
      line(agency, 'text'),
      { height: 34, ...line(words.howTally(...terms.votes), 'text') },
      { height: rowHeight(headings, widths) + 10, cells: headings },
      ...rows,
    ],
  };
}

function countedRow({ row }: ListRow, draft: DecisionDraft, at: number, { votes }: TallyTerms): WorkRow {
  const { sitting, workspace } = draft;
  const seats = sitting.seats.map((id, i): WorkCell => {
    const isOwn = row.kind === 'member' && row.id === id && isKeptOut(row, sitting);
    return { column: FIRST_SEAT + i, style: isOwn ? 'closed' : 'open-text' };
  });
  const ends = [FIRST_SEAT, FIRST_SEAT + seats.length - 1].map((column) => address({ row: at, column }));
  const sums = votes.map((vote, i): WorkCell => {
    const formula = `IF(COUNTA(${ends.join(':')})=0,"",COUNTIF(${ends.join(':')},"${vote}"))`;
    return { column: FIRST_SEAT + seats.length + i, style: 'total', value: { formula } };
  });
  const text = workspace.organization.called(row.kind, row.id) ?? row.name;
  return { cells: [{ column: NAMED, style: 'label', value: { text } }, ...seats, ...(seats.length > 0 ? sums : [])] };
}
