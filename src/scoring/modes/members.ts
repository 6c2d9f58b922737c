import { Exact } from '../../base/exact.ts';
import { percent } from '../../base/number-words.ts';
import { type Key, needed } from '../../model/key.ts';
import type { Mode } from './mode.ts';

const LEVEL: Key = {
  name: 'level',
  words: {
    vi: ['Mức cần đạt', 'Mã mức mà cá nhân trong phòng phải đạt, dùng với members'],
    en: ['Level', 'What members must reach, with mode members'],
  },
  example: 'tot',
  shape: { $ref: '#/$defs/id' },
  names: 'level',
};

const FULL: Key = {
  name: 'full',
  words: {
    vi: ['Tỷ lệ đủ điểm', 'Tỷ lệ cá nhân đạt để được đủ điểm, dùng với members'],
    en: ['Full', 'The share of members that earns all points'],
  },
  example: '0.9',
  shape: { $ref: '#/$defs/share' },
};

/** The share of a unit's members at a level or better; `scoring/members-share.ts` computes it when their week is known. */
export const members: Mode = {
  id: 'members',
  gloss: 'theo cá nhân',
  keys: [needed(LEVEL), FULL],
  said: {
    vi: ({ level, full }, levelName) =>
      `tự tính theo tỷ lệ cá nhân xếp loại ${levelName(level?.value ?? '')} trở lên; từ ${percent(full?.value ?? Exact.one, 'vi')} được điểm tối đa`,
    en: ({ level, full }, levelName) =>
      `computed: the share of members at ${levelName(level?.value ?? '')} or better; ${percent(full?.value ?? Exact.one, 'en')} is full points`,
  },
  most({ max, full }) {
    const share = Exact.max(full?.value ?? Exact.one, Exact.one);
    return { best: max.value.over(share), way: { vi: 'cả 100% cá nhân đạt', en: 'a share of 100%' } };
  },
  isForUnits: true,
  gives: () => ({ is: 'shares', written: String }),
  points: () => undefined,
};
