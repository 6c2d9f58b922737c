import type { Home } from '../../source/home.ts';
import { Unreadable } from '../../source/unreadable.ts';
import { OpenSeal } from './open-seal.ts';
import { SealBook } from './seal-book.ts';

/** What is wrong with the seals as a whole. */
export type ChainFault =
  /** What stands under its name is none, or cannot be read; what is whole is opened all the same. */
  | { readonly id: 'damaged'; readonly seal: string }
  /** A seal of another period or edition than its name tells. */
  | { readonly id: 'misnamed'; readonly seal: string; readonly says: string }
  | { readonly id: 'lost'; readonly seal: string; readonly print: string }
  | { readonly id: 'backwards'; readonly seal: string; readonly before: string }
  | { readonly id: 'apart'; readonly seals: readonly string[] };

/** Seals that cannot be opened, by their names. */
export async function damagedSeals(root: string, home: Home): Promise<string[]> {
  const book = new SealBook(root, home);
  const damaged: string[] = [];
  for (const name of book.names)
    try {
      await OpenSeal.at(name, book, undefined);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      damaged.push(name);
    }
  return damaged;
}

/** Whether seals name each other as they were closed, one after the other. */
export function chainFaults(all: readonly OpenSeal[]): ChainFault[] {
  const byPrint = new Map(all.map((opened) => [opened.fingerprint, opened]));
  const named = new Set(all.flatMap(({ seal }) => seal.previous));
  const ends = all.filter(({ fingerprint }) => !named.has(fingerprint));
  const misnamed = all.flatMap(({ seal }): ChainFault[] => {
    const says = `${seal.period}.${seal.edition}`;
    return says === seal.name ? [] : [{ id: 'misnamed', seal: seal.name, says }];
  });
  const faults = all.flatMap(({ seal }) =>
    seal.previous.flatMap((print): ChainFault[] => {
      const before = byPrint.get(print);
      if (!before) return [{ id: 'lost', seal: seal.name, print }];
      return before.seal.closed > seal.closed ? [{ id: 'backwards', seal: seal.name, before: before.seal.name }] : [];
    }),
  );
  const names = ends.map(({ seal }) => seal.name);
  // Where one is lost nobody can say whether those around it were closed apart.
  const isApart = ends.length > 1 && faults.every(({ id }) => id !== 'lost');
  return [...misnamed, ...faults, ...(isApart ? [{ id: 'apart' as const, seals: names }] : [])];
}
