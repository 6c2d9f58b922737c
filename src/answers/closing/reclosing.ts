import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Amendment } from '../../model/amendment.ts';
import type { Amends } from '../../seals/seal.ts';
import { told } from '../../seals/seal-name.ts';
import type { ClassifyAnswer } from '../classification.ts';
import { classifiedIn } from '../classified.ts';
import { type AmendedPeriod, amendedPeriod } from './amended.ts';
import { openAmendment, openAmendments } from './amendments.ts';
import { type LaterChange, laterChanges } from './later-changes.ts';
import type { OpenSeal } from './open-seal.ts';
import type { SealBook } from './seal-book.ts';

/** A closed period that is amended, about to be closed again (rule 57). */
export interface Reclosing {
  readonly amendment: Amendment;
  readonly newest: OpenSeal;
  readonly inForce: OpenSeal;
  /** Changed since the newest edition, where the amendment does not go. */
  readonly outside: readonly LaterChange[];
  /** Whether anything was changed since. */
  readonly isChanged: boolean;
  readonly amended: AmendedPeriod;
  /** Longer periods that were opened with it and are to be closed again after it. */
  readonly longer: readonly Period[];
}

/** Why an amended period cannot be closed again. */
export type NotAgain =
  | { readonly why: 'outside'; readonly changes: readonly LaterChange[] }
  | { readonly why: 'nothing-changed' };

/** Something outside of the amendment was changed; or nothing at all, of it and of the parts that other seals hold. */
export function whyNotAgain(
  { outside, isChanged, newest }: Reclosing,
  elsewhere: ReadonlyMap<string, string>,
): NotAgain[] {
  const isMoved = [...elsewhere].some(([part, seal]) => newest.seal.elsewhere.get(part) !== seal);
  return [
    ...(outside.length > 0 ? [{ why: 'outside' as const, changes: outside }] : []),
    ...(isChanged || isMoved ? [] : [{ why: 'nothing-changed' as const }]),
  ];
}

/** What the new edition says of itself. */
export function amendsOf({ amendment, inForce }: Reclosing, rows: number): Amends {
  const { reason, document, appeal } = amendment;
  return { seal: inForce.seal.name, reason: reason.value, document: document.value, appeal: appeal?.value, rows };
}

/** Nothing where a period is not closed, or not amended. */
export async function reclosing(answer: ClassifyAnswer, book: SealBook): Promise<Reclosing | undefined> {
  const newest = await book.of(answer.period);
  const amendment = newest?.amending?.amendment;
  const inForce = await book.inForceOf(answer.period);
  const before = inForce && (await classifiedIn(answer.period, inForce, book));
  if (!newest || !amendment || !inForce || !before) return undefined;
  const changes = await laterChanges(newest, book);
  const all = inForce === newest ? changes : await laterChanges(inForce, book);
  return {
    amendment,
    newest,
    inForce,
    outside: changes.filter(({ isAmended }) => !isAmended),
    isChanged: changes.length > 0,
    amended: await amendedPeriod(before, answer, all, book),
    longer: await openedWith(amendment.name, book),
  };
}

/** Longer periods whose amendments were opened with another, the shortest first. */
async function openedWith(name: string, book: SealBook): Promise<Period[]> {
  const longer = (await openAmendments(book)).filter((amendment) => amendment.with?.value === name);
  return shortestFirst(longer.flatMap((amendment) => periodOf(amendment.period.value) ?? []));
}

/** Periods that were closed on another, as far as that goes, the shortest first. */
export async function longerOn(period: Period, book: SealBook): Promise<Period[]> {
  const seals = await Promise.all(book.standing.map((name) => book.open(name)));
  const found = new Set([period.id]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { seal } of seals) {
      const isOn = [...seal.elsewhere.values()].some((name) => found.has(told(name).period));
      if (isOn) found.add(seal.period);
    }
  }
  found.delete(period.id);
  return shortestFirst([...found].flatMap((id) => periodOf(id) ?? []));
}

/** Longer periods last; of two as long the earlier first. */
function shortestFirst(periods: readonly Period[]): Period[] {
  const days = ({ from, to }: Period) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return periods.toSorted((a, b) => days(a) - days(b) || (a.from < b.from ? -1 : 1));
}

/** Parts of a period that are amended, or whose amended edition has not taken effect yet, by the names of their newest editions. */
export async function unsettledParts({ id, from, to }: Period, book: SealBook): Promise<Unsettled[]> {
  const inForce = await book.inForce();
  const parts = book.standing.filter((name) => {
    const part = periodOf(told(name).period);
    return part !== undefined && part.id !== id && from <= part.from && part.to <= to;
  });
  const found = parts.map(async (name): Promise<Unsettled[]> => {
    const period = periodOf(told(name).period);
    if (!period) return [];
    if (await openAmendment(name, book)) return [{ period, is: 'open' }];
    return inForce.includes(name) ? [] : [{ period, is: 'pending' }];
  });
  return (await Promise.all(found)).flat();
}

/** A part that is amended, or waits for its paper. */
export interface Unsettled {
  readonly period: Period;
  readonly is: 'open' | 'pending';
}

/** How many rows a seal says otherwise than periods of the next one, in the periods that both tell. */
export function rowsDiffering(seal: Uint8Array, periods: readonly Uint8Array[]): number {
  const decoder = new TextDecoder();
  const then = new Map(linesByPeriod(decoder.decode(seal)));
  const found = periods.flatMap((bytes) => linesByPeriod(decoder.decode(bytes)));
  return found.reduce((count, [period, lines]) => {
    const known = then.get(period) ?? new Set();
    const gone = [...known].filter((line) => !lines.has(line)).length;
    return count + Math.max(gone, [...lines].filter((line) => !known.has(line)).length);
  }, 0);
}

/** No paper says how long somebody served who is rated; seals of before did not either. */
const SERVED = /, service: \[\d+, \d+\]/;

function linesByPeriod(text: string): [period: string, lines: ReadonlySet<string>][] {
  const [, ...blocks] = text.replaceAll('\r\n', '\n').split(/^ {2}- period: /m);
  return blocks.map((block) => {
    const [period = '', ...lines] = block.split('\n');
    return [period, new Set(lines.filter(Boolean).map((line) => line.replace(SERVED, '')))];
  });
}
