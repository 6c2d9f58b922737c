import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { laterChanges } from '../closing/later-changes.ts';
import type { SealBook } from '../closing/seal-book.ts';
import type { Want } from './want.ts';

/** Without the periods that are closed: nothing of them waits. */
export async function stillOpen<T extends { readonly period: Period }>(
  wants: readonly T[],
  book: SealBook,
): Promise<T[]> {
  const seals = await Promise.all(wants.map(({ period }) => book.holding(period)));
  return wants.filter((_, i) => !seals[i]);
}

/** Closed periods in which something was changed since (rule 55). */
export async function changedWants(book: SealBook): Promise<Want[]> {
  const wants: Want[] = [];
  for (const name of book.standing) {
    const changes = (await laterChanges(await book.open(name), book)).filter(({ isAmended }) => !isAmended);
    const [first] = changes;
    if (first) wants.push({ kind: 'changed', period: first.period, count: changes.length });
  }
  return wants;
}

/** Closed periods that are being amended, and editions that wait for the number of their paper (rule 57). */
export async function amendingWants(book: SealBook): Promise<Want[]> {
  const inForce = await book.inForce();
  const all = await Promise.all(inForce.map((name) => book.open(name)));
  return all.flatMap(({ seal, amending }): Want[] => {
    const period = amending && periodOf(seal.period);
    if (!period) return [];
    return [{ kind: amending.amendment ? 'amending' : 'pending', period, edition: amending.edition }];
  });
}
