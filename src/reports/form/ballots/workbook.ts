import type { CouncilLists } from '../../../answers/decisions/council-lists.ts';
import type { DecisionDraft } from '../../../answers/decisions/decision-draft.ts';
import { dateInWords } from '../../../base/day.ts';
import type { Locale } from '../../../base/locale.ts';
import { SheetNames } from '../../../documents/sheet-names.ts';
import type { Limit, Workbook, WorkCell, WorkRow, WorkSheet, WorkValue } from '../../../documents/workbook.ts';
import { codeText, type Fact, VALUE_COLUMN } from '../../../forms/ballots/codes.ts';
import { ATTENDANCES, BALLOT_KINDS, GRANTS } from '../../../forms/ballots/words.ts';
import { levelIn } from '../../decide/text.ts';
import { ROLES } from '../../decide/text-words.ts';
import { listSheet } from './list-sheet.ts';
import { tallySheet } from './tally-sheet.ts';
import { WORDS } from './words.ts';

/** Title, agency, advice, three facts, headings, codes. */
const HEAD_ROWS = 8;
const WIDTHS = [3, 34, 30, 16, 34];
const CHOICES = 'emul-chon';

/** Counted ballots as a workbook: the meeting with its seats, then a sheet for each list that is voted on. */
export function ballotsWorkbook({ lists, workspace }: CouncilLists, locale: Locale): Workbook {
  const [first] = lists;
  if (!first) throw new Error('nothing is voted on');
  const words = WORDS[locale];
  const names = new SheetNames();
  const sheet = names.of(words.meetingSheet, 'meeting');
  const seats = { sheet, column: VALUE_COLUMN, first: HEAD_ROWS, ids: first.sitting.seats };
  const nth = locale === 'vi' ? 0 : 1;
  const texts = [
    first.rules.levels.map(({ id }) => levelIn(first, locale)(id.value)),
    GRANTS.map(([words]) => words[nth] ?? ''),
    ATTENDANCES.map(([words]) => words[nth] ?? ''),
    BALLOT_KINDS.map(([words]) => words[nth] ?? ''),
    words.votes,
  ];
  const listAt = (column: number) => ({
    sheet: CHOICES,
    from: { row: 0, column },
    to: { row: Math.max(0, (texts[column]?.length ?? 1) - 1), column },
  });
  const choices = { levels: listAt(0), grants: listAt(1), kinds: listAt(3) };
  const agency = workspace.settings.agency?.value ?? '';
  return {
    sheets: [
      meetingSheet(lists, sheet, agency, listAt(2), locale),
      ...lists.map((draft, i) => {
        const name = names.of(draft.award?.name.value ?? words.levelsSheet, String(i + 1));
        return listSheet(draft, { name, seats, choices, locale });
      }),
      tallySheet(lists, {
        name: names.of(words.tallySheet, 'tally'),
        agency,
        choices: listAt(4),
        votes: words.votes,
        locale,
      }),
      { name: CHOICES, isHidden: true, columns: [], limits: [], rows: choiceRows(texts) },
    ],
  };
}

function choiceRows(texts: readonly (readonly string[])[]): WorkRow[] {
  return Array.from({ length: Math.max(...texts.map(({ length }) => length)) }, (_, row) => ({
    cells: texts.flatMap((own, column): WorkCell[] => {
      const text = own[row];
      return text === undefined ? [] : [{ column, style: 'text', value: { text } }];
    }),
  }));
}

function meetingSheet(
  lists: readonly DecisionDraft[],
  name: string,
  agency: string,
  list: Extract<Limit, { kind: 'choice' }>['list'],
  locale: Locale,
): WorkSheet {
  const words = WORDS[locale];
  const met = lists.find(({ existing }) => existing?.held) ?? lists.find(({ existing }) => existing) ?? lists[0];
  if (!met) throw new Error('nothing is voted on');
  const { sitting, period } = met;
  const line = (text: string, style: 'title' | 'text'): WorkRow => ({
    cells: [{ column: 1, style, value: { text }, span: { columns: WIDTHS.length - 1 } }],
  });
  const seats = sitting.seats.map((id) => seatRow(id, met, locale));
  const heads = ['', words.seat, words.attendance, words.role, words.own];
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    limits:
      seats.length === 0
        ? []
        : [
            {
              kind: 'choice',
              message: words.choose,
              list,
              from: { row: HEAD_ROWS, column: VALUE_COLUMN },
              to: { row: HEAD_ROWS + seats.length - 1, column: VALUE_COLUMN },
            },
          ],
    rows: [
      line(words.meeting(period.kind.words[locale].title(period)), 'title'),
      line(agency, 'text'),
      { height: 34, ...line(words.howMeeting, 'text') },
      ...(['held', 'venue', 'tellers'] as const).map((fact) => factRow(fact, met, locale)),
      { cells: heads.map((text, column): WorkCell => ({ column, style: 'heading', value: { text } })) },
      {
        height: 10,
        cells: [{ column: 0, style: 'code', value: { text: codeText({ is: 'meeting', period: period.id }) } }],
      },
      ...seats,
    ],
  };
}

function factRow(
  fact: Extract<Fact, 'held' | 'venue' | 'tellers'>,
  { existing }: DecisionDraft,
  locale: Locale,
): WorkRow {
  const tellers = existing?.tellers.map(({ value }) => value).join('; ');
  const held = existing?.held && dateInWords(existing.held.value);
  const text = { held, venue: existing?.venue?.value, tellers }[fact];
  return {
    height: fact === 'tellers' ? 34 : 20,
    cells: [
      { column: 0, style: 'code', value: { text: codeText({ is: 'fact', fact }) } },
      { column: 1, style: 'text', value: { text: WORDS[locale][fact] } },
      { column: VALUE_COLUMN, style: 'open-text', ...(text && text !== '…' && { value: { text } }) },
    ],
  };
}

function seatRow(id: string, draft: DecisionDraft, locale: Locale): WorkRow {
  const { workspace, sitting, existing } = draft;
  const role = sitting.council?.seats.find(({ member }) => member.value === id)?.role ?? 'member';
  const has = (ids: readonly { readonly value: string }[] | undefined) =>
    ids?.some(({ value }) => value === id) ?? false;
  const way = has(existing?.written)
    ? 'written'
    : has(existing?.absent)
      ? 'absent'
      : has(existing?.present)
        ? 'present'
        : undefined;
  const text = ATTENDANCES.find(([, value]) => value === way)?.[0][locale === 'vi' ? 0 : 1];
  const value: WorkValue | undefined = text === undefined ? undefined : { text };
  const isOwn = draft.rows.some((row) => row.kind === 'member' && row.id === id) && !sitting.rule?.votesOnOwnCase;
  const called = workspace.organization.called('member', id) ?? id;
  return {
    cells: [
      { column: 0, style: 'code', value: { text: codeText({ is: 'seat', id }) } },
      { column: 1, style: 'label', value: { text: called } },
      { column: VALUE_COLUMN, style: 'open-text', ...(value && { value }) },
      { column: 3, style: 'given', value: { text: ROLES[role][locale] || WORDS[locale].member } },
      { column: 4, style: isOwn ? 'closed' : 'given', ...(isOwn && { value: { text: called } }) },
    ],
  };
}
