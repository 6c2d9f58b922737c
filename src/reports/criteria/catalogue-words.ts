import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import { type List, listUnder } from '../../documents/document.ts';
import type { Criteria } from '../../model/criteria.ts';
import { type Catalogued, catalogueOf } from '../../model/product-rule.ts';

/** The products that a scale lists, each with its factor; nothing where it lists none. */
export function catalogueList({ node }: Criteria, locale: Locale): List[] {
  const words = WORDS[locale];
  const items = catalogueOf(node).map((product) => `${product.id.value}: ${factorOf(product, locale)}`);
  return listUnder(words.heading, items);
}

/** “danh mục sản phẩm: Tờ trình hệ số 2 → 3; thêm Báo cáo hệ số 1”: what two editions list otherwise. */
export function catalogueTurn(before: Criteria, after: Criteria, locale: Locale): string {
  const words = WORDS[locale];
  const [old, now] = [before, after].map(({ node }) => new Map(catalogueOf(node).map((each) => [each.id.value, each])));
  const changed = [...(now ?? [])].flatMap(([id, product]) => {
    const was = old?.get(id);
    if (!was) return [`${words.added} ${factorOf(product, locale)}`];
    if (was.name === product.name && was.factor.equals(product.factor)) return [];
    return [`${factorOf(was, locale)} → ${factorOf(product, locale)}`];
  });
  const left = [...(old ?? [])].flatMap(([id, product]) =>
    now?.has(id) ? [] : [`${words.removed} ${factorOf(product, locale)}`],
  );
  return `${words.name}: ${[...changed, ...left].join('; ')}`;
}

function factorOf({ name, factor }: Catalogued, locale: Locale): string {
  return `${name} (${WORDS[locale].factor} ${asWritten(factor, locale)})`;
}

const WORDS = bilingual({
  vi: {
    heading: 'Danh mục sản phẩm và hệ số',
    name: 'danh mục sản phẩm',
    factor: 'hệ số',
    added: 'thêm',
    removed: 'bỏ',
  },
  en: {
    heading: 'Catalogue of products and their factors',
    name: 'catalogue of products',
    factor: 'factor',
    added: 'new:',
    removed: 'left out:',
  },
});
