import { type ListRow, rowsOf } from '../../../answers/decisions/council-lists.ts';
import type { DecisionDraft } from '../../../answers/decisions/decision-draft.ts';
import type { Locale } from '../../../base/locale.ts';
import { pointsInWords } from '../../../base/number-words.ts';
import type { Limit, WorkCell, WorkRow, WorkSheet, WorkValue } from '../../../documents/workbook.ts';
import { codeText, type Fact, VALUE_COLUMN } from '../../../forms/ballots/codes.ts';
import { BALLOT_KINDS, GRANTS } from '../../../forms/ballots/words.ts';
import { isKeptOut } from '../../../model/meeting.ts';
import { assignmentOn } from '../../../model/organization.ts';
import { levelIn } from '../../decide/text.ts';
import { NOTES } from '../../decide/text-words.ts';
import { thresholdInWords } from '../../decide/voting-words.ts';
import { rowHeight } from '../row-height.ts';
import { outcomeFormula, type SeatPlaces, votersFormula } from './formulas.ts';
import { WORDS } from './words.ts';

/** Title, agency, two of advice, four facts of the ballots, headings, codes. */
const HEAD_ROWS = 10;
const FACTS: readonly Fact[] = ['kind', 'issued', 'returned', 'invalid'];
const FIRST_FACT = 4;
const WIDTHS = [3, 30, 46, 13, 9, 11, 9, 9, 12, 26, 18, 28];
const AT = {
  name: 1,
  post: 2,
  proposed: 3,
  points: 4,
  voters: 5,
  inFavour: 6,
  against: 7,
  blank: 8,
  outcome: 9,
  decided: 10,
  reason: 11,
};

export interface ListTerms {
  readonly name: string;
  readonly seats: SeatPlaces;
  /** Where cells choose from, by what they choose. */
  readonly choices: Readonly<Record<'levels' | 'grants' | 'kinds', Extract<Limit, { kind: 'choice' }>['list']>>;
  readonly locale: Locale;
}

/** The sheet on which the votes on one list are counted. */
export function listSheet(draft: DecisionDraft, terms: ListTerms): WorkSheet {
  const { locale, name } = terms;
  const { award, period, sitting, workspace } = draft;
  const words = WORDS[locale];
  const rows = rowsOf(draft);
  const line = (text: string, style: 'title' | 'text'): WorkRow => ({
    cells: [{ column: 1, style, value: { text }, span: { columns: WIDTHS.length - 1 } }],
  });
  const heads = [
    '',
    words.name,
    words.post,
    words.proposed,
    words.points,
    words.voters,
    words.inFavour,
    words.against,
    words.blank,
    words.outcome,
    words.decided,
    words.reason,
  ];
  const codes = new Map<number, string>([
    [0, codeText({ is: 'list', period: period.id, award: award?.id.value })],
    [AT.inFavour, 'for'],
    [AT.against, 'against'],
    [AT.blank, 'invalid'],
    [AT.decided, 'decided'],
    [AT.reason, 'reason'],
  ]);
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: HEAD_ROWS, columns: 2 },
    limits: limitsOf(draft, rows.length, terms),
    rows: [
      line(words.title(award?.name.value ?? words.levels, period.kind.words[locale].title(period)), 'title'),
      line(workspace.settings.agency?.value ?? '', 'text'),
      { height: 34, ...line(award ? words.howAward : words.howLevels, 'text') },
      line(sitting.rule ? words.passes(thresholdInWords(sitting.rule, locale)) : words.noRule, 'text'),
      ...FACTS.map((fact) => factRow(fact, draft, locale)),
      { height: 34, cells: heads.map((text, column): WorkCell => ({ column, style: 'heading', value: { text } })) },
      { height: 10, cells: [...codes].map(([column, text]): WorkCell => ({ column, style: 'code', value: { text } })) },
      ...rows.map((row, i) => subjectRow(row, HEAD_ROWS + i, draft, terms)),
    ],
  };
}

/** What is known of the ballots, each with its code before it. */
function factRow(fact: Fact, { existing, sitting }: DecisionDraft, locale: Locale): WorkRow {
  const words = WORDS[locale];
  const known =
    fact === 'kind' || fact === 'issued' || fact === 'returned' || fact === 'invalid'
      ? existing?.ballots[fact]?.value
      : undefined;
  const rule = fact === 'kind' ? sitting.rule?.ballot?.value : undefined;
  const named = BALLOT_KINDS.find(([, kind]) => kind === (known ?? rule))?.[0][locale === 'vi' ? 0 : 1];
  const value: WorkValue | undefined = named
    ? { text: named }
    : known === undefined
      ? undefined
      : { number: String(known) };
  return {
    cells: [
      { column: 0, style: 'code', value: { text: codeText({ is: 'fact', fact }) } },
      { column: 1, style: 'label', value: { text: words[fact] } },
      { column: VALUE_COLUMN, style: fact === 'kind' ? 'open-text' : 'open', ...(value && { value }) },
    ],
  };
}

