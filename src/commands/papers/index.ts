import type { Family } from '../family.ts';

/** `emul papers`: the register of issued papers, and their very files. */
export const papers: Family = {
  name: 'papers',
  words: {
    vi: {
      summary: 'sổ theo dõi văn bản thi đua: số, ngày, tệp đã ký',
      description:
        'Sổ theo dõi văn bản thi đua (số do Văn thư cấp): số, ngày, người ký, tệp in trình ký hoặc bản chụp, giữ trong papers/issued/. Không ghi việc: in cả sổ, hoặc sổ của một kỳ và những gì kỳ ấy còn thiếu.',
    },
    en: {
      summary: 'the register of papers: number, day, the signed file',
      description:
        'Issued papers with the number that the registry gave, day, signer, and the file itself in papers/issued/. No action: all of them, or those of a period and what it still lacks.',
    },
  },
  actions: [
    { name: 'list', load: async () => (await import('./list.ts')).papersListing },
    { name: 'show', load: async () => (await import('./show.ts')).papersShowing },
    { name: 'fill', load: async () => (await import('./fill.ts')).papersFilling },
    { name: 'record', load: async () => (await import('./record.ts')).papersRecording },
  ],
  alone: { name: 'list', load: async () => (await import('./list.ts')).papersListing },
};
