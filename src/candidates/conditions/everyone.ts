import { listed, type Words } from '../../base/locale.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Evidence } from '../evidence.ts';
import { membersOf } from '../evidence.ts';
import type { AwardConditionKind } from './condition-kind.ts';
import { isReached, LEVEL_BOUNDS, levelAsked } from './level.ts';
import { whyNotRated } from './not-rated.ts';

/** Each of a unit's people at a level or better; who is not rated is for a person to judge. */
export const everyone: AwardConditionKind = {
  id: 'everyone',
  written: {
    words: {
      vi: ['Mọi cá nhân', 'Mọi cá nhân của tập thể đạt mức này, ví dụ {atLeast: tot} hoặc {above: lowest}'],
      en: ['Everyone', 'Each member of the unit at this level, e.g. {atLeast: tot} or {above: lowest}'],
    },
    ...LEVEL_BOUNDS,
  },
  only: 'unit',
  asked(condition, names) {
    const said = levelAsked(condition, names);
    return { vi: `mọi cá nhân ${said.vi}`, en: `everybody ${said.en}` };
  },
  finding(condition, { id }, evidence) {
    const all = membersOf(id, evidence);
    const below = all.filter(({ level }) => level !== undefined && !isReached(level, condition, evidence.order));
    if (below.length > 0) {
      const found = saidOf(below, evidence, ({ level }) => evidence.names.levelName(level ?? ''));
      return { verdict: 'unmet', found, lacking: found, place: undefined, isNear: below.length === 1 };
    }
    const open = all.filter(({ isRated }) => !isRated);
    if (open.length > 0 || all.length === 0) {
      const found = all.length === 0 ? NOBODY : saidOf(open, evidence, whyNotRated);
      return { verdict: 'unknown', found, wanted: found, place: undefined };
    }
    const found = { vi: `${all.length}/${all.length} người`, en: `${all.length} of ${all.length}` };
    return { verdict: 'met', found, place: undefined };
  },
};

const NOBODY: Words = { vi: 'không có cá nhân nào trong danh sách', en: 'nobody of it is in the list' };

function saidOf(all: readonly RankedResult[], { names }: Evidence, why: (result: RankedResult) => Words): Words {
  return listed(
    all.map((result) => {
      const [who, said] = [names.who('member', result.subject.id), why(result)];
      return { vi: `${who.vi} (${said.vi})`, en: `${who.en} (${said.en})` };
    }),
  );
}
