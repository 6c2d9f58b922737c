import type { AwardConditionKind } from './condition-kind.ts';

/** Praised at the briefing of the period: `commend` in its scores file. */
export const commended: AwardConditionKind = {
  id: 'commended',
  written: {
    words: {
      vi: ['Được biểu dương', 'Luôn ghi true: được biểu dương tại giao ban của kỳ'],
      en: ['Commended', 'Always true: praised at the briefing of the period'],
    },
    shape: { const: true },
  },
  foundOfAll: { vi: 'Giao ban ghi', en: 'At the briefing' },
  asked: () => ({ vi: 'được biểu dương tại giao ban', en: 'praised at the briefing' }),
  finding(_, { kind, id }, { praise }) {
    const all = praise.filter((each) => each.kind === kind && each.subject.value === id);
    const [first] = all;
    if (!first) return { verdict: 'unmet', found: NOT_PRAISED, place: undefined, lacking: NOT_PRAISED };
    const deeds = all.flatMap(({ reason }) => reason?.value ?? []).join('; ');
    const found = deeds === '' ? PRAISED : { vi: `biểu dương: ${deeds}`, en: `praised: ${deeds}` };
    return { verdict: 'met', found, place: first.subject.place };
  },
};

const PRAISED = { vi: 'đã biểu dương', en: 'praised' };
const NOT_PRAISED = { vi: 'giao ban không biểu dương', en: 'not praised' };
