import { periodKinds, periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { weekdayFrom } from '../../model/settings.ts';
import { told } from '../../seals/seal-name.ts';
import { periodInName } from '../../source/layout.ts';
import { mapOf, type PlainFiles, textOf } from './plain-files.ts';

/** Periods that have a scores file, newest first. */
export function scoredPeriods(files: PlainFiles): readonly Period[] {
  return newestFirst(files.paths('scores').map(periodInName));
}

/** Periods that are closed, newest first. */
export function closedPeriods(files: PlainFiles): readonly Period[] {
  return newestFirst(files.paths('seals').map((path) => told(path.replace(/^seals\/|\.yaml$/g, '')).period));
}

/** Periods that some file is of, and the longer ones that hold what is scored; the longest first, of those the newest. */
export async function everyPeriod(files: PlainFiles): Promise<readonly Period[]> {
  const { calendar } = await files.file('emul.yaml');
  const weekday = weekdayFrom(textOf(mapOf(calendar), 'weekBelongsTo') || undefined);
  const longer = scoredPeriods(files).flatMap((period) => longerOf(period, weekday));
  const named = files.paths('').flatMap((path) => /([^/.]+)[^/]*$/.exec(path)?.[1] ?? []);
  const found = newestFirst([...longer, ...named]);
  return periodKinds.toReversed().flatMap((kind) => found.filter((period) => period.kind === kind));
}

function longerOf(period: Period, weekday: number): string[] {
  const day = period.kind.decidingDay(period, weekday);
  const longer = periodKinds.slice(periodKinds.indexOf(period.kind) + 1);
  return longer.filter(({ isOfAnyLength }) => !isOfAnyLength).map((kind) => kind.holding(day).id);
}

function newestFirst(ids: readonly string[]): readonly Period[] {
  const found = [...new Set(ids)].flatMap((id) => periodOf(id) ?? []);
  return found.toSorted((a, b) => (a.from < b.from ? 1 : -1));
}
