import { COLUMNS } from '../../model/briefing.ts';
import { type CellKind, day, exact, flag, oneOf, severalOf, text } from './cell-kinds.ts';
import { SETTING_WORDS } from './column-words.ts';
import type { ScaleColumn } from './columns.ts';

const setting = (key: keyof typeof SETTING_WORDS, is: CellKind): ScaleColumn => {
  const { words, told } = SETTING_WORDS[key];
  return { key, is, width: 0, words, told };
};

/** “Áp dụng”: whom it is for, from when, and what holds for all of it. The key is the way to it in the file. */
export const SETTINGS: readonly ScaleColumn[] = [
  setting('title', text),
  setting('effective.from', day),
  setting('effective.to', day),
  setting(
    'appliesTo.kind',
    oneOf({ member: { vi: 'cá nhân', en: 'people' }, unit: { vi: 'tập thể', en: 'divisions' } }),
  ),
  setting('appliesTo.units', severalOf('unit')),
  setting('appliesTo.positions', severalOf('post')),
  setting('appliesTo.members', severalOf('member')),
  setting('scale.max', exact),
  setting('scale.min', exact),
  setting('scale.step', exact),
  ...COLUMNS.map((name) => setting(`columns.${name}`, text)),
  setting(
    'missing',
    oneOf({ exclude: { vi: 'không tính kỳ ấy', en: 'leave it out' }, zero: { vi: 'tính 0 điểm', en: '0 points' } }),
  ),
  setting('commentBelowMax', flag),
  setting('bonus.max', exact),
  setting('bonus.above', flag),
];
