import type { Family } from '../family.ts';

/** `emul exemplars`: who was chosen to become an advanced example, and what a choice can rest on. */
export const exemplars: Family = {
  name: 'exemplars',
  words: {
    vi: {
      summary: 'điển hình tiên tiến: đã chọn, hạn sơ kết, để lựa chọn',
      description:
        'Tập thể, cá nhân được chọn xây dựng điển hình tiên tiến (thư mục exemplars), và quá trình phấn đấu, danh hiệu của mọi người để lựa chọn. Không ghi việc: in cả hai.',
    },
    en: {
      summary: 'advanced examples: chosen, reviews due, to choose',
      description:
        'Who was chosen to become an advanced example (exemplars/), and how everybody has striven, to choose from. No action: both.',
    },
  },
  actions: [
    { name: 'list', load: async () => (await import('./list.ts')).exemplarsListing },
    { name: 'show', load: async () => (await import('./show.ts')).exemplarsShowing },
  ],
  alone: { name: 'list', load: async () => (await import('./list.ts')).exemplarsListing },
};
