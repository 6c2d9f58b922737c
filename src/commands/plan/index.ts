import type { Family } from '../family.ts';

/** `emul plan`: what the agency has set itself, who is charged with what, and how it stands. */
export const plan: Family = {
  name: 'plan',
  words: {
    vi: {
      summary: 'kế hoạch thi đua: việc, hạn, chỉ tiêu, đã làm đến đâu',
      description:
        'Kế hoạch trong thư mục plans: mục tiêu, nhiệm vụ, chỉ tiêu, hình thức, biện pháp, ai làm gì, đến bao giờ. Không ghi việc: liệt kê các kế hoạch.',
    },
    en: {
      summary: 'plans: work, deadlines, targets, and how they stand',
      description:
        'The plans in plans/: goals, tasks, targets, forms, measures, who does what by when. Without an action they are listed.',
    },
  },
  alone: { name: 'plan', load: async () => (await import('./plan.ts')).planListing },
  actions: [
    { name: 'show', load: async () => (await import('./show.ts')).planShowing },
    { name: 'status', load: async () => (await import('./status.ts')).planStanding },
  ],
};
