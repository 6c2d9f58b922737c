import type { Locale, Words } from '../base/locale.ts';
import { asWritten, paperCount, percent } from '../base/number-words.ts';
import type { PointsRule, RollupBlock } from '../model/rollup-block.ts';
import { ABSENCE_WORDS } from '../scoring/reasons.ts';
import { partNoun } from '../scoring/rollup/part-names.ts';

/** “trung bình cộng điểm các tháng”: how points are made of the parts'. */
export function methodInWords({ points, from }: Pick<RollupBlock, 'points' | 'from'>): Words {
  const said = METHODS[points.method.value];
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

type Said = Words<(part: string, rule: PointsRule) => string>;

const METHODS: Readonly<Record<string, Said>> = {
  mean: { vi: (part) => `trung bình cộng điểm các ${part}`, en: (part) => `the mean of the ${part}s` },
  sum: { vi: (part) => `tổng điểm các ${part}`, en: (part) => `the sum of the ${part}s` },
  median: { vi: (part) => `điểm đứng giữa của các ${part}`, en: (part) => `the median of the ${part}s` },
  min: { vi: (part) => `điểm ${part} thấp nhất`, en: (part) => `the lowest ${part}` },
  max: { vi: (part) => `điểm ${part} cao nhất`, en: (part) => `the highest ${part}` },
  best: {
    vi: (part, rule) => `${made(rule).vi} ${counted(rule)} ${part} cao điểm nhất`,
    en: (part, rule) => `${made(rule).en} of the best ${counted(rule)} ${part}s`,
  },
  dropLowest: {
    vi: (part, rule) => `${made(rule).vi} điểm các ${part}, bỏ ${counted(rule)} ${part} thấp nhất`,
    en: (part, rule) => `${made(rule).en} of the ${part}s without the lowest ${counted(rule)}`,
  },
};

function made({ summing }: PointsRule): Words {
  return summing === 'sum' ? { vi: 'tổng', en: 'the sum' } : { vi: 'trung bình cộng', en: 'the mean' };
}

function counted({ count }: PointsRule): string {
  return paperCount(count?.value.floor ?? 1);
}

/** Nothing where all weigh alike. */
function weightsInWords({ weights }: PointsRule): Words {
  const [first] = weights;
  if (!first || weights.every(({ value }) => value.equals(first.value))) return { vi: '', en: '' };
  const list = (locale: Locale) => weights.map(({ value }) => asWritten(value, locale)).join(' – ');
  return { vi: ` theo hệ số ${list('vi')}`, en: ` weighted ${list('en')}` };
}
