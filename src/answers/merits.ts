import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { type Award, allConditions } from '../model/award.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Home } from '../source/home.ts';
import type { Answered } from './answered.ts';
import { type AwardBook, bookOf } from './award-book.ts';
import { type CandidatesAnswer, type CandidatesQuestion, candidatesIn } from './candidates.ts';
import type { ClassifyAnswer } from './classification.ts';
import { classifiedPeriod } from './classified.ts';
import { roundRead } from './round.ts';

/** What reports of achievements rest on. */
export interface MeritsAnswer {
  readonly candidates: CandidatesAnswer;
  /** Plans and what was won as the files stand, also of a closed period. */
  readonly current: Workspace;
  readonly book: AwardBook;
  /** How many years were asked for; else each subject's awards say it. */
  readonly years: number | undefined;
  /** Earlier years that are told, the oldest first; without an answer where nothing of it was scored. */
  readonly earlier: readonly { readonly period: Period; readonly answer: ClassifyAnswer | undefined }[];
}

/** Who stands for what, what they did and won; `years` as asked, else as many as the awards look back. */
export async function meritsIn(
  root: string,
  home: Home,
  { years, ...question }: CandidatesQuestion & { readonly years: number | undefined },
): Promise<Answered<MeritsAnswer>> {
  const { answer: candidates, ...rest } = await candidatesIn(root, home, question);
  const current = candidates && (await roundRead(root, home, ['plans', 'awards'])).workspace;
  if (!candidates || !current) return { ...rest, answer: undefined };
  const told = years ?? Math.max(1, ...candidates.awards.map(({ award }) => yearsTold(award)));
  const earlier: { period: Period; answer: ClassifyAnswer | undefined }[] = [];
  for (const period of yearsBefore(candidates.classified.period, told)) {
    earlier.push({ period, answer: await yearIn(root, home, period, current) });
  }
  return { ...rest, answer: { candidates, current, book: bookOf(current), years, earlier } };
}

/** How many years a report for an award tells of: as far back as its conditions look. */
function yearsTold({ when }: Pick<Award, 'when'>): number {
  return Math.max(1, ...allConditions(when).flatMap(({ bounds }) => bounds.get('years')?.value.floor ?? []));
}

/** The answer with those years alone that a report for these awards tells of. */
export function toldFor(awards: readonly Award[], answer: MeritsAnswer): MeritsAnswer {
  const told = answer.years ?? Math.max(1, ...awards.map(yearsTold));
  return { ...answer, earlier: told === 1 ? [] : answer.earlier.slice(1 - told) };
}

function yearsBefore({ to }: Period, told: number): Period[] {
  const last = Number(to.slice(0, 4));
  const ids = Array.from({ length: told - 1 }, (_, i) => String(last - told + 1 + i));
  return ids.flatMap((id) => periodOf(id) ?? []);
}

/** A year as it was classified; nothing where no part of it has a scores file. */
async function yearIn(root: string, home: Home, period: Period, { briefingFiles }: Workspace) {
  const isScored = [...briefingFiles.keys()].some((id) => id.startsWith(`${period.id}-`));
  if (!isScored) return undefined;
  const question = { choose: () => period, asOf: () => undefined, regulation: undefined };
  return (await classifiedPeriod(root, home, question)).answer;
}
