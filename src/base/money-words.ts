import type { Exact } from './exact.ts';
import type { Locale } from './locale.ts';

/** An amount in đồng as papers write it: 2.340.000, in English 2,340,000; what is no whole đồng keeps its places. */
export function money(amount: Exact, locale: Locale): string {
  const [whole = '', places] = amount.toString().split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');
  return places === undefined ? parted : `${parted}${locale === 'vi' ? ',' : '.'}${places}`;
}
