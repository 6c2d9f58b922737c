import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { percent } from '../../base/number-words.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Subject } from '../../model/due.ts';
import { resultsRule } from '../../model/results-rule.ts';
import type { MembersShare } from './members-share.ts';
import type { Known, Mode } from './mode.ts';
import { OF, WHOSE } from './of-key.ts';
import { ALL, ELSE, FULL, LEVEL } from './result-keys.ts';
import { NOBODY_RATED, noneRated, noneRatedInWords, noneRatedJudged, WHEN_NONE } from './when-none.ts';

/**
 * The share of people at a level or better (rules 9, 63): the maximum × min(1, share ÷ `full`); or all of it where everybody is,
 * and a part where somebody is not. A unit's own members, those whom somebody leads, or everybody else in the agency.
 */
export const members: Mode = {
  id: 'members',
  gloss: 'theo cá nhân',
  called: { vi: 'Theo thành viên', en: 'Members' },
  keys: [OF, LEVEL, FULL, ALL, ELSE, WHEN_NONE],
  counts: { member: { of: ['led', 'agency'], mustBeSaid: true }, unit: { of: [] } },
  lacking: (criterion) => {
    const { all, otherwise } = resultsRule(criterion);
    return all && !otherwise ? { key: ELSE.name, example: `${ELSE.name}: ${ELSE.example}` } : undefined;
  },
  said: {
    vi: (criterion, levelName) => saidOf(criterion, levelName, 'vi'),
    en: (criterion, levelName) => saidOf(criterion, levelName, 'en'),
  },
  judged: {
    vi: (criterion, levelName) => judgedBy(criterion, levelName, 'vi'),
    en: (criterion, levelName) => judgedBy(criterion, levelName, 'en'),
  },
  turns: {
    of: (criterion, locale) => whoseOf(criterion, locale),
    whenNone: ({ whenNone }, locale) => NOBODY_RATED[locale][whenNone ?? 'unknown'],
  },
  most(criterion) {
    const { max, full } = criterion;
    if (resultsRule(criterion).all) return undefined;
    const share = Exact.max(full?.value ?? Exact.one, Exact.one);
    return { best: max.value.over(share), way: { vi: 'cả 100% cá nhân đạt', en: 'a share of 100%' } };
  },
  gives(criterion) {
    const { otherwise } = resultsRule(criterion);
    if (!otherwise) return { is: 'shares', written: String };
    const { value: max } = criterion.max;
    const points = [max, max.times(otherwise.value), noneRated(criterion)?.points ?? []].flat();
    return { is: 'values', values: points.map((exact) => ({ points: exact, mark: exact })) };
  },
  computing: {
    isShare: true,
    restsOn(criterion, subject, leading) {
      if (subject.kind === 'unit') return leading.membersIn(subject.id);
      const of = resultsRule(criterion).of?.value;
      if (of === 'agency') return leading.members;
      return of === 'led' ? leading.ledBy(subject.id) : []; // `members-mode-for-people`
    },
    computed(criterion, known) {
      const share = shareOf(levelWanted(criterion), known);
      return share.rated === 0 ? noneRated(criterion) : { points: worthOf(share, criterion), share };
    },
    lacking: (criterion) => ({
      id: 'no-rated-member',
      words: resultsRule(criterion).of
        ? { vi: `${whoseOf(criterion, 'vi')} chưa ai có điểm`, en: `none of ${whoseOf(criterion, 'en')} is rated` }
        : { vi: 'chưa cá nhân nào có điểm', en: 'no member rated' },
    }),
    from: { vi: 'kết quả của cá nhân trong phòng', en: 'the unit’s members' },
    onSheet: { vi: 'tự tính từ kết quả của cá nhân', en: 'computed from the members' },
  },
  loss: {
    alike: ({ share }) => (share ? `${share.reached}/${share.rated}` : ''),
    said([first], { locale, sheets, orBetter }) {
      const { share, criterion } = first ?? {};
      if (!criterion) return '';
      const level = orBetter(levelWanted(criterion))[locale];
      const said = share
        ? LOST[locale](share.rated - share.reached, share.rated, level)
        : NOBODY_RATED[locale][criterion.whenNone ?? 'unknown'];
      return sheets === undefined ? said : `${said}, ${sheets}`;
    },
  },
};

