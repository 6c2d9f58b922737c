import type { Day } from '../base/day.ts';
import { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import { type AppliesTo, type Criteria, isIssued } from './criteria.ts';
import { covers } from './span.ts';

/** Whom criteria are asked for: a unit, or a member with the assignment of that day. */
export interface Applicant {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly unit: string;
  readonly position: string | undefined;
}

/** The criteria that apply to somebody on a day: one, none, or two that nothing decides between. */
export type Choice =
  | { readonly criteria: Criteria; readonly isDraft: boolean; readonly overlap?: undefined }
  | { readonly criteria?: undefined; readonly overlap: readonly [Criteria, Criteria] };

/** The criteria of a day. Editions are sorted out once; whom they apply to is asked for each subject. */
export class CriteriaOfDay {
  readonly #issued: readonly Criteria[];
  readonly #drafts: readonly Criteria[];
  readonly #namesMembers: boolean;
  /** By unit and post. */
  readonly #known = new Map<string, Map<string, Choice | undefined>>();

  /** `trial` is an edition that is tried out: it stands where nothing else decides between it and another. */
  constructor(
    all: readonly Criteria[],
    day: Day,
    readonly trial?: Criteria | undefined,
  ) {
    const inForce = all.filter((criteria) => criteria.isWhole && covers(criteria.effective, day));
    this.#issued = newestEditions(inForce.filter(isIssued));
    this.#namesMembers = inForce.some(({ appliesTo }) => appliesTo.members.length > 0);
    this.#drafts = newestEditions(inForce.filter((criteria) => !isIssued(criteria)));
  }

  /** What is not yet issued applies only where nothing else does. Asked once for all of a unit in the same post. */
  choiceFor(applicant: Applicant): Choice | undefined {
    const { kind, unit, position = '' } = applicant;
    if (kind === 'unit' || this.#namesMembers) return this.#chosen(applicant);
    const known = this.#known.get(unit) ?? new Map<string, Choice | undefined>();
    this.#known.set(unit, known);
    if (!known.has(position)) known.set(position, this.#chosen(applicant));
    return known.get(position);
  }

  #chosen(applicant: Applicant): Choice | undefined {
    const { trial } = this;
    return mostSpecific(this.#issued, applicant, false, trial) ?? mostSpecific(this.#drafts, applicant, true, trial);
  }
}

/** Per id the latest `effective.from`, then the higher edition. */
function newestEditions(all: readonly Criteria[]): Criteria[] {
  const newest = new Map<string, Criteria>();
  for (const criteria of all) {
    const other = newest.get(criteria.id.value);
    if (!other || isNewerEdition(criteria, other)) newest.set(criteria.id.value, criteria);
  }
  return [...newest.values()];
}

/** Whether an edition comes after another of its id: by its first day, then by its number (rule 7). */
export function isNewerEdition(criteria: Criteria, other: Criteria): boolean {
  const from = criteria.effective.from?.value ?? '';
  const otherFrom = other.effective.from?.value ?? '';
  if (from !== otherFrom) return from > otherFrom;
  return (criteria.edition?.value ?? Exact.zero).isMore(other.edition?.value ?? Exact.zero);
}

function mostSpecific(
  all: readonly Criteria[],
  applicant: Applicant,
  isDraft: boolean,
  trial: Criteria | undefined,
): Choice | undefined {
  const fitting = all.filter(({ appliesTo }) => applies(appliesTo, applicant));
  const best = Math.max(...fitting.map(({ appliesTo }) => specificity(appliesTo)));
  const [first, second, ...others] = fitting.filter(({ appliesTo }) => specificity(appliesTo) === best);
  if (!first) return undefined;
  if (second && trial && [first, second, ...others].includes(trial)) return { criteria: trial, isDraft };
  return second ? { overlap: [first, second] } : { criteria: first, isDraft };
}

function applies(to: AppliesTo, { kind, id, unit, position }: Applicant): boolean {
  if (to.kind !== kind) return false;
  if (kind === 'unit') return names(to.units, id);
  return names(to.members, id) && names(to.positions, position) && names(to.units, unit);
}

/** A key that is left out leaves nobody out. */
function names(list: readonly Located<string>[], wanted: string | undefined): boolean {
  return list.length === 0 || list.some(({ value }) => value === wanted);
}

/** Members before positions before units; having the key beats lacking it. */
function specificity({ members, positions, units }: AppliesTo): number {
  return (members.length ? 4 : 0) + (positions.length ? 2 : 0) + (units.length ? 1 : 0);
}
