import { listed, type Words } from '../../base/locale.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Finding } from './condition-kind.ts';

/** Somebody without a level or points: not a no, a person has to look. */
export function notRated(result: RankedResult | undefined): Finding {
  if (!result) return { verdict: 'unknown', found: NOT_IN_LIST, wanted: NOT_IN_LIST, place: undefined };
  const found = whyNotRated(result);
  return { verdict: 'unknown', found, wanted: found, place: result.reasons.find(({ place }) => place)?.place };
}

const NOT_IN_LIST: Words = {
  vi: 'không chấm ở đây, cần kết quả xếp loại của cấp có thẩm quyền',
  en: 'not rated here: a result of whoever rates them is needed',
};

/** “không xếp loại: nghỉ thai sản”: the reasons of the parts; that there was no file, or too little, only where nothing else is told. */
export function whyNotRated({ reasons }: Pick<RankedResult, 'reasons'>): Words {
  const told = [['coverage', 'no-briefing'], ['coverage'], []]
    .map((less) => reasons.filter(({ id }) => !less.includes(id)))
    .find((some) => some.length > 0);
  const why = listed((told ?? []).map(({ words }) => words));
  return { vi: `không xếp loại: ${why.vi}`, en: `not rated: ${why.en}` };
}
