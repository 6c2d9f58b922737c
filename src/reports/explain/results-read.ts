import { bilingual, type Locale } from '../../base/locale.ts';
import { outOf, pointsInWords } from '../../base/number-words.ts';
import { resultsRule } from '../../model/results-rule.ts';
import { unitInWords } from '../../scoring/modes/unit.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import type { CriterionWorking } from '../../scoring/working.ts';
import type { SheetLine } from './sheet-line.ts';

interface Printing {
  readonly locale: Locale;
  readonly names: PartNames;
  said(points: CriterionWorking['points']): string;
}

/** So many people have a line each; of more those alone who did not reach the level. */
const MANY = 30;

/** Whether those whom a share was counted of stand in lines of their own: all but a unit's own members, who are named in its line. */
export function areInLines({ share, criterion }: CriterionWorking): boolean {
  return share !== undefined && resultsRule(criterion).of !== undefined;
}

/** A line for each result that a criterion read: whose, which level, and what it gives. */
export function resultLines(working: CriterionWorking, { locale, names, said }: Printing): SheetLine[] {
  const { criterion, share, units = [] } = working;
  const words = WORDS[locale];
  const levelName = (id: string) => names.levelName(id)[locale];
  const ofUnits = units.map((unit) => ({
    what: unit.name,
    points: outOf(unit.gives, criterion.max.value, locale, said),
    how: `${unitInWords(unit, criterion, levelName, locale)}${units.length > 1 && unit.isCounted ? words.counted : ''}`,
  }));
  const all = areInLines(working) ? (share?.who ?? []) : [];
  const told = all.length > MANY ? all.filter(({ isReached }) => !isReached) : all;
  const ofMembers = told.map(({ name, level, isReached }) => ({
    what: name,
    points: '',
    how: `${levelName(level ?? '')}: ${isReached ? words.reached : words.notReached}`,
  }));
  return [...ofUnits, ...ofMembers].map((line) => ({ ...line, source: '', depth: 2 }));
}

/** “, mất 2,5”: what the results of others cost. */
export function lostByResults({ criterion, points, share, units }: CriterionWorking, locale: Locale): string {
  const lost = criterion.max.value.minus(points);
  if ((!share && !units) || lost.isZero) return '';
  return WORDS[locale].lost(pointsInWords(lost, locale));
}

const WORDS = bilingual({
  vi: {
    reached: 'đạt',
    notReached: 'chưa đạt',
    counted: ' (thấp nhất, được tính)',
    lost: (points: string) => `, mất ${points}`,
  },
  en: {
    reached: 'reached',
    notReached: 'not reached',
    counted: ' (the lowest, which counts)',
    lost: (points) => `, minus ${points}`,
  },
});
