import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { Holding, Unknown } from '../../model/award-history.ts';
import type { Place } from '../../source/located.ts';
import type { Evidence } from '../evidence.ts';
import type { Verdict } from '../verdict.ts';
import type { About } from './condition-kind.ts';

/** What the office's records say of one year. */
export interface InYear {
  readonly year: number;
  readonly verdict: Verdict;
  readonly said: Words;
  readonly place: Place | undefined;
  readonly isRevoked: boolean;
}

/** A title with its decision counts; without a number, or in a year nobody has looked up, it needs a person; a revoked one and an empty year are a no. */
export function heldInYear(year: number, award: string, { kind, id }: About, { history }: Evidence): InYear {
  const holding = history.holding(kind, id, award, year);
  const said = saidOf(holding);
  return {
    year,
    verdict: VERDICTS[holding.is],
    said: { vi: `${year}: ${said.words.vi}`, en: `${year}: ${said.words.en}` },
    place: said.place,
    isRevoked: holding.is === 'revoked',
  };
}

const VERDICTS: Readonly<Record<Holding['is'], Verdict>> = {
  held: 'met',
  revoked: 'unmet',
  none: 'unmet',
  unproven: 'unknown',
  unknown: 'unknown',
};

interface Said {
  readonly words: Words;
  readonly place: Place | undefined;
}

function saidOf(holding: Holding): Said {
  if (holding.is === 'none') return { words: { vi: 'không đạt', en: 'not won' }, place: undefined };
  if (holding.is === 'unknown') return unknown(holding.why);
  const { record } = holding;
  const place = record.award.place;
  if (holding.is === 'unproven') return { words: { vi: 'chưa có số quyết định', en: 'no decision number' }, place };
  const { decision, revoked } = record;
  if (holding.is === 'held') {
    const number = decision?.value ?? '';
    return { words: { vi: `theo ${number}`, en: `by ${number}` }, place };
  }
  const by = revoked?.decision ? ` (${revoked.decision.value})` : '';
  const day = revoked?.date.value ?? '';
  const words = { vi: `đã bị thu hồi ngày ${dateInWords(day)}${by}`, en: `revoked on ${day}${by}` };
  return { words, place: revoked?.date.place ?? place };
}

function unknown(why: Unknown): Said {
  if (why.because === 'gap') {
    const reason = why.gap.reason ? `: ${why.gap.reason.value}` : '';
    const words = { vi: `chưa tra cứu được hồ sơ${reason}`, en: `records not found yet${reason}` };
    return { words, place: why.gap.from.place };
  }
  if (why.because === 'before-records') {
    const words = { vi: 'sổ khen thưởng chưa ghi đủ năm ấy', en: 'the records do not reach back so far' };
    return { words, place: why.completeFrom?.place };
  }
  if (why.because === 'before-joining') {
    const words = {
      vi: 'trước khi về cơ quan, cần hồ sơ nơi cũ',
      en: 'before coming here: records of the former agency',
    };
    return { words, place: why.since.place };
  }
  return { words: { vi: 'tệp khen thưởng không đọc được', en: 'an awards file cannot be read' }, place: undefined };
}
