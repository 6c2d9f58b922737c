import { Node } from '../source/node.ts';
import { readTape } from '../source/reading.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Change, Refusal } from './change.ts';
import { commentsOf } from './comments.ts';
import { editOn } from './edit.ts';
import { Edits } from './edits.ts';
import { Ground, Refused } from './spot.ts';

/** Whether changes are worked out on one reading of the text as long as they can, or each on its own. */
export type Manner = 'together' | 'apart';

/** What is no better once other changes are made. */
const STAYS: ReadonlySet<Refusal['why']> = new Set(['alias', 'comment-inside']);

/** Changes on their way into a text: what was worked out waits until the text has to be read again. */
export class Pass {
  #ground: Ground;
  #edits = new Edits();

  constructor(
    root: Node,
    readonly manner: Manner,
  ) {
    this.#ground = new Ground(root);
  }

  get root(): Node {
    return this.#ground.root;
  }

  /** Makes all changes of a group; says which of them could not be made, and makes none of them then. */
  async take(group: readonly Change[]): Promise<{ readonly change: Change; readonly refused: Refused } | undefined> {
    const { count } = this.#edits;
    const other = group.find((change) => !this.#joins(change));
    if (!other) return undefined;
    this.#edits.backTo(count);
    const edit = other === group[0] ? editOn(this.#ground, other) : undefined;
    if (edit && 'refused' in edit && STAYS.has(edit.refused.why)) return { change: other, refused: edit.refused };
    await this.settle();
    const before = this.#ground;
    let current = other;
    try {
      for (const change of group) {
        current = change;
        await this.#make(change);
      }
      await this.settle();
      return undefined;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#ground = before;
      this.#edits = new Edits();
      return { change: current, refused: error };
    }
  }

  #joins(change: Change): boolean {
    if (this.manner === 'apart') return false;
    const edit = editOn(this.#ground, change);
    return !('refused' in edit) && this.#edits.join(edit);
  }

  async #make(change: Change): Promise<void> {
    if (this.#joins(change)) return;
    await this.settle();
    const edit = editOn(this.#ground, change);
    if ('refused' in edit) throw edit.refused;
    this.#edits.put(edit);
    if (this.manner === 'apart' || edit.removes) await this.settle();
  }

  /** Makes what was worked out and reads the text again. */
  async settle(): Promise<void> {
    if (this.#edits.count === 0) return;
    const { tape } = this.root;
    const file = new SourceFile(tape.file.path, this.#edits.madeIn(tape.file.text));
    const root = await rootOf(file, 'not-as-meant');
    const kept = commentsOf(tape, this.#edits.lost);
    if (kept.join('\n') !== commentsOf(root.tape).join('\n')) throw new Refused('comment-inside');
    this.#ground = new Ground(root);
    this.#edits = new Edits();
  }
}

/** A file read whole, however long it is. */
export async function rootOf(file: SourceFile, why: Refusal['why']): Promise<Node> {
  const { tape, faults } = await readTape(file, { values: Number.POSITIVE_INFINITY });
  if (!tape || faults.length > 0) throw new Refused(why);
  return new Node(tape, 0);
}
