import { Node } from '../source/node.ts';
import { readTape } from '../source/reading.ts';
import { SourceFile } from '../source/source-file.ts';
import { added } from './add.ts';
import type { Change, Refusal } from './change.ts';
import { commentsOf } from './comments.ts';
import { inOneLine, type Meaning, meaningOf, meant } from './meaning.ts';
import { type Removal, removed } from './remove.ts';
import { set } from './set.ts';
import { type Splice, spliced } from './splice.ts';
import { Ground, Refused, type Stretch } from './spot.ts';

/** A file's text with changes made, or why one of them was not. */
export type Changed = { readonly text: string } | { readonly refused: Refusal };

/**
 * Makes changes one after the other in a file's text; every other character stays what it is, comments, blank lines and
 * layout too. What comes out is read again: it says what was there, with the changes, and nothing else; otherwise the first
 * change that cannot be made is refused and no text comes out.
 */
export async function changed(file: SourceFile, changes: readonly Change[]): Promise<Changed> {
  const done = await attempt(file, changes, 'together');
  // What goes wrong together may be right one by one: a key that the first change makes, and the second goes into.
  return 'text' in done || changes.length < 2 ? done : attempt(file, changes, 'apart');
}

/** Whether changes are worked out on one reading of the text as long as they can, or each on its own. */
type Manner = 'together' | 'apart';

async function attempt(file: SourceFile, changes: readonly Change[], manner: Manner): Promise<Changed> {
  let current: Change | undefined;
  try {
    const pass = new Pass(await rootOf(file, 'unreadable'), manner);
    let meaning: Meaning | undefined = meaningOf(pass.root);
    for (const change of changes) {
      current = change;
      await pass.make(change);
      meaning = meaning && meant(meaning, change);
    }
    await pass.settle();
    if (meaning === undefined || inOneLine(meaning) !== inOneLine(meaningOf(pass.root)))
      throw new Refused('not-as-meant');
    return { text: pass.root.tape.file.text };
  } catch (error) {
    if (error instanceof Refused) return { refused: refusal(error, file, current) };
    throw error;
  }
}

class Pass {
  #ground: Ground;
  #splices: Splice[] = [];
  #lost: Stretch[] = [];

  constructor(
    root: Node,
    readonly manner: Manner,
  ) {
    this.#ground = new Ground(root);
  }

  get root(): Node {
    return this.#ground.root;
  }

  async make(change: Change): Promise<void> {
    const isAlone = change.do === 'remove' || this.manner === 'apart';
    if (isAlone) await this.settle();
    let edit = attempted(this.#ground, change);
    if (this.#splices.length > 0 && ('refused' in edit || this.#overlaps(edit.splices))) {
      await this.settle();
      edit = attempted(this.#ground, change);
    }
    if ('refused' in edit) throw edit.refused;
    this.#splices.push(...edit.splices);
    if (edit.lost) this.#lost.push(edit.lost);
    if (isAlone) await this.settle();
  }

  /** Makes what was worked out and reads the text again. */
  async settle(): Promise<void> {
    if (this.#splices.length === 0) return;
    const { tape } = this.root;
    const file = new SourceFile(tape.file.path, spliced(tape.file.text, this.#splices));
    const root = await rootOf(file, 'not-as-meant');
    const kept = commentsOf(tape, this.#lost);
    if (kept.join('\n') !== commentsOf(root.tape).join('\n')) throw new Refused('comment-inside');
    this.#ground = new Ground(root);
    this.#splices = [];
    this.#lost = [];
  }

  /** Text put at the end of what is replaced, or where other text is put, stands behind it. */
  #overlaps(splices: readonly Splice[]): boolean {
    return splices.some((one) => this.#splices.some((other) => one.start < other.end && other.start < one.end));
  }
}

function attempted(ground: Ground, change: Change): Removal | { readonly refused: Refused } {
  try {
    const { spot, rest } = ground.spotAt(change.at);
    if (change.do === 'set') return { splices: set(spot, rest, change.value, change.after) };
    if (change.do === 'add') return { splices: added(spot, rest, change.value, change.after) };
    if (rest.length > 0) throw new Refused('no-such-place', spot.node);
    return removed(spot);
  } catch (error) {
    if (error instanceof Refused) return { refused: error };
    throw error;
  }
}

async function rootOf(file: SourceFile, why: Refusal['why']): Promise<Node> {
  const { tape, faults } = await readTape(file, { values: Number.POSITIVE_INFINITY });
  if (!tape || faults.length > 0) throw new Refused(why);
  return new Node(tape, 0);
}

function refusal({ why, node }: Refused, file: SourceFile, change: Change | undefined): Refusal {
  const at = change?.at ?? [];
  // After an earlier change its line is not the one somebody sees.
  const isSeen = node?.tape.file === file;
  return isSeen ? { why, at, line: file.position(node.place.start).line } : { why, at };
}
