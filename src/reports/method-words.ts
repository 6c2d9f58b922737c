import type { Locale, Words } from '../base/locale.ts';
import { asWritten, percent } from '../base/number-words.ts';
import type { PointsRule, RollupBlock } from '../model/rollup-block.ts';
import { methodNamed } from '../scoring/methods/index.ts';
import { ABSENCE_WORDS } from '../scoring/reasons.ts';
import { partNoun } from '../scoring/rollup/part-names.ts';

/** “trung bình cộng điểm các tháng”: how points are made of the parts'; nothing where levels alone are summed up. */
export function methodInWords({ points, from }: Pick<RollupBlock, 'points' | 'from'>): Words | undefined {
  if (!points) return undefined;
  const said = methodNamed(points.method.value)?.said;
  const part = partNoun(from.value);
  const weights = weightsInWords(points);
  const round = points.round?.value.floor;
  return {
    vi: `${said?.vi(part.vi, points) ?? points.method.value}${weights.vi}${round === undefined ? '' : `, làm tròn đến ${round} chữ số thập phân`}`,
    en: `${said?.en(part.en, points) ?? points.method.value}${weights.en}${round === undefined ? '' : `, rounded to ${round} places`}`,
  };
}

/** “phải có từ 50% số tháng được xếp loại, không kể tháng nghỉ thai sản”; nothing where one part is enough. */
export function coverageInWords({ coverage, from }: Pick<RollupBlock, 'coverage' | 'from'>): Words | undefined {
  if (!coverage) return undefined;
  const part = partNoun(from.value);
  const kinds = (locale: Locale) =>
    coverage.except.map(({ value }) => ABSENCE_WORDS[value]?.[locale] ?? value).join(', ');
  const except = coverage.except.length > 0;
  return {
    vi: `phải có từ ${percent(coverage.atLeast.value, 'vi')} số ${part.vi} được xếp loại${except ? `, không kể ${part.vi} ${kinds('vi')}` : ''}`,
    en: `at least ${percent(coverage.atLeast.value, 'en')} of the ${part.en}s rated${except ? `, not counting ${part.en}s of ${kinds('en')}` : ''}`,
  };
}

/** Nothing where all weigh alike. */
function weightsInWords({ weights }: PointsRule): Words {
  const [first] = weights;
  if (!first || weights.every(({ value }) => value.equals(first.value))) return { vi: '', en: '' };
  const list = (locale: Locale) => weights.map(({ value }) => asWritten(value, locale)).join(' – ');
  return { vi: ` theo hệ số ${list('vi')}`, en: ` weighted ${list('en')}` };
}
