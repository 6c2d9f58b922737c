import type { Day } from '../base/day.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import { text } from './field.ts';
import type { Having } from './reading.ts';

type Declared = FileOf<'organization'>['members'][number];

/** A complaint, denunciation, investigation or disciplinary case: pending on the days of its span, settled after. */
export type PendingMatter = Omit<Having<Declared['pending'][number], 'kind'>, 'from' | 'to' | 'note'>;

/** A result that a former agency handed over; it stands as that part (rule 18). */
export type Brought = Omit<Having<Declared['brought'][number], 'period' | 'level'>, 'node'>;

/** A discipline in somebody's record, whose day and year are held against periods as they are written. */
export interface Discipline extends Omit<Having<Declared['discipline'][number], 'form'>, 'date' | 'countedIn'> {
  readonly date: Located<Day>;
  /** The one year in which it counts, where the file names one. */
  readonly countedIn: Located<string> | undefined;
}

/** Of what is listed, what says which form and when. */
export function disciplineOf(listed: Declared['discipline']): Discipline[] {
  return listed.flatMap(({ form, node, decision }) => {
    const date = text(node.get('date'));
    return form && date ? { form, date, node, decision, countedIn: text(node.get('countedIn')) } : [];
  });
}
