import { periodKinds } from '../../calendar/index.ts';
import { week } from '../../calendar/week.ts';
import { dayMeant } from './day.ts';

/** The base period that another spelling means: the week of a day, `2016-w40`, `W40/2016`, `tuần 40 năm 2016`, `2016-Ư40`. */
export function periodMeant(text: string): string | undefined {
  const day = dayMeant(text);
  if (day) return week.holding(day).id;
  const plain = text.trim().replace(/^["'“”]|["'“”]$/g, '');
  for (const kind of periodKinds) {
    const meant = kind.meant?.(plain);
    if (meant !== undefined) return meant;
  }
  return undefined;
}
