import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { keyOf } from '../model/due.ts';
import type { Home } from '../source/home.ts';
import type { Classified, ClassifyAnswer, ClassifyQuestion } from './classification.ts';
import { classifiedPeriod } from './classified.ts';

/** Everybody's level in each part of a period, of one kind of part. */
export interface GridAnswer {
  readonly classified: ClassifyAnswer;
  /** In order, up to the newest scores file. */
  readonly columns: readonly Period[];
  /** The level by part and subject, also one that a former agency handed over; null where somebody is in the list and not rated, undefined where not in it. */
  levelOf(part: Period, key: string): string | null | undefined;
  /** Whether anything was scored in a part. */
  isScored(part: Period): boolean;
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
  const scored = [...(answer?.workspace.briefingFiles.keys() ?? [])].flatMap((id) => periodOf(id)?.from ?? []).sort();
  const isBegun = (period: Period) => scored.some((from) => from >= period.from);
  const isScored = (period: Period) => scored.some((from) => from >= period.from && from <= period.to);
  const columns = parts.filter((part) => part.kind.id === kind && isBegun(part) && (levels.get(part)?.size ?? 0) > 0);
  const brought = broughtIn(answer);
  // Where a former agency handed a result over, its subject was not in the list here.
  const levelOf = (part: Period, key: string) => {
    const own = levels.get(part)?.get(key);
    return own === undefined ? brought.get(`${key} ${part.id}`) : own;
  };
  return { ...rest, kinds, answer: answer && { classified: answer, columns, levelOf, isScored } };
}

/** Levels that former agencies handed over, by subject and part. */
function broughtIn(answer: ClassifyAnswer | undefined): ReadonlyMap<string, string> {
  const { members = [], units = [] } = answer?.workspace.organization ?? {};
  const all = [
    ...members.map(({ id, brought }) => ({ key: keyOf('member', id.value), brought })),
    ...units.map(({ id, brought }) => ({ key: keyOf('unit', id.value), brought })),
  ];
  return new Map(
    all.flatMap(({ key, brought }) => brought.map(({ period, level }) => [`${key} ${period.value}`, level.value])),
  );
}
