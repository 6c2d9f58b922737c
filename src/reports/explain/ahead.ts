import { bilingual } from '../../base/locale.ts';
import { asWritten, pointsInWords } from '../../base/number-words.ts';
import type { List } from '../../documents/document.ts';
import { figure, type Prose, prose } from '../../documents/prose.ts';
import { LevelOrder } from '../../scoring/level-order.ts';
import { partNoun } from '../../scoring/rollup/part-names.ts';
import type { Prospect, Reach } from '../../scoring/rollup/prospect.ts';
import { runsInWords } from '../period-runs.ts';
import { periodsOpened } from '../workings/periods.ts';
import { sumOfParts } from '../workings/results.ts';
import { figured } from '../workings/sums.ts';
import { reasonInWords } from './changes.ts';
import { type ExplainTerms, readerOf } from './explain-terms.ts';
import { shortfall } from './shortfall.ts';

/** For a period that is not over: which levels are still reachable, at what points, and which are out of reach and why. */
export function ahead(terms: ExplainTerms): List[] {
  const { answer, locale, levels, result, names } = terms;
  const { prospect } = answer;
  if (!prospect) return [];
  const words = WORDS[locale];
  const opens = () => sumOfParts(result, readerOf(terms));
  const count = figure(String(prospect.toCome.length), () => periodsOpened(prospect.toCome, locale));
  const order = new LevelOrder(levels.map(({ id }) => id.value));
  const base = partNoun(prospect.toCome[0]?.kind.id ?? '')[locale];
  const weeks = runsInWords(prospect.toCome, locale).join(', ');
  const isTold = ({ level }: Reach) => result.level === undefined || !order.isWorse(level, result.level);
  const told = prospect.levels.filter(isTold).filter(({ level }) => level !== levels.at(-1)?.id.value);
  const items = told.map((reach) => {
    const level = names.levelName(reach.level)[locale];
    return reach.from === undefined
      ? figured(outOfReach(level, reach, prospect, terms), opens)
      : words.reach(level, figured(`${needs(reach, prospect, terms)}${heldNow(reach, terms)}`, opens));
  });
  return [{ kind: 'list', heading: words.heading(count, base, weeks, prospect.toCome.length), items }];
}

/** With bonus, where only that reaches it; what is so without it is a sentence of its own. */
function needs(reach: Reach, prospect: Prospect, terms: ExplainTerms): string {
  const said = needed(reach, prospect, terms);
  const isByBonus = reach.from?.isMore(prospect.max) === true;
  return isByBonus ? WORDS[terms.locale].byBonus(said, asWritten(prospect.max, terms.locale)) : said;
}

function needed(
  { from, parts, level, each, isAverage, isCertain }: Reach,
  { toCome }: Prospect,
  terms: ExplainTerms,
): string {
  const { locale, names, levels, result } = terms;
  const words = WORDS[locale];
  const kind = toCome[0]?.kind.id ?? '';
  const base = partNoun(kind)[locale];
  if (isCertain) return words.certain(base);
  const points = !from || from.isZero ? words.anyPoints : words.points(pointsInWords(from, locale), base, isAverage);
  const wanted = names.orBetter(level)[locale];
  if (isAverage) {
    if (!parts) return points; // no condition looks at levels
    const place = levels.findIndex(({ id }) => id.value === level);
    const below = names.levelName(levels[place + 1]?.id.value ?? level)[locale];
    return `${points}${words.some(parts.needed, parts.of, base, wanted, below)}`;
  }
  const isByPart = result.working?.block.from.value !== kind;
  const needed = isByPart && parts && parts.needed > 0 ? words.parts(parts.needed, parts.of, names.part[locale]) : '';
  const also = each === undefined ? '' : words.supposed(base, names.orBetter(each)[locale]);
  return `${points}${also}${needed}`;
}

/** What holds below the level by the result of a unit as it stands now, which may still change. */
function heldNow({ level }: Reach, terms: ExplainTerms): string {
  const order = new LevelOrder(terms.levels.map(({ id }) => id.value));
  const ceilings = terms.result.working?.ceilings ?? [];
  const holding = ceilings.filter((cap) => cap.restsOnUnit && order.isWorse(cap.level, level));
  const why = holding.map(({ reason }) => reasonInWords(reason, terms)).join('; ');
  return why && WORDS[terms.locale].heldNow(why);
}

