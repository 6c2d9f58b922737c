import type { Words } from '../../base/locale.ts';
import type { Place } from '../../source/located.ts';
import type { Candidacy } from '../candidacy.ts';
import type { Verdict } from '../verdict.ts';
import type { AwardConditionKind, Finding } from './condition-kind.ts';
import { AWARD, awardIn, awardNamed } from './other-award.ts';

/** Standing for another award of the same period, or having won it from the Council; that others are before one in its quota changes nothing. */
export const qualifies: AwardConditionKind = {
  id: 'qualifies',
  written: {
    words: {
      vi: ['Đủ điều kiện khác', 'Kỳ này cũng đủ điều kiện cho danh hiệu kia'],
      en: ['Qualifies', 'For another award in this period'],
    },
    example: '{award: ldtt}',
    keys: [AWARD],
  },
  other: (condition, kind) => ({ award: awardNamed(condition), kind, isAwaited: true, isOfSamePeriods: true }),
  asked(condition, { awardName }) {
    const name = awardName(awardIn(condition));
    return { vi: `đủ điều kiện ${name}`, en: `qualifies for ${name}` };
  },
  finding(condition, { kind, id }, evidence) {
    const candidacy = evidence.worked(awardIn(condition))?.candidacy(kind, id);
    if (!candidacy) return { verdict: 'unmet', found: NOT_LOOKED_AT, place: undefined };
    return { ...ofOther(candidacy), ofOther: candidacy.conditions };
  },
};

function ofOther(candidacy: Candidacy): Finding {
  const { decided, stands } = candidacy;
  if (decided?.granted) return ofDecision(decided.granted.value, decided.granted.place);
  const found = FOUND[stands];
  const why = whyNot(candidacy);
  if (stands === 'met') return { verdict: 'met', found, place: undefined };
  if (stands === 'unknown') return { verdict: 'unknown', found, place: undefined, wanted: why };
  return { verdict: 'unmet', found, place: undefined, lacking: why, isNear: candidacy.lacking?.isNear ?? false };
}

const NOT_LOOKED_AT: Words = { vi: 'không thuộc diện xét', en: 'not looked at for it' };
/** What the Council decided stands over what the books say. */
function ofDecision(isGranted: boolean, place: Place): Finding {
  if (isGranted) return { verdict: 'met', found: GRANTED, place };
  return { verdict: 'unmet', found: REFUSED, lacking: REFUSED, place };
}

const GRANTED: Words = { vi: 'Hội đồng đồng ý', en: 'granted by the Council' };
const REFUSED: Words = { vi: 'Hội đồng không đồng ý', en: 'refused by the Council' };
const FOUND: Readonly<Record<Verdict, Words>> = {
  met: { vi: 'đủ', en: 'yes' },
  unmet: { vi: 'chưa đủ', en: 'no' },
  unknown: { vi: 'cần bổ sung minh chứng', en: 'needs a person' },
};

/** What keeps somebody from the other award, in its own words. */
function whyNot({ conditions, status }: Candidacy): Words {
  if (status === 'withdrawn') return { vi: 'xin rút', en: 'withdrawn' };
  const telling = conditions.filter(({ verdict }) => verdict !== 'met');
  const said = telling.map(({ wanted, lacking, found }: Finding) => wanted ?? lacking ?? found);
  return { vi: said.map(({ vi }) => vi).join('; '), en: said.map(({ en }) => en).join('; ') };
}