function subjectRow(listed: ListRow, at: number, draft: DecisionDraft, { seats, locale }: ListTerms): WorkRow {
  const { row, result, proposed } = listed;
  const words = WORDS[locale];
  const isOwn = isKeptOut(row, draft.sitting);
  const votes = result?.votes;
  const cell = (column: number, style: WorkCell['style'], value?: WorkValue): WorkCell => ({
    column,
    style,
    ...(value && { value }),
  });
  const count = (column: number, known: { readonly value: number } | undefined) =>
    cell(column, 'open', known && { number: String(known.value) });
  const voters = votersFormula(row, draft, seats, locale);
  const places = {
    row: at,
    voters: AT.voters,
    inFavour: AT.inFavour,
    against: AT.against,
    blank: AT.blank,
    returned: { row: FIRST_FACT + FACTS.indexOf('returned'), column: VALUE_COLUMN },
    invalid: { row: FIRST_FACT + FACTS.indexOf('invalid'), column: VALUE_COLUMN },
  };
  const cells: WorkCell[] = [
    cell(0, 'code', { text: codeText({ is: 'row', kind: row.kind, id: row.id }) }),
    cell(AT.name, 'label', { text: draft.workspace.organization.called(row.kind, row.id) ?? row.name }),
    cell(AT.post, 'label', {
      text: [postOf(listed, draft), isOwn ? words.isOwn : '', ...row.notes.map((note) => NOTES[note][locale])]
        .filter(Boolean)
        .join('; '),
    }),
    cell(AT.proposed, 'given', { text: proposedIn(draft, proposed, locale) }),
    cell(AT.points, 'given', row.points && { text: pointsInWords(row.points, locale, 2) }),
    cell(AT.voters, isOwn ? 'closed' : 'given', voters === undefined ? undefined : { formula: voters }),
    count(AT.inFavour, votes?.for),
    count(AT.against, votes?.against),
    count(AT.blank, votes?.invalid),
    cell(AT.outcome, 'total', { formula: outcomeFormula(places, row, draft, locale) }),
    cell(AT.decided, 'open-text', decidedIn(listed, draft, locale)),
    cell(AT.reason, 'open-text', known(result?.reason?.value)),
  ];
  return { height: rowHeight(cells, WIDTHS), cells };
}

/** “Chuyên viên, Phòng …”, on the last day of the period; of a collective nothing. */
function postOf({ row }: ListRow, { workspace: { organization }, period }: DecisionDraft): string {
  const member = row.kind === 'member' ? organization.member(row.id) : undefined;
  const assignment = member && assignmentOn(member, period.to);
  const unit = assignment && organization.unit(assignment.unit.value);
  return [assignment?.position?.value, (unit?.short ?? unit?.name)?.value].filter(Boolean).join(', ');
}

function proposedIn(draft: DecisionDraft, level: string | undefined, locale: Locale): string {
  return draft.award?.name.value ?? (level === undefined ? '' : levelIn(draft, locale)(level));
}

/** What was decided, where it is not what the votes say by themselves. */
function decidedIn({ result, proposed }: ListRow, draft: DecisionDraft, locale: Locale): WorkValue | undefined {
  const granted = result?.granted?.value;
  const word = GRANTS.find(([, value]) => value === granted)?.[0][locale === 'vi' ? 0 : 1];
  if (draft.award) return word ? { text: word } : undefined;
  const level = result?.level?.value;
  const isKept = level === proposed && result?.votes.for !== undefined;
  return level === undefined || isKept ? undefined : { text: levelIn(draft, locale)(level) };
}

function known(text: string | undefined): WorkValue | undefined {
  return text === undefined || text === '…' || text === '' ? undefined : { text };
}

function limitsOf({ award }: DecisionDraft, rows: number, { choices, locale }: ListTerms): Limit[] {
  const words = WORDS[locale];
  const down = (column: number, from: number, to: number) => ({ from: { row: from, column }, to: { row: to, column } });
  const last = HEAD_ROWS + Math.max(0, rows - 1);
  const counted = [AT.inFavour, AT.against, AT.blank].map(
    (column): Limit => ({ kind: 'count', message: words.count, ...down(column, HEAD_ROWS, last) }),
  );
  const list = award ? choices.grants : choices.levels;
  return [
    { kind: 'choice', message: words.choose, list: choices.kinds, ...down(VALUE_COLUMN, FIRST_FACT, FIRST_FACT) },
    { kind: 'count', message: words.count, ...down(VALUE_COLUMN, FIRST_FACT + 1, FIRST_FACT + 3) },
    ...counted,
    { kind: 'choice', message: words.choose, list, ...down(AT.decided, HEAD_ROWS, last) },
  ];
}
