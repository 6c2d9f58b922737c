import { type Key, needed } from '../../model/key.ts';

/** The level that counts as reached. */
export const LEVEL: Key = {
  ...needed({
    name: 'level',
    words: {
      vi: ['Mức cần đạt', 'Mã mức mà cá nhân trong phòng phải đạt, dùng với members'],
      en: ['Level', 'What members must reach, with mode members'],
    },
    example: 'tot',
    shape: { $ref: '#/$defs/id' },
    names: 'level',
  }),
  unless: 'all',
};

/** The share of those who reach it at which the criterion is full. */
export const FULL: Key = {
  name: 'full',
  words: {
    vi: ['Tỷ lệ đủ điểm', 'Tỷ lệ cá nhân đạt để được đủ điểm, dùng với members'],
    en: ['Full', 'The share of members that earns all points'],
  },
  example: '0.9',
  shape: { $ref: '#/$defs/share' },
};

/** The level that everybody must reach, in the place of a share. */
export const ALL: Key = {
  name: 'all',
  words: {
    vi: ['Mọi người phải đạt', 'Mã mức mà mọi người phải đạt để được đủ điểm, thay cho level, dùng với members'],
    en: ['All', 'What everybody must reach for full points, instead of level, with mode members'],
  },
  example: 'hoan-thanh',
  shape: { $ref: '#/$defs/id' },
  names: 'level',
};

/** What is left of the maximum where somebody does not reach it. */
export const ELSE: Key = {
  name: 'else',
  words: {
    vi: ['Có người chưa đạt', 'Phần của điểm tối đa khi có người chưa đạt mức ghi ở all'],
    en: ['Else', 'The share of the maximum where somebody is below the level of all'],
  },
  example: '0.5',
  shape: { $ref: '#/$defs/share' },
};

/** What each level of a unit is worth. */
export const LEVELS: Key = {
  name: 'levels',
  words: {
    vi: ['Điểm theo mức', 'Điểm của từng mức xếp loại của tập thể, đủ mọi mức, dùng với unit'],
    en: ['Levels', 'Points for every level of the unit, with mode unit'],
  },
  example: '{xuat-sac: 30, tot: 25, chua: 0}',
  shape: { type: 'object', minProperties: 1, additionalProperties: { $ref: '#/$defs/number' } },
  rows: { of: 'points', word: { vi: 'Mức', en: 'Level' }, named: 'level' },
};