const LOST = bilingual({
  vi: (below: number, of: number, level: string) => `${below}/${of} cá nhân chưa đạt mức ${level}`,
  en: (below, of, level) => `${below} of ${of} members not ${level}`,
});

/** The level that a criterion wants of people. */
export function levelWanted(criterion: Criterion): string {
  return (resultsRule(criterion).all ?? criterion.level)?.value ?? '';
}

function worthOf({ reached, rated }: MembersShare, criterion: Criterion): Exact {
  const { max, full } = criterion;
  const { otherwise } = resultsRule(criterion);
  if (otherwise) return reached === rated ? max.value : max.value.times(otherwise.value);
  const share = Exact.whole(reached).over(Exact.whole(rated));
  return max.value.times(Exact.min(Exact.one, share.over(full?.value ?? Exact.one)));
}

/** Of those who count, who reached the level or better. */
function shareOf(wanted: string, { results, leftOut, workspace, isWorse }: Known): MembersShare {
  const called = ({ id, name }: Subject) => workspace.organization.called('member', id) ?? name;
  const rated = results().filter(({ isRated }) => isRated);
  const who = rated.map(({ subject, computedLevel }) => ({
    id: subject.id,
    name: called(subject),
    level: computedLevel,
    isReached: computedLevel !== undefined && !isWorse(computedLevel, wanted),
  }));
  return {
    reached: who.filter(({ isReached }) => isReached).length,
    rated: rated.length,
    who,
    leftOut: leftOut().map(called),
  };
}

function whoseOf(criterion: Criterion, locale: Locale): string {
  const of = resultsRule(criterion).of?.value;
  return of === 'agency' || of === 'led' ? WHOSE[of][locale] : WORDS[locale].own;
}

function saidOf(criterion: Criterion, levelName: (id: string) => string, locale: Locale): string {
  const { otherwise } = resultsRule(criterion);
  const words = WORDS[locale];
  const whose = whoseOf(criterion, locale);
  const level = levelName(levelWanted(criterion));
  const how = otherwise
    ? words.all(whose, level, percent(otherwise.value, locale))
    : words.share(whose, level, percent(criterion.full?.value ?? Exact.one, locale));
  return `${how}${noneRatedInWords(criterion, locale)}`;
}

function judgedBy(criterion: Criterion, levelName: (id: string) => string, locale: Locale): string {
  const said = WORDS[locale][resultsRule(criterion).otherwise ? 'judgedAll' : 'judgedShare'];
  return `${said(whoseOf(criterion, locale), levelName(levelWanted(criterion)))}${noneRatedJudged(criterion, locale)}`;
}

const WORDS = bilingual({
  vi: {
    own: 'cá nhân',
    share: (whose: string, level: string, full: string) =>
      `tự tính theo tỷ lệ ${whose} xếp loại ${level} trở lên; từ ${full} được điểm tối đa`,
    judgedAll: (whose: string, level: string) => `tự tính: đạt khi mọi ${whose} xếp loại ${level} trở lên`,
    judgedShare: (whose: string, level: string) => `tự tính theo tỷ lệ ${whose} xếp loại ${level} trở lên`,
    all: (whose: string, level: string, otherwise: string) =>
      `tự tính: mọi ${whose} xếp loại ${level} trở lên thì được điểm tối đa, có người chưa đạt thì được ${otherwise}`,
  },
  en: {
    own: 'members',
    share: (whose, level, full) => `computed: the share of ${whose} at ${level} or better; ${full} is full points`,
    judgedAll: (whose, level) => `computed: met where all of ${whose} are at ${level} or better`,
    judgedShare: (whose, level) => `computed: the share of ${whose} at ${level} or better`,
    all: (whose, level, otherwise) =>
      `computed: full points where all of ${whose} are at ${level} or better, ${otherwise} where somebody is not`,
  },
});
