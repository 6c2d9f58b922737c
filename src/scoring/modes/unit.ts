import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten, pointsInWords } from '../../base/number-words.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Subject } from '../../model/due.ts';
import { resultsRule } from '../../model/results-rule.ts';
import type { Lost } from './loss.ts';
import type { Known, Mode, Scored } from './mode.ts';
import { OF, WHOSE } from './of-key.ts';
import { LEVELS } from './result-keys.ts';
import type { UnitRead } from './unit-read.ts';
import { NO_UNIT_RATED, noneRated, noneRatedInWords, noneRatedJudged, WHEN_NONE } from './when-none.ts';

/** The result of the unit that one heads or is assigned to (rule 63): its points out of its maximum, or what its level is worth. */
export const unit: Mode = {
  id: 'unit',
  gloss: 'theo tập thể',
  called: { vi: 'Theo tập thể', en: 'Unit' },
  keys: [OF, LEVELS, WHEN_NONE],
  counts: { member: { of: ['head', 'assignment'] }, unit: undefined },
  said: {
    vi: (criterion, levelName) => saidOf(criterion, levelName, 'vi'),
    en: (criterion, levelName) => saidOf(criterion, levelName, 'en'),
  },
  judged: {
    vi: (criterion) => judgedBy(criterion, 'vi'),
    en: (criterion) => judgedBy(criterion, 'en'),
  },
  turns: {
    of: (criterion, locale) => whoseOf(criterion, locale),
    whenNone: ({ whenNone }, locale) => NO_UNIT_RATED[locale][whenNone ?? 'unknown'],
  },
  most(criterion) {
    const { levels } = resultsRule(criterion);
    const best = levels?.reduce((most, { points }) => Exact.max(most, points.value), Exact.zero);
    return best && { best, way: { vi: 'mức cao nhất', en: 'the best level' } };
  },
  gives(criterion, leastOfUnits) {
    const { levels } = resultsRule(criterion);
    if (!levels) return { is: 'shares', least: leastOfUnits?.times(criterion.max.value), written: String };
    const points = [...levels.map((worth) => worth.points.value), noneRated(criterion)?.points ?? []].flat();
    return { is: 'values', values: points.map((exact) => ({ points: exact, mark: exact })) };
  },
  computing: {
    restsOn: (criterion, subject, leading) => {
      if (subject.kind === 'unit') return [];
      if (resultsRule(criterion).of?.value !== 'assignment') return leading.headedBy(subject.id);
      return [leading.unitOf(subject) ?? []].flat();
    },
    computed(criterion, known) {
      const results = known.results();
      if (
        readsHidden(
          criterion,
          results.map(({ subject }) => subject),
        )
      )
        return undefined;
      const units = unitsRead(criterion, results, known);
      const counted = units.find(({ isCounted }) => isCounted);
      return counted ? { points: counted.gives, said: SAID, units } : noneRated(criterion, NO_UNIT_RATED);
    },
    lacking(criterion, of) {
      if (readsHidden(criterion, of)) return { id: 'points-of-hidden-scale', words: HIDDEN };
      const words = {
        vi: `${whoseOf(criterion, 'vi')} chưa được xếp loại, hoặc không có`,
        en: `${whoseOf(criterion, 'en')} is not rated, or there is none`,
      };
      return { id: 'no-rated-unit', words };
    },
    from: { vi: 'kết quả của tập thể', en: 'the unit’s result' },
    onSheet: { vi: 'tự tính từ kết quả của tập thể', en: 'computed from the unit' },
  },
  loss: {
    alike: ({ units }) =>
      countedIn(units)
        .map(({ id, level, gives }) => `${id} ${level} ${gives}`)
        .join(),
    said: ([first], { locale, sheets, levelName }) => {
      const said = first ? lostInWords(first, (id) => levelName(id)[locale], locale) : '';
      return sheets === undefined ? said : `${said}, ${sheets}`;
    },
  },
};

const SAID = { vi: 'theo kết quả của tập thể', en: 'by the result of the unit' };

function countedIn(units: readonly UnitRead[] = []): UnitRead[] {
  return units.filter(({ isCounted }) => isCounted);
}

