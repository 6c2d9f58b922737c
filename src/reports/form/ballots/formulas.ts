import type { DecisionDraft, DraftRow } from '../../../answers/decisions/decision-draft.ts';
import type { Exact } from '../../../base/exact.ts';
import type { Locale } from '../../../base/locale.ts';
import { address, fixedAddress } from '../../../documents/workbook.ts';
import { ATTENDANCES } from '../../../forms/ballots/words.ts';
import { isKeptOut } from '../../../model/meeting.ts';
import { WORDS } from './words.ts';

/** Where the seats stand on the sheet of the meeting. */
export interface SeatPlaces {
  readonly sheet: string;
  readonly column: number;
  readonly first: number;
  readonly ids: readonly string[];
}

/** Where the numbers of a row stand. */
export interface RowPlaces {
  readonly row: number;
  readonly voters: number;
  readonly inFavour: number;
  readonly against: number;
  readonly blank: number;
  /** Cells of the sheet's head. */
  readonly returned: { readonly row: number; readonly column: number };
  readonly invalid: { readonly row: number; readonly column: number };
}

/** How many may vote on a row: who is present or wrote, without whose own case it is; before anybody is chosen, all seats. */
export function votersFormula(
  row: DraftRow,
  draft: DecisionDraft,
  seats: SeatPlaces,
  locale: Locale,
): string | undefined {
  const { ids, first, column, sheet } = seats;
  if (ids.length === 0) return undefined;
  const at = (row: number) => `'${sheet.replaceAll("'", "''")}'!${fixedAddress({ row, column })}`;
  const all = `${at(first)}:${fixedAddress({ row: first + ids.length - 1, column })}`;
  const words = ATTENDANCES.flatMap(([names, value]) =>
    value === 'absent' ? [] : `"${names[locale === 'vi' ? 0 : 1]}"`,
  );
  const came = words.map((word) => `COUNTIF(${all},${word})`).join('+');
  const seat = ids.indexOf(row.id);
  const isOwn = isKeptOut(row, draft.sitting) && seat >= 0;
  const own = isOwn ? `-IF(OR(${words.map((word) => `${at(first + seat)}=${word}`).join(',')}),1,0)` : '';
  return `IF(COUNTA(${all})=0,${ids.length - (isOwn ? 1 : 0)},${came}${own})`;
}

/** Whether the votes on a row are enough, by the share that the regulation asks for, reckoned in whole numbers. */
export function outcomeFormula(places: RowPlaces, row: DraftRow, draft: DecisionDraft, locale: Locale): string {
  const words = WORDS[locale];
  const cell = (column: number) => address({ row: places.row, column });
  const [inFavour, against, blank, voters] = [places.inFavour, places.against, places.blank, places.voters].map(cell);
  const sum = `SUM(${inFavour}:${blank})`;
  const of = baseOf(row, draft, `${voters}`, sum);
  const isEnough = draft.sitting.rule
    ? `AND(${[`${of}>0`, ...asked(`${inFavour}`, of, draft)].join(',')})`
    : `${inFavour}>${against}`;
  const [returned, invalid] = [fixedAddress(places.returned), fixedAddress(places.invalid)];
  const valid = `${returned}-N(${invalid})`;
  const own = isKeptOut(row, draft.sitting) ? `,${sum}<>${valid}-1` : '';
  return [
    `IF(COUNT(${inFavour}:${against})<2,""`,
    ...(draft.sitting.seats.length > 0 ? [`IF(${sum}>${voters},"${words.tooMany}"`] : []),
    `IF(AND(${returned}<>"",${sum}<>${valid}${own}),"${words.sumDiffers}"`,
    `IF(${isEnough},"${words.enough}","${words.notEnough}")${')'.repeat(draft.sitting.seats.length > 0 ? 3 : 2)}`,
  ].join(',');
}

/** What the share is taken of. */
function baseOf({ of }: DraftRow, { sitting }: DecisionDraft, voters: string, sum: string): string {
  const base = sitting.rule?.base.value;
  if (base === 'all' && of !== undefined) return String(of);
  return base === 'present' && sitting.seats.length > 0 ? voters : sum;
}

function asked(inFavour: string, of: string, { sitting: { rule } }: DecisionDraft): string[] {
  const compared = (share: Exact | undefined, sign: '>=' | '>') => {
    if (!share) return [];
    const [n, d] = inWhole(share);
    return [`${d}*${inFavour}${sign}${n}*(${of})`];
  };
  return [...compared(rule?.atLeast?.value, '>='), ...compared(rule?.above?.value, '>')];
}

/** A fraction as two whole numbers: 2/3, and 0.75 as 75/100. */
function inWhole(share: Exact): [numerator: string, denominator: string] {
  const text = share.toString();
  const [n = text, d] = text.split('/');
  if (d !== undefined) return [n, d];
  const [whole = '0', places = ''] = text.split('.');
  return [`${Number(whole + places)}`, `1${'0'.repeat(places.length)}`];
}
