import { type Day, dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { occasionsOf } from '../../model/occasion.ts';
import { assignmentOn } from '../../model/organization.ts';

interface Facts {
  who: string;
  work: string;
  day: Day;
}

/** Work that is still to be done lies with somebody who is no longer there on its day. */
export const planPersonLeft = defineCheck<Facts>({
  id: 'plan-person-left',
  severity: 'warning',
  counted: { vi: 'việc của kế hoạch giao cho người đã đi', en: 'parts of a plan whose person left' },
  message: {
    vi: ({ who, work, day }) =>
      `“${work}” giao cho ${who}, nhưng đến hạn ngày ${dateInWords(day)} người ấy không còn ở cơ quan`,
    en: ({ who, work, day }) => `“${work}” lies with ${who}, who is no longer there on ${day}, when it is due`,
  },
  help: {
    vi: () => 'giao lại cho người khác, hoặc ghi theo chức: who: [{head: MÃ-PHÒNG}]',
    en: () => 'charge somebody else, or the post: who: [{head: UNIT}]',
  },
  *inWorkspace({ plans, organization }) {
    for (const { assignments, reviews, span } of plans) {
      for (const work of [...assignments, ...reviews]) {
        const open = occasionsOf(work, span).find(({ done, due }) => !done && due !== undefined);
        if (!open?.due) continue;
        for (const charge of work.who) {
          const member = charge.kind === 'member' ? organization.member(charge.member.value) : undefined;
          if (!member || charge.kind !== 'member' || assignmentOn(member, open.due)) continue;
          yield {
            at: charge.member.place,
            facts: {
              who: organization.called('member', member.id.value) ?? member.name.value,
              work: work.text.value,
              day: open.due,
            },
          };
        }
      }
    }
  },
});
