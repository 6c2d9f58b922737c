import type { Exact } from '../../../base/exact.ts';
import type { Locale, Words } from '../../../base/locale.ts';
import type { Condition } from '../../../model/condition.ts';
import type { HasKey, Key } from '../../../model/key.ts';
import type { RollupBlock } from '../../../model/rollup-block.ts';
import type { ConditionWorking } from '../rollup-working.ts';

/** What conditions of a longer period are asked about. */
export interface RollupTotals {
  readonly points: Exact;
  /** Levels of the rated parts, after gates and decisions, in the reading regulation's words. */
  readonly levels: readonly string[];
  /** Whether `a` is a worse level than `b`. */
  isWorse(a: string, b: string): boolean;
}

/** One kind of condition for a longer period's level (rule 20). */
export interface RollupConditionKind extends HasKey {
  /** What it looks at, in one line of how levels were found: “số tháng theo mức”. */
  readonly looksAt: Words<(part: string) => string>;
  working(condition: Condition, totals: RollupTotals): ConditionWorking;
  /** What it asks for, in a list of conditions: “ít nhất 75% số tháng xếp loại Xuất sắc”. */
  asked(condition: Condition, names: PartNames): Words;
  /** What it was held against: “2/3 tháng, 66,67%”. */
  found(working: ConditionWorking, names: PartNames): Words;
  /** Why no period of a kind can hold it by itself. */
  impossible?(condition: Condition, block: RollupBlock): Words | undefined;
  /** Where it does not hold: whether one part more, or one part fewer, would have been enough. */
  isOnePartShort?(working: ConditionWorking): boolean;
  /** What is missing where it does not hold: “mới có 3/5 tuần Xuất sắc (cần 4/5)”; nothing where that says no more. */
  lacking?(working: ConditionWorking, names: PartNames): Words | undefined;
}

/** The level that parts are held against. */
export const LEVEL: Key = {
  name: 'level',
  words: { vi: ['Mã mức', 'Mã của mức xếp loại'], en: ['Level', 'Id of a level'] },
  example: 'tot',
  shape: { $ref: '#/$defs/id' },
  needed: 'tot',
  names: 'level',
};

/** The level that a condition speaks of. */
export function levelIn({ words }: Condition): string {
  return words.get('level') ?? '';
}

/** How the parts and levels of a period are called. */
export interface PartNames {
  /** tháng, tuần */
  readonly part: Words;
  levelName(id: string): Words;
  /** “Tốt trở lên”; of the best level its name alone. */
  orBetter(id: string): Words;
}

/** “ít nhất 75%”, “không quá 2”: the bounds of a share or a count. */
export function boundsOfCount({ bounds }: Condition, said: (bound: Exact, locale: Locale) => string): Words {
  const inWords = (locale: Locale) =>
    [...bounds]
      .flatMap(([key, { value }]) => (BOUNDS[key] ? `${BOUNDS[key][locale]} ${said(value, locale)}` : []))
      .join(', ');
  return { vi: inWords('vi'), en: inWords('en') };
}

const BOUNDS: Readonly<Record<string, Words>> = {
  atLeast: { vi: 'ít nhất', en: 'at least' },
  above: { vi: 'hơn', en: 'more than' },
  atMost: { vi: 'không quá', en: 'at most' },
  below: { vi: 'dưới', en: 'less than' },
};

/** How many rated parts are at a level or better. */
export function reached(level: string, { levels, isWorse }: RollupTotals): number {
  return levels.filter((text) => !isWorse(text, level)).length;
}
