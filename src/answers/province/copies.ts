import { told } from '../../seals/seal-name.ts';
import type { Agency } from './agencies-read.ts';
import { type ClosedPeriod, isClosed, isFault, type ProvinceQuestion } from './agency.ts';
import { agencyKey } from './agency-list.ts';
import type { CountedAgency } from './counted-agency.ts';
import { ladderKey, sumsOf } from './sums.ts';

/** What somebody handed in that is another's, too. */
interface Copy {
  readonly agency: Agency;
  readonly of: Agency;
}

/** Whose seals another has as well; of two that have the same the better proven is kept, then the one that tells more, then the first. */
export function copiesIn(read: readonly Agency[], question: ProvinceQuestion): Copy[] {
  const worth = (agency: Agency) => 2 * proofOf(agency, question) + Number(agency.awards !== undefined);
  const best = read.toSorted((a, b) => worth(b) - worth(a));
  const places = new Map(best.map((agency, i) => [agency, i]));
  const isBefore = (a: Agency, b: Agency) => (places.get(a) ?? 0) < (places.get(b) ?? 0);
  return read.flatMap((agency) => {
    if (isFault(agency.now)) return [];
    const of = best.find(
      (other) => other !== agency && isWithin(agency, other) && (!isWithin(other, agency) || isBefore(other, agency)),
    );
    return of ? { agency, of } : [];
  });
}

/** Whether what somebody handed in is part of what another did, and that is sound; an agency may export each period by itself. */
function isWithin({ now, seals, name, from }: Agency, other: Agency): boolean {
  if (isFault(other.now)) return false;
  if (isClosed(now)) return isClosed(other.now) && hasCode(other, now.code);
  if (from.is === 'export' && isClosed(other.now) && name === other.name) return true;
  return seals.length > 0 && seals.every(({ code }) => hasCode(other, code));
}

function hasCode({ seals }: Agency, code: string): boolean {
  return seals.some((seal) => seal.code === code);
}

/** How much speaks for what was handed in: files that hang together, the seal alone (or a code that is known), nothing but its own list. */
function proofOf({ from, exported, listed }: Agency, { codes }: ProvinceQuestion): number {
  if (from.is !== 'export') return 2;
  return exported?.isWithSeals || codes || listed?.code !== undefined ? 1 : 0;
}

/** The same, without what cannot be true beside something of the same agency that is as well proven, or better. */
export function uncontradicted(read: readonly Agency[], question: ProvinceQuestion): Agency[] {
  return read.map((agency): Agency => {
    if (!isCounted(agency)) return agency;
    const proof = proofOf(agency, question);
    const isUnproven = (other: Agency) => proof === 0 && proofOf(other, question) > 0;
    const other = read.find(
      (each) =>
        each !== agency &&
        proofOf(each, question) >= proof &&
        (isRenamed(agency, each) || (isCounted(each) && contradicts(agency, each, isUnproven(each)))),
    );
    if (!other) return agency;
    return { ...agency, now: { why: 'contradicted', seal: agency.now.seal, place: other.from.shown } };
  });
}

/** Whether the other has the same code by another name, as what is handed in again as of another period. */
function isRenamed({ now }: CountedAgency, { seals }: Agency): boolean {
  return seals.some(({ name, code }) => code === now.code && name !== now.seal);
}

/** Of one seal other numbers; of one agency the same edition with another code, or, where it is less proven, a seal that the other knows nothing of. */
function contradicts(agency: CountedAgency, other: CountedAgency, isLess: boolean): boolean {
  const { now, seals } = agency;
  if (now.code === other.now.code) return numbersOf(now) !== numbersOf(other.now);
  const isKin = seals.some(({ code }) => hasCode(other, code)) && agencyKey(agency.name) === agencyKey(other.name);
  if (!isKin || hasCode(other, now.code)) return false;
  return isLess || (now.seal === other.now.seal && !hasCode(agency, other.now.code));
}

function numbersOf(closed: ClosedPeriod): string {
  return JSON.stringify([ladderKey(closed), sumsOf([closed])]);
}

function isCounted(agency: Agency): agency is CountedAgency {
  return isClosed(agency.now);
}

/** Whether a copy is of a later edition than what was handed in, which that one takes the place of. */
export function isReplaced({ agency, of }: Copy): boolean {
  return isCounted(agency) && isCounted(of) && told(agency.now.seal).edition < told(of.now.seal).edition;
}
