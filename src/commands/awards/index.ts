import type { Family } from '../family.ts';

/** `emul awards`: what was won so far, and what was decided becoming part of it. */
export const awards: Family = {
  name: 'awards',
  words: {
    vi: {
      summary: 'sổ khen thưởng: danh hiệu, hình thức khen đã có',
      description:
        'Danh hiệu thi đua và hình thức khen thưởng đã có, ghi trong thư mục awards; danh hiệu nhiều năm xét trên sổ này. Không ghi việc: in cả sổ.',
    },
    en: {
      summary: 'what was won so far: titles and commendations',
      description:
        'Titles and commendations won, as awards/ has them; titles of several years rest on these records. No action: all of them.',
    },
  },
  actions: [
    { name: 'list', load: async () => (await import('./list.ts')).awardsListing },
    { name: 'show', load: async () => (await import('./show.ts')).awardsShowing },
    { name: 'record', load: async () => (await import('./record.ts')).awardsRecording },
  ],
  alone: { name: 'list', load: async () => (await import('./list.ts')).awardsListing },
};
