import { Exact } from '../base/exact.ts';
import { placesOf } from '../base/number-words.ts';

/** More would not be read; no threshold of an office is missed by less. */
const MOST = 30;

/**
 * The places that print a column: as many as its longest value needs, one or two, and more while a printed value
 * would tell another story than the exact one, such as 90,00 for 89,996 (rule 24).
 */
export function placesIn(
  values: readonly Exact[],
  tellsSame: (exact: Exact, printed: Exact) => boolean = () => true,
): number {
  let places = Math.max(1, ...values.map(placesOf));
  const isTrue = (value: Exact) => tellsSame(value, Exact.of(value.toFixed(places)));
  while (places < MOST && !values.every(isTrue)) places += 1;
  return places;
}
