import { editionsBefore, following, told } from '../../seals/seal-name.ts';
import { type Amending, amendingPaperOf, openAmendment, openAmendments } from './amendments.ts';
import type { OpenSeal } from './open-seal.ts';
import type { SealBook } from './seal-book.ts';

/** Of each period the newest edition that has taken effect: the first, one that changes no row, one whose paper has its number (rule 57). */
export async function editionsInForce(book: SealBook): Promise<readonly string[]> {
  const found: string[] = [];
  for (const newest of book.standing) {
    let name = newest;
    for (const earlier of editionsBefore(newest, book.names)) {
      if (await hasEffect(name, book)) break;
      name = earlier;
    }
    found.push(name);
  }
  return found;
}

async function hasEffect(name: string, book: SealBook): Promise<boolean> {
  const { amends } = (await book.open(name)).seal;
  return !amends || amends.rows === 0 || (await amendingPaperOf(name, book)) !== undefined;
}

/** The newest editions of what is not looked at again. */
export async function editionsKept(book: SealBook): Promise<readonly string[]> {
  const amended = new Set((await openAmendments(book)).map(({ name }) => name));
  return book.standing.filter((name) => !amended.has(following(name)));
}

/** Closed periods whose newest edition has not taken effect. */
export async function periodsPending(book: SealBook): Promise<ReadonlySet<string>> {
  const inForce = await book.inForce();
  return new Set(book.standing.filter((name) => !inForce.includes(name)).map((name) => told(name).period));
}

/** What may come in the place of a seal; an amendment that is under way comes before an edition that waits for its paper. */
export async function amendingOf(name: string, book: SealBook): Promise<Amending | undefined> {
  const newest = book.standing.find((each) => told(each).period === told(name).period) ?? name;
  const amendment = await openAmendment(newest, book);
  if (amendment) return { edition: amendment.edition.value, amendment, code: undefined };
  if (newest === name || (await hasEffect(newest, book))) return undefined;
  return { edition: told(newest).edition, amendment: undefined, code: (await book.open(newest)).code };
}

/** Fingerprints of the seals that no other names (rule 50), and of the edition that another comes after. */
export async function printsToName(book: SealBook, before: OpenSeal | undefined): Promise<string[]> {
  const seals = await Promise.all(book.names.map((name) => book.open(name)));
  const named = new Set(seals.flatMap(({ seal }) => seal.previous));
  const ends = seals.map((seal) => seal.fingerprint).filter((print) => !named.has(print));
  return before && !ends.includes(before.fingerprint) ? [...ends, before.fingerprint] : ends;
}
