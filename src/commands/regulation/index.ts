import type { Family } from '../family.ts';

/** `emul regulation`: which rules there are, what each says and on what paper, and making one the office's own. */
export const regulation: Family = {
  name: 'regulation',
  words: {
    vi: {
      summary: 'quy chế: từng con số và căn cứ, ban hành của cơ quan',
      description:
        'Quy chế là các mức xếp loại, cách tổng hợp, điều kiện khống chế và tỷ lệ tối đa; phần mềm không đặt ra con số nào.',
    },
    en: {
      summary: 'regulations: each number, its source; make one yours',
      description: 'A regulation holds the levels, the roll-up, gates and quotas; no number is emul’s own.',
    },
  },
  actions: [
    { name: 'list', load: async () => (await import('./list.ts')).regulationListing },
    { name: 'show', load: async () => (await import('./show.ts')).regulationShowing },
    { name: 'compare', load: async () => (await import('./compare.ts')).regulationComparing },
    { name: 'adopt', load: async () => (await import('./adopt.ts')).regulationAdopting },
  ],
};
