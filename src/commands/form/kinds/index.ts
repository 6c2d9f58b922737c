import { ballots } from './ballots.ts';
import { criteria } from './criteria.ts';
import type { CameBack, FormKind } from './form-kind.ts';
import { lists } from './lists.ts';
import { regulation } from './regulation.ts';
import { scores } from './scores.ts';
import { setup } from './setup.ts';

/** Every kind of form; score sheets, which a line asks for by a period and a file is taken for at last, at the end. */
export const formKinds: readonly FormKind[] = [setup, lists, criteria, regulation, ballots, scores];

/** The kind that a line asks for by its first word. */
export function formKindAsked(word: string | undefined): FormKind {
  return formKinds.find((kind) => kind.isAsked(word)) ?? scores;
}

/** The kinds that a file holds: one, but for the workbook in which several tables stand. */
export function formKindsIn(file: CameBack): readonly FormKind[] {
  const found = formKinds.filter((kind) => kind !== scores && kind.back?.isIn(file));
  return found.length > 0 ? found : [scores];
}

/** Every form as a line names it that is not asked for by a period: “people, leave, awards, registrations NĂM”. */
export function formsNamed(year: string): string {
  return formKinds.flatMap((kind) => kind.asked(year)).join(', ');
}

/** What a folder may hold that somebody means as a form; those that cannot be read are told, not passed by. */
export function formEndings(): string[] {
  const others = formKinds.flatMap(({ back }) => back?.endings ?? []);
  return [...new Set(['.xlsx', '.xlsm', '.xlsb', '.xls', '.et', '.ods', '.csv', '.tsv', ...others])];
}
