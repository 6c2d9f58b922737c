import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import { type AwardRecord, type AwardsFile, type Gap, yearOf } from './awards.ts';
import type { Organization } from './organization.ts';
import { aboutEach, type Whom } from './whom.ts';

/** What the office's records say of one award, one subject and one year. Only `none` is a no: the rest of what is not held is for a person to find out. */
export type Holding =
  | { readonly is: 'held' | 'revoked'; readonly record: AwardRecord }
  /** Written down, but without the number of a decision. */
  | { readonly is: 'unproven'; readonly record: AwardRecord }
  | { readonly is: 'none' }
  | { readonly is: 'unknown'; readonly why: Unknown };

/** Why nobody can tell: a gap that the file names, a year before the records are complete or before the person came here, or a file that cannot be read. */
export type Unknown =
  | { readonly because: 'gap'; readonly gap: Gap }
  | { readonly because: 'before-records'; readonly completeFrom: Located<number> | undefined }
  | { readonly because: 'before-joining'; readonly since: Located<Day> }
  | { readonly because: 'file-unreadable' };

/** What everybody has won so far, as all awards files together tell it. */
export class AwardHistory {
  /** From this year on everything is written down; undefined where no file says so. */
  readonly completeFrom: Located<number> | undefined;
  readonly #about: (kind: Whom['kind'], id: string) => readonly AwardRecord[];
  readonly #gaps: readonly Gap[];

  constructor(
    files: readonly AwardsFile[],
    readonly organization: Organization,
    /** Whether every awards file could be read: what is missing in one that could not proves nothing. */
    readonly isWhole: boolean,
  ) {
    const complete = files.flatMap(({ completeFrom }) => completeFrom ?? []);
    this.completeFrom = complete.toSorted((a, b) => a.value - b.value)[0];
    this.#about = aboutEach(files.flatMap(({ records }) => records));
    this.#gaps = files.flatMap(({ gaps }) => gaps);
  }

  /** Years of a subject whose records nobody has found. */
  gapsOf(kind: Whom['kind'], id: string): Gap[] {
    return this.#gaps.filter((gap) => isAbout(gap, kind, id));
  }

  /** A subject's records in the order of the files, also those that were revoked or are not proven. */
  of(kind: Whom['kind'], id: string): readonly AwardRecord[] {
    return this.#about(kind, id);
  }

  /** Whether somebody holds an award for a year; one revoked after `on` still held then. */
  holding(kind: Whom['kind'], id: string, award: string, year: number, on?: Day): Holding {
    const all = this.of(kind, id).filter((record) => record.award.value === award && yearOf(record) === year);
    const isRevoked = ({ revoked }: AwardRecord) => revoked !== undefined && (!on || revoked.date.value <= on);
    const standing = all.filter((record) => !isRevoked(record));
    const held = standing.find(({ decision }) => decision);
    if (held) return { is: 'held', record: held };
    const [unproven] = standing;
    if (unproven) return { is: 'unproven', record: unproven };
    const [revoked] = all;
    return revoked ? { is: 'revoked', record: revoked } : this.#notWritten(kind, id, year);
  }

  #notWritten(kind: Whom['kind'], id: string, year: number): Holding {
    const unknown = (why: Unknown): Holding => ({ is: 'unknown', why });
    if (!this.isWhole) return unknown({ because: 'file-unreadable' });
    const gap = this.#gaps.find((gap) => isAbout(gap, kind, id) && gap.from.value <= year && year <= gap.to.value);
    if (gap) return unknown({ because: 'gap', gap });
    const { completeFrom } = this;
    if (!completeFrom || year < completeFrom.value) return unknown({ because: 'before-records', completeFrom });
    const since = kind === 'member' ? cameHere(id, this.organization) : undefined;
    return since && year < Number(since.value.slice(0, 4))
      ? unknown({ because: 'before-joining', since })
      : { is: 'none' };
  }
}

function isAbout(whom: Whom, kind: Whom['kind'], id: string): boolean {
  return whom.kind === kind && whom.subject.value === id;
}

/** The first day of the first assignment; nothing where one has no beginning, so that the person was always here. */
function cameHere(id: string, organization: Organization): Located<Day> | undefined {
  const days = (organization.member(id)?.assignments ?? []).map(({ span }) => span.from);
  const known = days.flatMap((day) => day ?? []);
  return known.length < days.length ? undefined : known.toSorted((a, b) => (a.value < b.value ? -1 : 1))[0];
}
