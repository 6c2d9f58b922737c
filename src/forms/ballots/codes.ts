import { isId } from '../../base/id.ts';

/** The small texts in the first column of a counting sheet, by which it is known again: what a sheet is on, what a line says, whose a row is. */
export type BallotCode =
  /** On what the Council votes; `award` is left out of levels. */
  | { readonly is: 'list'; readonly period: string; readonly award: string | undefined }
  | { readonly is: 'meeting'; readonly period: string }
  | { readonly is: 'fact'; readonly fact: Fact }
  | { readonly is: 'row'; readonly kind: 'member' | 'unit'; readonly id: string }
  | { readonly is: 'seat'; readonly id: string };

const FACTS = ['held', 'venue', 'tellers', 'kind', 'issued', 'returned', 'invalid'] as const;
/** What is known of a meeting, or of the ballots on one list. */
export type Fact = (typeof FACTS)[number];

/** The columns of a list, by the codes in its line of codes. */
export const COLUMNS = ['for', 'against', 'invalid', 'decided', 'reason'] as const;
export type BallotColumn = (typeof COLUMNS)[number];

/** Of a sheet's facts the value stands in this column, and of a seat whether it came. */
export const VALUE_COLUMN = 2;

const LIST = 'ballots';
const MEETING = 'meeting';

export function codeText(code: BallotCode): string {
  switch (code.is) {
    case 'list':
      return [LIST, code.period, code.award].filter(Boolean).join(' ');
    case 'meeting':
      return `${MEETING} ${code.period}`;
    case 'fact':
      return code.fact;
    case 'row':
      return `${code.kind} ${code.id}`;
    case 'seat':
      return `seat ${code.id}`;
  }
}

/** What a text in the first column says; nothing where it is none of these. */
export function codeIn(text: string): BallotCode | undefined {
  const [word = '', id = '', award] = text.trim().split(/\s+/);
  const fact = FACTS.find((fact) => fact === word);
  if (fact) return { is: 'fact', fact };
  if (word === LIST && isPeriod(id)) return { is: 'list', period: id, award };
  if (word === MEETING && isPeriod(id)) return { is: 'meeting', period: id };
  if (word === 'seat' && isId(id)) return { is: 'seat', id };
  return (word === 'member' || word === 'unit') && isId(id) ? { is: 'row', kind: word, id } : undefined;
}

/** What looks like one; whether there is such a period, the workspace knows. */
function isPeriod(text: string): boolean {
  return /^\d{4}[\w.-]*$/.test(text) || isId(text);
}
