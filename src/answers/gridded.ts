import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Home } from '../source/home.ts';
import type { Classified, ClassifyAnswer, ClassifyQuestion } from './classification.ts';
import { classifiedPeriod } from './classified.ts';

/** Everybody's level in each part of a period, of one kind of part. */
export interface GridAnswer {
  readonly classified: ClassifyAnswer;
  /** In order, up to the newest scores file. */
  readonly columns: readonly Period[];
  /** The level by part and subject; null where somebody is in the list and not rated, undefined where not in it. */
  levelOf(part: Period, key: string): string | null | undefined;
}

export interface Gridded extends Omit<Classified, 'answer'> {
  readonly answer: GridAnswer | undefined;
  /** The kinds of part that a grid of this period can have, shortest first. */
  readonly kinds: readonly string[];
}

/** Classifies a period and keeps the levels of its parts on the way. Without `by`, months where there are any, else the shortest parts. */
export async function griddedPeriod(
  root: string,
  home: Home,
  question: Omit<ClassifyQuestion, 'keepsIn' | 'watches' | 'passed'>,
  by: string | undefined,
): Promise<Gridded> {
  const levels = new Map<Period, ReadonlyMap<string, string | null>>();
  const { answer, ...rest } = await classifiedPeriod(root, home, {
    ...question,
    passed: (period, results) =>
      levels.set(period, new Map([...results].map(([key, { level }]) => [key, level ?? null]))),
  });
  const parts = [...levels.keys()].filter((key) => key !== answer?.period);
  const kinds = [...new Set(parts.map(({ kind }) => kind.id))];
  const kind = by ?? (kinds.includes('month') ? 'month' : kinds[0]);
  const newest = [...(answer?.workspace.briefingFiles.keys() ?? [])]
    .flatMap((id) => periodOf(id)?.from ?? [])
    .sort()
    .at(-1);
  const isBegun = (period: Period) => newest !== undefined && period.from <= newest;
  const columns = parts.filter((part) => part.kind.id === kind && isBegun(part) && (levels.get(part)?.size ?? 0) > 0);
  const levelOf = (part: Period, key: string) => levels.get(part)?.get(key);
  return { ...rest, kinds, answer: answer && { classified: answer, columns, levelOf } };
}
