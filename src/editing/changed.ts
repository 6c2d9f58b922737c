import { lineAt } from '../source/line-of.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Change, Refusal } from './change.ts';
import { isAlike, Meant, meaningOf } from './meaning.ts';
import { type Manner, Pass, rootOf } from './pass.ts';
import { Refused } from './spot.ts';

/** A file's text with changes made, or why one of them was not. */
export type Changed = { readonly text: string } | { readonly refused: Refusal };

/** A file's text with those groups of changes made that could be, and the places of those that were not. */
export interface ChangedInGroups {
  readonly text: string;
  readonly refused: ReadonlyMap<number, Refusal>;
}

/**
 * Makes changes one after the other in a file's text; every other character stays what it is, comments, blank lines and
 * layout too. What comes out is read again: it says what was there, with the changes, and nothing else; otherwise the first
 * change that cannot be made is refused and no text comes out.
 */
export async function changed(file: SourceFile, changes: readonly Change[]): Promise<Changed> {
  const done = await attempt(file, [changes], 'together');
  // What goes wrong together may be right one by one: a key that the first change makes, and the second goes into.
  return 'text' in done || changes.length < 2 ? done : attempt(file, [changes], 'apart');
}

/**
 * Makes groups of changes in a file's text as `changed` does, each group whole or not at all. The text is read again once
 * for all of them, as long as none of them says more than was meant; then those are looked for by halves.
 */
export async function changedInGroups(
  file: SourceFile,
  groups: readonly (readonly Change[])[],
): Promise<ChangedInGroups> {
  const refused = new Map<number, Refusal>();
  const done = await attempt(file, groups, 'together', refused);
  if ('text' in done) return { text: done.text, refused };
  if (groups.length > 1) return byHalves(file, groups);
  const alone = await changed(file, groups[0] ?? []);
  return 'text' in alone
    ? { text: alone.text, refused: new Map() }
    : { text: file.text, refused: new Map([[0, alone.refused]]) };
}

async function byHalves(file: SourceFile, groups: readonly (readonly Change[])[]): Promise<ChangedInGroups> {
  const half = groups.length >> 1;
  const first = await changedInGroups(file, groups.slice(0, half));
  const second = await changedInGroups(new SourceFile(file.path, first.text), groups.slice(half));
  const moved = [...second.refused].map(([at, why]) => [at + half, why] as const);
  return { text: second.text, refused: new Map([...first.refused, ...moved]) };
}

/** All groups on one way through the text; the first that is refused ends it, unless they are only to be named. */
async function attempt(
  file: SourceFile,
  groups: readonly (readonly Change[])[],
  manner: Manner,
  named?: Map<number, Refusal>,
): Promise<Changed> {
  let current: Change | undefined;
  try {
    const pass = new Pass(await rootOf(file, 'unreadable'), manner);
    const meant = new Meant(pass.root);
    let isMeant = true;
    for (const [i, group] of groups.entries()) {
      const trouble = await pass.take(group);
      if (!trouble) isMeant &&= group.every((change) => meant.take(change));
      else if (named) named.set(i, refusal(trouble.refused, file, trouble.change));
      else return { refused: refusal(trouble.refused, file, trouble.change) };
    }
    current = groups.at(-1)?.at(-1);
    await pass.settle();
    if (!isMeant || !isAlike(meant.whole, meaningOf(pass.root))) throw new Refused('not-as-meant');
    return { text: pass.root.tape.file.text };
  } catch (error) {
    if (error instanceof Refused) return { refused: refusal(error, file, current) };
    throw error;
  }
}

function refusal({ why, node }: Refused, file: SourceFile, change: Change | undefined): Refusal {
  const at = change?.at ?? [];
  // After an earlier change its line is not the one somebody sees.
  const isSeen = node?.tape.file === file;
  return isSeen ? { why, at, line: lineAt(node.place) } : { why, at };
}
