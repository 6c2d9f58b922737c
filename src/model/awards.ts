import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { type Having, having, read, whole } from './reading.ts';
import { type Whom, whomFrom } from './whom.ts';

type File = FileOf<'awards'>;
type Written = File['titles'][number];

/** One file of what was won already: titles (danh hiệu) and commendations (hình thức) apart, and what nobody could look up. */
export interface AwardsFile extends Pick<File, 'completeFrom' | 'node'> {
  /** Titles first, as the files list them. */
  readonly records: readonly AwardRecord[];
  readonly gaps: readonly Gap[];
}

/** The two lists of an awards file, which are two things in law and never mixed. */
type Form = 'title' | 'commendation';

/** One title or commendation that somebody won; without the number of a decision nothing proves it. */
export interface AwardRecord extends Whom, Having<Omit<Written, 'name' | 'revoked'>, 'award' | 'period'> {
  /** By the list it stands in. */
  readonly form: Form;
  readonly revoked: Having<NonNullable<Written['revoked']>, 'date'> | undefined;
}

/** Years, both inclusive, whose records of a subject nobody has found. */
export interface Gap extends Whom, Having<Omit<File['gaps'][number], 'name' | 'to'>, 'from'> {
  readonly to: Located<number>;
}

export function awardsFrom(node: Node): AwardsFile {
  const { completeFrom, titles, commendations, gaps } = read('awards', node);
  return {
    node,
    completeFrom,
    records: [...recordsFrom(titles, 'title'), ...recordsFrom(commendations, 'commendation')],
    gaps: having(gaps, 'from').flatMap((gap) => {
      const whom = whomFrom(gap.node);
      return whom ? { ...gap, ...whom, to: gap.to ?? gap.from } : [];
    }),
  };
}

function recordsFrom(written: readonly Written[], form: Form): AwardRecord[] {
  return having(written, 'award', 'period').flatMap((record) => {
    const whom = whomFrom(record.node);
    return whom ? { ...record, ...whom, form, revoked: whole(record.revoked, 'date') } : [];
  });
}

/** The year of a record: that of its period, or of its day where the period is a campaign. */
export function yearOf({ period, date }: AwardRecord): number | undefined {
  const [, year] = /^(\d{4})(?:$|-)/.exec(period.value) ?? [];
  const told = year ?? date?.value.slice(0, 4);
  return told === undefined ? undefined : Number(told);
}