/** What would still be missing if all that is to come were perfect. */
function outOfReach(level: string, { level: id }: Reach, prospect: Prospect, terms: ExplainTerms): string {
  const { max, withBonus, atBest, toCome } = prospect;
  const { locale, names } = terms;
  const words = WORDS[locale];
  const reached = atBest.level === undefined ? words.notRated : names.levelName(atBest.level)[locale];
  const points = atBest.points && withBonus ? pointsInWords(atBest.points, locale) : '';
  return words.out(
    level,
    words.perfect(
      partNoun(toCome[0]?.kind.id ?? '')[locale],
      asWritten(withBonus ?? max, locale),
      withBonus === undefined ? 'any' : withBonus.isMore(max) ? 'included' : 'none',
    ),
    reached,
    points,
    shortfall({ ...atBest, standing: undefined }, id, terms),
  );
}

const WORDS = bilingual({
  vi: {
    anyPoints: 'bao nhiêu điểm cũng đủ',
    certain: (base: string) => `chắc chắn đạt, dù các ${base} còn lại thế nào`,
    perfect: (base: string, max: string, isByBonus: 'none' | 'included' | 'any') =>
      `dù mọi ${base} còn lại đều ${max} điểm${isByBonus ? ', kể cả điểm cộng' : ''}`,
    byBonus: (needs: string, max: string) =>
      `không có điểm cộng (tối đa ${max} điểm) thì ngoài tầm. Có điểm cộng: ${needs}`,
    some(needed: number, of: number, base: string, level: string, below: string) {
      if (needed === of) return `, và ${of === 1 ? `${base} ấy` : `cả ${of} ${base} ấy`} phải xếp loại ${level}`;
      const others = `các ${base} khác không dưới ${below}`;
      return needed === 0
        ? `, không ${base} nào dưới ${below}`
        : `, và ít nhất ${needed}/${of} ${base} ấy xếp loại ${level}, ${others}`;
    },
    heldNow: (why: string) => `; hiện còn bị giữ: ${why}`,
    notRated: 'không xếp loại',
    heading: (count: Prose, base: string, weeks: string, _number: number) =>
      prose`Còn ${count} ${base} nữa (${weeks}), còn có thể đạt`,
    reach: (level: string, needs: Prose) => prose`${level}: ${needs}.`,
    points: (points: string, base: string, isMean: boolean) =>
      isMean ? `bình quân các ${base} còn lại từ ${points} điểm` : `mỗi ${base} còn lại từ ${points} điểm`,
    supposed: (base: string, level: string) => ` và ${base} nào cũng xếp loại ${level}`,
    parts: (needed: number, of: number, part: string) =>
      needed === of
        ? `; ${of === 1 ? part : `cả ${of} ${part}`} chưa xong phải đạt mức này`
        : `; trong ${of} ${part} chưa xong, ít nhất ${needed} ${part} phải đạt mức này`,
    out: (level: string, perfect: string, reached: string, points: string, lacks: string | undefined) =>
      `${level}: ngoài tầm; ${perfect} thì cũng chỉ ${reached}${points && ` (${points} điểm)`}${lacks ? `, ${lacks}` : ''}.`,
  },
  en: {
    anyPoints: 'any points will do',
    certain: (base) => `certain, whatever the ${base}s left bring`,
    perfect: (base, max, bonus) =>
      `even with ${max}${{ none: '', included: ', bonus included,', any: ' and any bonus' }[bonus]} in every ${base} left`,
    byBonus: (needs, max) => `without bonus (at most ${max}) out of reach. With bonus: ${needs}`,
    some(needed, of, base, level, below) {
      if (needed === of) return `, and ${of === 1 ? `that ${base}` : `all ${of} ${base}s`} must be ${level}`;
      const others = `no other ${base} below ${below}`;
      return needed === 0
        ? `, no ${base} below ${below}`
        : `, and at least ${needed} of these ${of} ${base}s ${level}, ${others}`;
    },
    heldNow: (why) => `; held down as things stand: ${why}`,
    notRated: 'not rated',
    heading: (count, base, weeks, number) =>
      prose`${count} ${base}${number === 1 ? '' : 's'} to come (${weeks}), still reachable`,
    reach: (level, needs) => prose`${level}: ${needs}.`,
    points: (points, base, isMean) =>
      isMean ? `${points} on average in the ${base}s left` : `${points} in each ${base} left`,
    supposed: (base, level) => ` and every ${base} ${level}`,
    parts: (needed, of, part) =>
      needed === of
        ? `; ${of === 1 ? `the ${part}` : `all ${of} ${part}s`} not over must be at that level`
        : `; of the ${of} ${part}s not over at least ${needed} must be at that level`,
    out: (level, perfect, reached, points, lacks) =>
      `${level}: out of reach; ${perfect} only ${reached}${points && ` (${points})`}${lacks ? `, ${lacks}` : ''}.`,
  },
});
