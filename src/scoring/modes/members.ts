import { Exact } from '../../base/exact.ts';
import { bilingual } from '../../base/locale.ts';
import { percent } from '../../base/number-words.ts';
import { type Key, needed } from '../../model/key.ts';
import type { MembersShare } from './members-share.ts';
import type { Known, Mode } from './mode.ts';

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

/** The share of a unit's members at a level or better (rule 9): the maximum × min(1, share ÷ `full`). */
export const members: Mode = {
  id: 'members',
  gloss: 'theo cá nhân',
  called: { vi: 'Theo thành viên', en: 'Members' },
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
  computing: {
    computed({ level, max, full }, known) {
      const share = shareOf(level?.value ?? '', known);
      if (share.rated === 0) return undefined;
      const reached = Exact.whole(share.reached).over(Exact.whole(share.rated));
      return { points: max.value.times(Exact.min(Exact.one, reached.over(full?.value ?? Exact.one))), share };
    },
    lacking: { vi: 'chưa cá nhân nào có điểm', en: 'no member rated' },
    from: { vi: 'kết quả của cá nhân trong phòng', en: 'the unit’s members' },
    onSheet: { vi: 'tự tính từ kết quả của cá nhân', en: 'computed from the members' },
  },
  loss: {
    alike: ({ share }) => (share ? `${share.reached}/${share.rated}` : ''),
    said([first], { locale, sheets, orBetter }) {
      const { share, criterion } = first ?? {};
      if (!share) return '';
      const level = orBetter(criterion?.level?.value ?? '')[locale];
      const said = LOST[locale](share.rated - share.reached, share.rated, level);
      return sheets === undefined ? said : `${said}, ${sheets}`;
    },
  },
};

const LOST = bilingual({
  vi: (below: number, of: number, level: string) => `${below}/${of} cá nhân chưa đạt mức ${level}`,
  en: (below, of, level) => `${below} of ${of} members not ${level}`,
});

/** Of the members assigned to the unit on the deciding day, who reached the level or better. */
function shareOf(wanted: string, { subject: unit, workspace, scored, isWorse }: Known): MembersShare {
  const members = (unit.kind === 'unit' && scored('member')) || [];
  const rated = members.filter(({ subject, isRated }) => isRated && subject.unit?.id.value === unit.id);
  const who = rated.map(({ subject, computedLevel }) => ({
    id: subject.id,
    name: workspace.organization.called('member', subject.id) ?? subject.name,
    level: computedLevel,
    isReached: computedLevel !== undefined && !isWorse(computedLevel, wanted),
  }));
  return { reached: who.filter(({ isReached }) => isReached).length, rated: rated.length, who };
}
