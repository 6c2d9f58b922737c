import type { Locale } from '../base/locale.ts';

/**
 * What emul calls a file that it writes into a folder: what it is, in the reader's language and without accents, then of
 * which period, and whose: `thong-bao-2016-H2-cv-03`, `notice-2016-H2-cv-03`. The one place for all of them, forms too.
 */
export type FileName = readonly [what: keyof typeof VIETNAMESE, ...of: string[]];

export function fileName([what, ...of]: FileName, locale: Locale): string {
  return [locale === 'vi' ? VIETNAMESE[what] : what, ...of].join('-');
}

const VIETNAMESE = {
  awards: 'khen-thuong',
  briefing: 'giao-ban',
  campaigns: 'dot-thi-dua',
  candidacy: 'dieu-kien',
  candidates: 'trich-ngang',
  classify: 'phan-loai',
  criteria: 'thang-diem',
  'criteria-backtest': 'cham-thu',
  'criteria-check': 'kiem-tra-thang-diem',
  'criteria-diff': 'so-sanh-thang-diem',
  decision: 'quyet-dinh',
  exemplar: 'dien-hinh',
  exemplars: 'dien-hinh',
  explain: 'giai-trinh',
  form: 'phieu',
  grid: 'theo-doi',
  inspections: 'kiem-tra',
  minutes: 'bien-ban',
  notice: 'thong-bao',
  plan: 'ke-hoach',
  'plan-status': 'tien-do',
  plans: 'ke-hoach',
  practices: 'sang-kien',
  ratings: 'xep-loai',
  registrations: 'dang-ky',
  regulation: 'quy-che',
  regulations: 'quy-che',
  score: 'bang-diem',
  'score-sheet': 'phieu-cham',
  submission: 'to-trinh',
  summary: 'bao-cao',
  today: 'viec-can-lam',
} as const;
