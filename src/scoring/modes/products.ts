import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten, boundInPercent } from '../../base/number-words.ts';
import type { Criterion } from '../../model/criterion.ts';
import { FAILURES, type Failure, lossesLacking, productRule } from '../../model/product-rule.ts';
import type { Node } from '../../source/node.ts';
import { asRatio } from './as-ratio.ts';
import { type Computed, type Mode, type Typing, UNSAID } from './mode.ts';
import { OF } from './of-key.ts';
import { LOSS, PARTS, PRODUCTS } from './product-keys.ts';
import { productsWorked } from './product-lines.ts';
import { lossInWords, productsInWords } from './product-words.ts';
import { NOTHING_ASSIGNED, WHEN_NONE, whenNoneInWords, whenNoneJudged } from './when-none.ts';

const typing: Typing = {
  how: { vi: 'tính theo danh sách sản phẩm', en: 'takes a list of products' },
  write(criterion) {
    const mark = exampleOf(criterion);
    return { vi: `như ${mark}`, en: `it like ${mark}` };
  },
  parts: () => [],
  isShaped: (mark) => mark.isMap && mark.get('products')?.isList === true && mark.pairs().length === 1,
  keys: [PRODUCTS],
  inWords: productsInWords,
  example(criterion) {
    const mark = exampleOf(criterion, ', late: 0');
    return { vi: mark, en: mark };
  },
  amounts: (mark) =>
    [...(mark.get('products')?.items() ?? [])].flatMap((item) => {
      const [done, assigned] = [item.get('done'), item.get('assigned')];
      return done && assigned ? { done, assigned } : [];
    }),
};

/** Products of factors: how many were done, how many came back, how many were late (rule 62). */
export const products: Mode = {
  id: 'products',
  gloss: 'theo sản phẩm',
  countsProducts: true,
  called: { vi: 'Theo sản phẩm', en: 'Products' },
  keys: [UNSAID, WHEN_NONE, PARTS, LOSS, OF],
  lacking: (criterion) =>
    lossesLacking(productRule(criterion)).length > 0 ? { key: 'loss', example: exampleOfLoss(criterion) } : undefined,
  said: { vi: (criterion) => saidOf(criterion, 'vi'), en: (criterion) => saidOf(criterion, 'en') },
  judged: { vi: (criterion) => judgedBy(criterion, 'vi'), en: (criterion) => judgedBy(criterion, 'en') },
  turns: {
    whenNone: (criterion, locale) => NOTHING_ASSIGNED[locale][productRule(criterion).whenNone ?? 'unknown'],
    parts: (criterion, locale) => namesOf(criterion, locale).join(', '),
    loss: (criterion, locale) => lossesOf(criterion, locale).join('; ') || '…',
    of: readsOf,
  },
  typing,
  gives: (criterion) => ({ is: 'shares', written: (points) => givenBy(criterion, points) }),
  loss: {
    alike: ({ mark }) => mark?.value.source ?? '',
    said: (all, { locale, sheets }) => {
      const said = lossInWords(all, locale);
      return sheets === undefined ? said : `${said}, ${sheets}`;
    },
  },
  points: (mark, criterion) => productsWorked(mark, criterion)?.points,
  computing: {
    isFor: (criterion) => productRule(criterion).of !== undefined,
    computed(criterion, known) {
      const mark = known.mark(readBy(criterion));
      return mark && readOff(mark, criterion);
    },
    reads: readBy,
    readOff,
    lacking: () => ({
      id: 'criterion-not-scored',
      words: { vi: 'tiêu chí có danh sách sản phẩm chưa chấm', en: 'the products it reads are not marked' },
    }),
    from: { vi: 'sản phẩm ghi ở tiêu chí khác', en: 'the products of another criterion' },
    onSheet: { vi: 'tự tính từ sản phẩm đã ghi', en: 'computed from the products' },
  },
};

function readBy(criterion: Criterion): string {
  return productRule(criterion).of?.value ?? '';
}

/** What a criterion is worth by the products of another. */
function readOff(mark: Node, criterion: Criterion): Computed | undefined {
  const points = productsWorked(mark, criterion)?.points;
  const of = readBy(criterion);
  return points && { points, readOff: mark, said: { vi: `theo sản phẩm ở ${of}`, en: `by the products of ${of}` } };
}

