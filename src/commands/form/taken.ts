import type { ImportedFile } from '../../answers/entry/imported-file.ts';
import type { Words } from '../../base/locale.ts';
import type { Document } from '../../documents/document.ts';
import { type LeftJson, leftJson } from '../../reports/form/left-json.ts';
import type { FileChange } from '../../store/file-change.ts';
import type { Call } from '../command.ts';
import { drawn } from '../drawn.ts';
import { type Writing, written } from '../written.ts';

type Left = readonly Pick<ImportedFile, 'shown' | 'fault' | 'troubles'>[];

/** What tables and forms of one line say: for people told and written one after the other, for programs all at once. */
export class Taken {
  readonly #isJson: boolean;
  #all: Pick<Writing, 'changes' | 'deed'> & { readonly left: Left; readonly said: LeftJson } = {
    changes: [],
    deed: { vi: '', en: '' },
    left: [],
    said: [],
  };

  constructor(
    readonly call: Call,
    readonly root: string,
  ) {
    this.#isJson = call.flags['json'] === true;
  }

  async show(document: () => Document): Promise<void> {
    if (!this.#isJson) await drawn(document(), this.call);
  }

  /** `more.left` is what was left of a kind that has words of its own for that, and for that nothing is written (`isSaid`). */
  async write(
    changes: readonly FileChange[],
    deed: Words,
    left: Left,
    more: { readonly left?: LeftJson; readonly next?: Words | undefined; readonly isSaid?: boolean } = {},
  ): Promise<void> {
    const isTold = more.isSaid === true && changes.length === 0;
    if (!this.#isJson && !isTold) await written(this.call, { root: this.root, changes, deed, next: more.next });
    const { changes: before, deed: known, left: leftBefore, said } = this.#all;
    const both = (locale: 'vi' | 'en') => [known[locale], deed[locale]].filter(Boolean).join('; ');
    this.#all = {
      changes: [...before, ...changes],
      deed: { vi: both('vi'), en: both('en') },
      left: [...leftBefore, ...left],
      said: [...said, ...(more.left ?? [])],
    };
  }

  async end(): Promise<void> {
    const { left, said, ...writing } = this.#all;
    const all = [...leftJson(left, this.call.locale), ...said];
    if (this.#isJson) await written(this.call, { root: this.root, ...writing, left: all });
  }
}
