import type { Family } from '../family.ts';

/** `emul registrations`: who strives for what. */
export const registrations: Family = {
  name: 'registrations',
  words: {
    vi: {
      summary: 'đăng ký thi đua: ai chưa đăng ký, kết quả đến nay',
      description: 'Đăng ký danh hiệu, chỉ tiêu của tập thể, cá nhân trong thư mục registrations.',
    },
    en: {
      summary: 'registrations: who has not, results against them',
      description: 'What units and members have registered to strive for, in registrations/.',
    },
  },
  actions: [{ name: 'status', load: async () => (await import('./status.ts')).registrationsStanding }],
};
