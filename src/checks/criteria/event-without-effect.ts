import type { Criteria } from '../../model/criteria.ts';
import type { ScoreEvent } from '../../model/criterion.ts';
import { levelsOn } from '../../model/regulation-choice.ts';
import { defineCheck } from '../check.ts';
import { eventsIn } from './parts.ts';

/** An event that changes no points, limits no level and is asked about by none: noting it would do nothing. */
export const eventWithoutEffect = defineCheck<{ event: string; title: string; isOfBonus: boolean }>({
  id: 'event-without-effect',
  severity: 'warning',
  message: {
    vi: ({ event, title }) =>
      `ghi nhận việc “${event}” (${title}) cũng không làm đổi điểm, không khống chế mức, và không mức nào xét đến`,
    en: ({ event, title }) =>
      `noting “${event}” (${title}) changes no points, limits no level, and no level asks about it`,
  },
  help: {
    vi: ({ isOfBonus }) =>
      isOfBonus
        ? 'việc ấy được cộng bao nhiêu điểm? hãy ghi points lớn hơn 0, hoặc bỏ việc ấy'
        : 'việc ấy phải chịu gì? hãy ghi points lớn hơn 0, hoặc limit với mức cao nhất còn được xếp, hoặc bỏ việc ấy',
    en: ({ isOfBonus }) =>
      isOfBonus
        ? 'what does it earn? write points above 0, or take it out'
        : 'what does it cost? write points above 0, or limit with the best level that remains, or take it out',
  },
  *inWorkspace(workspace) {
    for (const criteria of workspace.criteria) {
      const [best] = levelsOn(criteria.effective.from?.value ?? '', workspace);
      for (const event of eventsIn(criteria)) {
        const isOfBonus = criteria.bonus?.events.includes(event) ?? false;
        const isLimited = !isOfBonus && event.limit && event.limit.value !== best?.id.value;
        if (!event.points.value.isZero || isLimited || isAskedAbout(event, criteria)) continue;
        const facts = { isOfBonus, event: event.id.value, title: event.title.value };
        yield { at: event.id.place, facts };
      }
    }
  },
});

function isAskedAbout({ id: event }: ScoreEvent, { rungs }: Criteria): boolean {
  return rungs.some(({ when }) => when.some(({ kind, id }) => kind.value === 'event' && id?.value === event.value));
}
