import { isId } from '../../base/id.ts';
import { nearest } from '../../base/nearest.ts';
import type { Award } from '../../model/award.ts';
import { folded } from '../folded.ts';
import type { Trouble } from '../trouble.ts';

/** The titles and commendations that a table may name, best known first. */
export type Awards = readonly Award[];

/** The id of the award that text names by code, name or short name; of two of one name the one that this kind of subject can win. */
export function awardNamed(
  text: string,
  kind: Award['kind'],
  awards: Awards,
): { readonly id: string } | { readonly trouble: Trouble } {
  // An office whose regulation has no awards yet may still write their codes down.
  if (awards.length === 0 && isId(text)) return { id: text };
  const found = awards.filter((award) => isCalled(award, text));
  const own = found.filter((award) => award.kind === kind);
  const ids = [...new Set(own.map(({ id }) => id.value))];
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return { id: only };
  if (ids.length > 1) return { trouble: { id: 'several-awards', text, ids } };
  const [other] = found;
  if (other) return { trouble: { id: 'unfit-award', name: other.name.value, kind: other.kind } };
  const names = awards.filter((award) => award.kind === kind).flatMap(namesOf);
  return { trouble: { id: 'unknown-award', text, near: nearest(text, new Set(names)) } };
}

/** How a table calls an award: by its name where that leads back to it alone, else by its code. */
export function calledAward(id: string, kind: Award['kind'], awards: Awards): string {
  const name = awards.find((award) => award.id.value === id)?.name.value;
  if (name === undefined) return id;
  const back = awardNamed(name, kind, awards);
  return 'id' in back && back.id === id && !name.includes(';') ? name : id;
}

/** The parts of a cell that names several: between semicolons, and between commas where no name has them inside. */
export function awardsIn(text: string, awards: Awards): string[] {
  const parts = text.split(/[;\n]/).map((each) => each.trim());
  return parts.filter((part) => part !== '').flatMap((part) => partedByCommas(part, awards));
}

/** “Chiến sĩ thi đua bộ, ban, ngành, tỉnh” is one title: the longest known stretch between commas is taken together. */
function partedByCommas(text: string, awards: Awards): string[] {
  const pieces = text.split(',').map((each) => each.trim());
  const found: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = pieces.length;
    while (to > from + 1 && !awards.some((award) => isCalled(award, pieces.slice(from, to).join(', ')))) to -= 1;
    const name = pieces.slice(from, to).join(', ');
    if (name !== '') found.push(name);
    from = to;
  }
  return found;
}

function isCalled(award: Award, text: string): boolean {
  return namesOf(award).some((name) => folded(name) === folded(text));
}

function namesOf({ id, name, short }: Award): string[] {
  return [id.value, name.value, ...(short ? [short.value] : [])];
}
