import type { Family } from '../family.ts';

/** `emul appeals`: petitions about results, from the day they come to the answer. */
export const appeals: Family = {
  name: 'appeals',
  words: {
    vi: {
      summary: 'kiến nghị về kết quả: nhận, hạn trả lời, trả lời',
      description:
        'Kiến nghị, khiếu nại, phản ánh về kết quả (thư mục appeals): ai gửi, về kết quả nào, đề nghị gì, hạn trả lời theo quy chế, trả lời ra sao. Không ghi việc: liệt kê.',
    },
    en: {
      summary: 'petitions about results: received, due, answered',
      description:
        'Petitions, complaints and reports about results (appeals/): whose, about what, what is asked, due when by the regulation, what was answered. No action: the list.',
    },
  },
  actions: [
    { name: 'list', load: async () => (await import('./list.ts')).appealsListing },
    { name: 'record', load: async () => (await import('./record.ts')).appealsRecording },
    { name: 'notified', load: async () => (await import('./notified.ts')).appealsNotified },
    { name: 'answer', load: async () => (await import('./answer.ts')).appealsAnswering },
  ],
  alone: { name: 'list', load: async () => (await import('./list.ts')).appealsListing },
};
