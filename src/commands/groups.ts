import { bilingual } from '../base/locale.ts';

/** The groups in which help lists commands, as the work of a year goes; each command of the index names its own. */
export const GROUPS = bilingual({
  vi: {
    week: 'Tuần',
    period: 'Kỳ',
    council: 'Hội đồng',
    papers: 'Văn bản',
    scale: 'Thang điểm',
    year: 'Cả năm',
    keep: 'Soát và giữ',
  },
  en: {
    week: 'Week',
    period: 'Period',
    council: 'Council',
    papers: 'Papers',
    scale: 'Point scale',
    year: 'The year',
    keep: 'Check and keep',
  },
});

/** The group of a command. */
export type Group = keyof (typeof GROUPS)['vi'];
