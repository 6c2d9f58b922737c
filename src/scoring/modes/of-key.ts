import type { Key } from '../../model/key.ts';

/** Whose results may be counted. */
export const WHOSE = {
  head: { vi: 'tập thể mình đứng đầu', en: 'the unit one heads' },
  assignment: { vi: 'tập thể nơi công tác', en: 'one’s own unit' },
  led: { vi: 'cá nhân mình phụ trách', en: 'those one leads' },
  agency: { vi: 'cá nhân khác trong cơ quan', en: 'everybody else in the agency' },
} as const;

/** Whose products or results it reads. */
export const OF: Key = {
  name: 'of',
  words: {
    vi: [
      'Tính trên',
      'Mã tiêu chí có danh sách sản phẩm (products); head hoặc assignment (unit); led hoặc agency (members)',
    ],
    en: ['Of', 'The criterion whose products it reads; with unit head or assignment, with members led or agency'],
  },
  example: 'A1',
  shape: { $ref: '#/$defs/text' },
  called: WHOSE,
};
