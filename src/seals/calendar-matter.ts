import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { regulationOn } from '../model/regulation-choice.ts';
import type { Skip } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Place } from '../source/located.ts';
import { holding, type Matter, saying } from './matter.ts';

/** What the calendar says of a period: which of its base periods are skipped, by which regulation each is read, and its cut-offs. */
export function calendarMatter(period: Period, bases: readonly Period[], workspace: Workspace, place: Place): Matter {
  const { calendar, settings } = workspace;
  const inside = new Map<string, Matter>();
  const weekday = settings.node.get('calendar')?.get('weekBelongsTo');
  inside.set('weekBelongsTo', saying(weekday?.text ?? 'thursday', weekday?.place ?? place));
  let held = '';
  for (const base of bases) {
    const not = calendar.reasonNotScored(base);
    if (not?.why === 'skipped') inside.set(base.id, skipMatter(not.skip));
    else if (not)
      inside.set(
        base.id,
        saying(not.why, (settings.calendar[not.why === 'before-start' ? 'start' : 'end'] ?? { place }).place),
      );
    const id = regulationOn(calendar.decidingDay(base), workspace)?.id.value ?? '';
    const choice = settings.regulations.find(({ use }) => use.value === id);
    if (id !== held) inside.set(`regulationFrom ${base.id}`, saying(id, choice?.use.place ?? place));
    held = id;
  }
  const before = calendar.carriedFrom(period)?.period.id;
  for (const { period: cut, last, carry } of settings.calendar.cutoffs) {
    const told = periodOf(cut.value);
    const isInside = told && period.from <= told.from && told.to <= period.to;
    if (isInside || cut.value === period.id || cut.value === before)
      inside.set(`cutoff ${cut.value}`, saying(`${last.value}${carry ? ' (carry)' : ''}`, last.place));
  }
  return holding(inside, place);
}

/** That a base period is skipped, and why. */
function skipMatter({ period: { place }, reason }: Skip): Matter {
  return holding(new Map([['skip', saying(reason?.value ?? 'skipped', place)]]), place);
}
