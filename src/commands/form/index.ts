import type { Family } from '../family.ts';

/** `emul form`: Excel forms out to the divisions and back, and other people's Excel. */
export const form: Family = {
  name: 'form',
  words: {
    vi: {
      summary: 'phiếu Excel gửi các phòng, nhận lại; Excel nơi khác',
      description:
        'Phiếu chấm điểm bằng Excel: lập phiếu gửi từng phòng, đọc phiếu gửi về vào tệp điểm, và đọc bảng Excel không do phần mềm lập.',
    },
    en: {
      summary: 'Excel forms to the divisions and back; other Excel',
      description:
        'Score sheets in Excel: made for each division, read back into the scores file; and tables that emul did not make.',
    },
  },
  actions: [
    { name: 'export', load: async () => (await import('./export.ts')).formExporting },
    { name: 'import', load: async () => (await import('./import.ts')).formImporting },
    { name: 'map', load: async () => (await import('./map.ts')).formMapping },
  ],
};
