import type { Words } from '../../base/locale.ts';
import { asWritten, pointsInWords } from '../../base/number-words.ts';
import type { List } from '../../documents/document.ts';
import { LevelOrder } from '../../scoring/level-order.ts';
import type { Prospect, Reach } from '../../scoring/rollup/prospect.ts';
import { runInWords, runsOf } from '../classify/closing.ts';
import { partNoun } from '../part-names.ts';
import { shortfall } from './shortfall.ts';
import type { Terms } from './terms.ts';

/** For a period that is not over: which levels are still reachable, at what points, and which are out of reach and why. */
export function ahead(terms: Terms): List[] {
  const { answer, locale, levels, result, names } = terms;
  const { prospect } = answer;
  if (!prospect) return [];
  const words = WORDS[locale];
  const order = new LevelOrder(levels.map(({ id }) => id.value));
  const base = partNoun(prospect.toCome[0]?.kind.id ?? '')[locale];
  const weeks = runsOf(prospect.toCome)
    .map((run) => runInWords(run, locale))
    .join(', ');
  const isTold = ({ level }: Reach) => result.level === undefined || !order.isWorse(level, result.level);
  const told = prospect.levels.filter(isTold).filter(({ level }) => level !== levels.at(-1)?.id.value);
  const items = told.map((one) => {
    const level = names.levelName(one.level);
    return one.from === undefined
      ? outOfReach(level, one, prospect, terms)
      : words.reach(level, needs(one, prospect, terms));
  });
  return [{ kind: 'list', heading: words.heading(prospect.toCome.length, base, weeks), items }];
}

function needs({ from, parts, level }: Reach, { toCome }: Prospect, { locale, names }: Terms): string {
  const words = WORDS[locale];
  const base = partNoun(toCome[0]?.kind.id ?? '')[locale];
  const points = !from || from.isZero ? words.any : words.points(pointsInWords(from, locale), base);
  const supposed = !from || from.isZero ? '' : words.supposed(base, names.orBetter(level)[locale]);
  const needed = parts && parts.needed > 0 ? words.parts(parts.needed, parts.of, names.part[locale]) : '';
  return `${points}${supposed}${needed}`;
}

/** What would still be missing if all that is to come were perfect. */
function outOfReach(level: string, { level: id }: Reach, { max, atBest }: Prospect, terms: Terms): string {
  const { locale, names } = terms;
  const words = WORDS[locale];
  const reached = atBest.level === undefined ? words.notRated : names.levelName(atBest.level);
  const points = atBest.points ? pointsInWords(atBest.points, locale) : '';
  return words.out(
    level,
    asWritten(max, locale),
    reached,
    points,
    shortfall({ ...atBest, standing: undefined }, id, terms),
  );
}

interface AheadWords {
  readonly any: string;
  readonly notRated: string;
  heading(count: number, base: string, weeks: string): string;
  reach(level: string, needs: string): string;
  points(points: string, base: string): string;
  supposed(base: string, level: string): string;
  parts(needed: number, of: number, part: string): string;
  out(level: string, max: string, reached: string, points: string, lacks: string | undefined): string;
}

const WORDS: Words<AheadWords> = {
  vi: {
    any: 'chắc chắn đạt, dù các điểm sau thế nào',
    notRated: 'không xếp loại',
    heading: (count, base, weeks) => `Còn ${count} ${base} nữa (${weeks}), còn có thể đạt`,
    reach: (level, needs) => `${level}: ${needs}.`,
    points: (points, base) => `bình quân mỗi ${base} còn lại từ ${points} điểm`,
    supposed: (base, level) => `, nếu các ${base} ấy đều ${level}`,
    parts: (needed, of, part) =>
      needed === of
        ? `; ${of === 1 ? part : `cả ${of} ${part}`} chưa xong phải đạt mức này`
        : `; trong ${of} ${part} chưa xong, ít nhất ${needed} ${part} phải đạt mức này`,
    out: (level, max, reached, points, lacks) =>
      `${level}: ngoài tầm; dù kỳ nào còn lại cũng được ${max} điểm thì cũng chỉ ${reached}${points && ` (${points} điểm)`}${lacks ? `, ${lacks}` : ''}.`,
  },
  en: {
    any: 'certain, whatever comes',
    notRated: 'not rated',
    heading: (count, base, weeks) => `${count} ${base}${count === 1 ? '' : 's'} to come (${weeks}), still reachable`,
    reach: (level, needs) => `${level}: ${needs}.`,
    points: (points, base) => `${points} on average in each ${base} left`,
    supposed: (base, level) => `, if each of these ${base}s is ${level}`,
    parts: (needed, of, part) =>
      needed === of
        ? `; ${of === 1 ? `the ${part}` : `all ${of} ${part}s`} not over must be at that level`
        : `; of the ${of} ${part}s not over at least ${needed} must be at that level`,
    out: (level, max, reached, points, lacks) =>
      `${level}: out of reach; even with ${max} from now on ${reached}${points && ` (${points})`}${lacks ? `, ${lacks}` : ''}.`,
  },
};
