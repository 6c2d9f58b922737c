import type { Refusal } from '../../editing/change.ts';
import { changed } from '../../editing/changed.ts';
import type { Amendment } from '../../model/amendment.ts';
import type { Appeal } from '../../model/appeal.ts';
import type { SealBook } from '../closing/seal-book.ts';
import { roundRead } from '../round.ts';

/** The file of a petition as it is to be, or why it cannot be edited. */
export type PetitionChange =
  | { readonly path: string; readonly before: string; readonly after: string }
  | { readonly path: string; readonly refused: Refusal };

/** The petition with the name of the amendment that it led to, or without. */
export async function petitionAmended(
  appeal: Appeal,
  appeals: readonly Appeal[],
  name: string | undefined,
): Promise<PetitionChange> {
  const { file } = appeal.id.place;
  const index = appeals.filter(({ id }) => id.place.file === file).indexOf(appeal);
  const at = ['appeals', index, 'amendment'];
  const after = await changed(file, [
    name === undefined ? { do: 'remove', at } : { do: 'set', at, value: name, after: ['answer', 'handler', 'asks'] },
  ]);
  if ('refused' in after) return { path: file.path, refused: after.refused };
  return { path: file.path, before: file.text, after: after.text };
}

/** The petition that led to an amendment, with that taken out of it. */
export async function withoutAmendment({ appeal, name }: Amendment, book: SealBook): Promise<PetitionChange[]> {
  if (!appeal) return [];
  const appeals = (await roundRead(book.root, book.home, ['appeals'])).workspace?.appeals ?? [];
  const found = appeals.find(({ id, amendment }) => id.value === appeal.value && amendment?.value === name);
  return found ? [await petitionAmended(found, appeals, undefined)] : [];
}
