import { defineCheck } from '../../checking/check.ts';
import { lineAt } from '../../source/line-of.ts';

/** Somebody holds two seats of one Council: votes and bases would count one person twice. */
export const twoSeats = defineCheck<{ who: string; line: number }>({
  id: 'two-seats',
  severity: 'error',
  message: {
    vi: ({ who, line }) => `${who} ghi hai lần trong Hội đồng (dòng ${line})`,
    en: ({ who, line }) => `${who} stands on the Council twice (line ${line})`,
  },
  help: { vi: () => 'mỗi người một vai; hãy bỏ một chỗ', en: () => 'one seat each; take one of them out' },
  *inWorkspace({ organization }) {
    for (const { seats } of organization.councils) {
      for (const [index, { member }] of seats.entries()) {
        const first = seats.slice(0, index).find((seat) => seat.member.value === member.value);
        if (!first) continue;
        const who = organization.called('member', member.value) ?? member.value;
        yield { at: member.place, facts: { who, line: lineAt(first.member.place) } };
      }
    }
  },
});
