import type { Locale, Words } from '../base/locale.ts';

/**
 * What emul calls a file that it writes into a folder: what it is, in the reader's language and without accents, then of
 * which period, and whose: `thong-bao-2016-H2-cv-03`, `notice-2016-H2-cv-03`. The one place for all of them; a paper brings
 * its own, and workbooks for people have theirs in `form/form-name.ts`.
 */
export type FileName = readonly [what: keyof typeof VIETNAMESE | Words, ...of: string[]];

export function fileName([what, ...of]: FileName, locale: Locale): string {
  const { vi, en } = typeof what === 'string' ? { vi: VIETNAMESE[what], en: what } : what;
  return [{ vi, en }[locale], ...of].join('-');
}

const VIETNAMESE = {
  appeals: 'kien-nghi',
  awards: 'khen-thuong',
  campaigns: 'dot-thi-dua',
  candidacy: 'dieu-kien',
  candidates: 'trich-ngang',
  classify: 'phan-loai',
  criteria: 'thang-diem',
  'criteria-backtest': 'cham-thu',
  'criteria-check': 'kiem-tra-thang-diem',
  'criteria-diff': 'so-sanh-thang-diem',
  exemplar: 'dien-hinh',
  exemplars: 'dien-hinh',
  explain: 'giai-trinh',
  inspections: 'kiem-tra',
  log: 'nhat-ky',
  paper: 'van-ban',
  papers: 'so-van-ban',
  plan: 'ke-hoach',
  'plan-status': 'tien-do',
  plans: 'ke-hoach',
  practices: 'sang-kien',
  province: 'tong-hop-co-quan',
  registrations: 'dang-ky',
  regulation: 'quy-che',
  'regulation-compare': 'so-quy-che',
  regulations: 'quy-che',
  score: 'bang-diem',
  today: 'viec-can-lam',
  verify: 'doi-chieu-khoa-so',
} as const;
