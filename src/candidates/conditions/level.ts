import type { Words } from '../../base/locale.ts';
import type { AwardCondition } from '../../model/award.ts';
import type { Key } from '../../model/key.ts';
import type { LevelOrder } from '../../scoring/level-order.ts';
import { pointsOfResult } from '../../scoring/printed.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Naming } from '../naming.ts';
import type { AwardConditionKind, Finding } from './condition-kind.ts';
import { missedLevel } from './missed-level.ts';
import { notRated } from './not-rated.ts';

/** The word for the last level of whatever regulation is in force. */
const LOWEST = 'lowest';

const ID_OR_LOWEST = { shape: { $ref: '#/$defs/id' }, names: 'level', standIns: [LOWEST] } as const;

/** One bound on a level, by its id or as the last of whatever regulation is in force. */
export const LEVEL_BOUNDS: Pick<Key, 'keys' | 'shape'> = {
  keys: [
    {
      name: 'atLeast',
      words: {
        vi: ['Từ mức', 'Mã mức thấp nhất còn được'],
        en: ['At least', 'The lowest level that is enough'],
      },
      example: 'tot',
      ...ID_OR_LOWEST,
    },
    {
      name: 'above',
      words: {
        vi: ['Trên mức', 'Phải cao hơn mức này, ví dụ han-che; lowest là mức cuối của quy chế'],
        en: ['Above', 'It must be better than this, e.g. han-che; lowest is the last level'],
      },
      ...ID_OR_LOWEST,
    },
  ],
  shape: { minProperties: 1, maxProperties: 1 },
};

/** The period's level, after gates and decisions, at a level or better. */
export const level: AwardConditionKind = {
  id: 'level',
  written: {
    words: {
      vi: ['Mức xếp loại', 'Mức của kỳ từ mức này trở lên, ví dụ {atLeast: tot}; {above: lowest} là trên mức cuối'],
      en: ['Level', 'At this level or better, e.g. {atLeast: tot}; {above: lowest} is better than the last'],
    },
    ...LEVEL_BOUNDS,
  },
  lowest: lowestWanted,
  asked: (condition, names) => levelAsked(condition, names),
  finding(condition, { result }, evidence) {
    if (!result?.isRated || result.level === undefined) return notRated(result);
    const found = levelFound(result, evidence.names);
    const place = result.reasons.findLast((reason) => reason.place)?.place;
    if (isReached(result.level, condition, evidence.order)) return { verdict: 'met', found, place };
    return {
      verdict: 'unmet',
      found,
      place,
      ...missedLevel(result, lowestWanted(condition, evidence.order) ?? '', evidence),
    };
  },
};

/** “xếp loại Tốt trở lên”, “xếp loại trên mức Chưa hoàn thành”. */
export function levelAsked(condition: AwardCondition, names: Naming): Words {
  const { level: asked, isAbove } = boundOf(condition);
  if (asked === LOWEST) return { vi: 'xếp loại trên mức cuối', en: 'better than the lowest level' };
  const name = names.levelName(asked);
  if (isAbove) return { vi: `xếp loại trên mức ${name.vi}`, en: `better than ${name.en}` };
  const said = names.orBetter(asked);
  return { vi: `xếp loại ${said.vi}`, en: `${said.en}` };
}

/** Whether a level is enough for a condition that names one. */
export function isReached(reached: string, condition: AwardCondition, order: LevelOrder): boolean {
  const { level: asked, isAbove } = boundOf(condition);
  const named = asked === LOWEST ? (order.ids.at(-1) ?? '') : asked;
  return isAbove ? order.isWorse(named, reached) : !order.isWorse(reached, named);
}

/** The level that is named, and whether it must be exceeded. */
function boundOf({ node }: AwardCondition): { readonly level: string; readonly isAbove: boolean } {
  const above = node.get('above');
  return { level: (above ?? node.get('atLeast'))?.text ?? '', isAbove: above !== undefined };
}

/** The lowest level that is enough. */
function lowestWanted(condition: AwardCondition, order: LevelOrder): string | undefined {
  return order.ids.findLast((id) => isReached(id, condition, order));
}

/** “Tốt, 89,31 điểm”. */
function levelFound(result: RankedResult, { levelName }: Naming): Finding['found'] {
  const name = levelName(result.level ?? '');
  if (!result.points) return name;
  return {
    vi: `${name.vi}, ${pointsOfResult(result, 'vi')} điểm`,
    en: `${name.en}, ${pointsOfResult(result, 'en')} points`,
  };
}
