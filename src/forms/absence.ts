import { ABSENCE_WORDS } from '../scoring/reasons.ts';
import { folded } from './folded.ts';

/** The kinds of absence, in the order in which a form lists them. */
export const ABSENCES: readonly string[] = Object.keys(ABSENCE_WORDS);

/** The kind that text of people names: its id, or its words in either language; nothing where it names none. */
export function absenceNamed(text: string): string | undefined {
  return ABSENCES.find((kind) => {
    const words = ABSENCE_WORDS[kind];
    return [kind, words?.vi, words?.en].some((each) => each !== undefined && folded(each) === folded(text));
  });
}