/** A mark that gives so many points; where another criterion's gives them, these alone. */
function givenBy(criterion: Criterion, points: Exact): string {
  const { of, catalogue } = productRule(criterion);
  if (of) return points.toString();
  const [first] = catalogue.keys();
  const named = first === undefined ? 'name: Sản phẩm, factor: 1' : `id: ${first}`;
  const { value: max } = criterion.max;
  const [done, assigned] = asRatio(max.isZero ? Exact.one : points.over(max));
  return `{products: [{${named}, assigned: ${assigned}, done: ${done}}]}`;
}

/** A mark as somebody would type it: of the catalogue, where there is one. */
function exampleOf(criterion: Criterion, more = ''): string {
  const [first] = productRule(criterion).catalogue.keys();
  const named = first === undefined ? 'name: Báo cáo quý, factor: 1' : `id: ${first}`;
  return `{products: [{${named}, assigned: 4, done: 3, returned: 1${more}}]}`;
}

function exampleOfLoss(criterion: Criterion): string {
  const lacking = new Set<Failure>(lossesLacking(productRule(criterion)));
  const { loss } = productRule(criterion);
  const written = FAILURES.flatMap((failure) =>
    lacking.has(failure) || loss[failure] ? `${failure}: ${loss[failure] ?? '0.25'}` : [],
  );
  return `loss: {${written.join(', ')}}`;
}

function saidOf(criterion: Criterion, locale: Locale): string {
  const most = asWritten(criterion.max.value, locale);
  const mean = `${most} × ${WORDS[locale].mean(namesOf(criterion, locale))}`;
  return `${mean}; ${countedBy(criterion, locale)}${whenNoneInWords(productRule(criterion), locale)}`;
}

function judgedBy(criterion: Criterion, locale: Locale): string {
  const words = WORDS[locale];
  const mean = words.by(words.mean(namesOf(criterion, locale)));
  return `${mean}; ${countedBy(criterion, locale)}${whenNoneJudged(productRule(criterion), locale)}`;
}

/** What failures take, and whose products they are. */
function countedBy(criterion: Criterion, locale: Locale): string {
  return [...lossesOf(criterion, locale, productRule(criterion).counts), readsOf(criterion, locale)].join('; ');
}

function namesOf(criterion: Criterion, locale: Locale): string[] {
  return productRule(criterion).parts.map((part) => WORDS[locale].parts[part]);
}

/** What each failure takes, of those that are wanted. */
function lossesOf(criterion: Criterion, locale: Locale, isWanted = (_: Failure) => true): string[] {
  const { loss } = productRule(criterion);
  const words = WORDS[locale];
  return FAILURES.flatMap((failure) => {
    const taken = isWanted(failure) && loss[failure];
    return taken ? words.taken(words.failures[failure], boundInPercent(taken, locale)) : [];
  });
}

function readsOf(criterion: Criterion, locale: Locale): string {
  const { of } = productRule(criterion);
  return of ? WORDS[locale].of(of.value) : WORDS[locale].own;
}

const WORDS = bilingual({
  vi: {
    parts: { quantity: 'số lượng', quality: 'chất lượng', progress: 'tiến độ' },
    failures: { returned: 'bị trả lại', late: 'chậm' },
    mean: ([only, ...others]: readonly string[]) =>
      others.length === 0 ? `tỷ lệ ${only}` : `trung bình tỷ lệ ${[only, ...others].join(', ')}`,
    by: (mean: string) => `theo ${mean}`,
    taken: (what: string, share: string) => `mỗi lần ${what} mất ${share} một sản phẩm`,
    of: (id: string) => `sản phẩm ghi ở ${id}`,
    own: 'sản phẩm quy đổi theo hệ số',
  },
  en: {
    parts: { quantity: 'quantity', quality: 'quality', progress: 'progress' },
    failures: { returned: 'return', late: 'delay' },
    mean: ([only, ...others]) => (others.length === 0 ? (only ?? '') : `the mean of ${[only, ...others].join(', ')}`),
    by: (mean) => `by ${mean}`,
    taken: (what, share) => `each ${what} takes ${share} of a product`,
    of: (id) => `the products of ${id}`,
    own: 'products weighed by their factors',
  },
});
