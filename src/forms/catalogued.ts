import { nearest } from '../base/nearest.ts';
import type { Catalogued } from '../model/product-rule.ts';
import { folded } from './folded.ts';

type Catalogue = ReadonlyMap<string, Catalogued>;

/** The products of a catalogue that a text means: that of its id, else those of that name. */
export function productsCalled(catalogue: Catalogue, text: string): Catalogued[] {
  const own = catalogue.get(text);
  if (own) return [own];
  const all = [...catalogue.values()];
  const byId = all.filter(({ id }) => folded(id.value) === folded(text));
  return byId.length > 0 ? byId : all.filter(({ name }) => folded(name) === folded(text));
}

/** How a product is called where people choose: by its name, or by its id where that name means another one, too. */
export function productCalled(catalogue: Catalogue, { id, name }: Catalogued): string {
  const [meant, ...others] = productsCalled(catalogue, name);
  return others.length === 0 && meant?.id.value === id.value ? name : id.value;
}

/** Everything that may be typed for each product, what people choose from first. */
export function productTexts(catalogue: Catalogue): { readonly text: string; readonly product: Catalogued }[] {
  const all = [...catalogue.values()];
  const called = all.map((product) => ({ text: productCalled(catalogue, product), product }));
  const known = new Set(called.map(({ text }) => folded(text)));
  return [
    ...called,
    ...all.flatMap((product) => (known.has(folded(product.id.value)) ? [] : { text: product.id.value, product })),
  ];
}

/** Products that a text may have meant, as people know them, each once. */
export function nearestNames(catalogue: Catalogue, text: string): string[] {
  const near = nearest(
    text,
    productTexts(catalogue).map((each) => each.text),
  );
  const meant = near.flatMap((each) => productsCalled(catalogue, each).slice(0, 1));
  return [...new Set(meant)].map((product) => productCalled(catalogue, product));
}