const HIDDEN = { vi: 'thang điểm của tập thể không ra điểm', en: 'the unit’s scale comes to no points' };

/** Whether it takes points of a unit whose scale comes to none (rule 66). */
function readsHidden(criterion: Criterion, of: readonly Subject[]): boolean {
  return !resultsRule(criterion).levels && of.some(({ choice }) => choice.criteria?.scale.isShown === false);
}

function unitsRead(criterion: Criterion, results: readonly Scored[], { workspace }: Known): UnitRead[] {
  const read = results.flatMap((result) => {
    const gives = givenBy(result, criterion);
    const { subject, points, computedLevel: level, isRated } = result;
    const max = subject.choice.criteria?.scale.max.value;
    if (!isRated || !gives || !max || level === undefined) return [];
    const name = workspace.organization.called('unit', subject.id) ?? subject.name;
    return { id: subject.id, name, points, max, level, gives };
  });
  const least = read.reduce((lowest, { gives }) => (lowest && !gives.isLess(lowest) ? lowest : gives), read[0]?.gives);
  const counted = read.findIndex(({ gives }) => gives === least);
  return read.map((each, i) => ({ ...each, isCounted: i === counted }));
}

/** What a unit's result gives: the share of its points, or the worth of its level. */
function givenBy({ points, computedLevel, subject }: Scored, criterion: Criterion): Exact | undefined {
  const { levels } = resultsRule(criterion);
  if (levels) return levels.find(({ level }) => level.value === computedLevel)?.points.value;
  const most = subject.choice.criteria?.scale.max.value;
  const { value: max } = criterion.max;
  return points && most && !most.isZero ? Exact.min(max, max.times(points).over(most)) : undefined;
}

function whoseOf(criterion: Criterion, locale: Locale): string {
  return WHOSE[resultsRule(criterion).of?.value === 'assignment' ? 'assignment' : 'head'][locale];
}

function saidOf(criterion: Criterion, levelName: (id: string) => string, locale: Locale): string {
  const { levels } = resultsRule(criterion);
  const words = WORDS[locale];
  const whose = whoseOf(criterion, locale);
  const worth = levels?.map(({ level, points }) => `${levelName(level.value)} ${asWritten(points.value, locale)}`);
  const how = worth
    ? words.byLevel(whose, worth.join(', '))
    : words.byPoints(asWritten(criterion.max.value, locale), whose);
  return `${how}${noneRatedInWords(criterion, locale, NO_UNIT_RATED)}`;
}

function judgedBy(criterion: Criterion, locale: Locale): string {
  return `${WORDS[locale].judged(whoseOf(criterion, locale))}${noneRatedJudged(criterion, locale, 'unit')}`;
}

/** “Phòng Một được 88,5/100 điểm”: what a unit came to, that its level counts where it does. */
export function unitInWords(
  { points, max, level }: UnitRead,
  criterion: Criterion,
  levelName: (id: string) => string,
  locale: Locale,
): string {
  if (resultsRule(criterion).levels || !points) return levelName(level);
  return WORDS[locale].points(pointsInWords(points, locale), asWritten(max, locale));
}

function lostInWords({ units, criterion }: Lost, levelName: (id: string) => string, locale: Locale): string {
  const [counted] = countedIn(units);
  if (!counted) return NO_UNIT_RATED[locale][criterion.whenNone ?? 'unknown'];
  return `${counted.name}: ${unitInWords(counted, criterion, levelName, locale)}`;
}

const WORDS = bilingual({
  vi: {
    byPoints: (most: string, whose: string) => `tự tính: ${most} × điểm của ${whose} : điểm tối đa của thang tập thể`,
    byLevel: (whose: string, worth: string) => `tự tính theo mức của ${whose}: ${worth}`,
    judged: (whose: string) => `tự tính theo kết quả của ${whose}`,
    points: (points: string, max: string) => `${points}/${max} điểm`,
  },
  en: {
    byPoints: (most, whose) => `computed: ${most} × the points of ${whose} ÷ the maximum of its scale`,
    byLevel: (whose, worth) => `computed from the level of ${whose}: ${worth}`,
    judged: (whose) => `computed from the result of ${whose}`,
    points: (points, max) => `${points} of ${max} points`,
  },
});
