import { join } from 'node:path';
import { LIST } from '../../answers/closing/handover-list.ts';
import { MOST_BYTES } from '../../answers/closing/papers.ts';
import { sha256 } from '../../base/sha256.ts';
import { bytesNamed } from '../../source/disk.ts';
import { outputFile, outputFolder, outputRemoved } from '../../store/output-file.ts';

/** A file as it is to be. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** `kept`: somebody has edited it since, or put it there, so it stays as it is; `dropped`: a draft that nothing stands for any more. */
export type Fate = 'new' | 'same' | 'replaced' | 'kept' | 'dropped';

export interface Placed {
  readonly name: string;
  readonly fate: Fate;
}

/** The folder of a dossier: which of its files emul wrote and nobody has touched since, by the fingerprints beside them. */
export class DossierFolder {
  readonly #prints: Map<string, string>;

  constructor(
    readonly path: string,
    readonly typed: string,
  ) {
    const found = bytesNamed(join(path, LIST), MOST_BYTES);
    this.#prints = 'refusal' in found ? new Map() : printsIn(found.bytes.toString('utf8'));
  }

  /** What would become of each file, those that went out of use behind them. */
  fates(files: readonly Pick<NewFile, 'name' | 'bytes'>[]): Placed[] {
    const names = new Set(files.map(({ name }) => name));
    const left = [...this.#prints.keys()].filter((name) => !names.has(name) && this.#printOf(name) !== undefined);
    return [
      ...files.map(({ name, bytes }) => ({ name, fate: this.#fateOf(name, sha256(bytes)) })),
      ...left.map((name) => ({ name, fate: this.#isUntouched(name) ? ('dropped' as const) : ('kept' as const) })),
    ];
  }

  /** Writes them; what was written is in the list even where a later file is held open. */
  write(files: readonly NewFile[]): Placed[] {
    const all = this.fates(files);
    outputFolder(this.path, this.typed);
    try {
      for (const { name, fate } of all) this.#place(name, fate, files);
    } finally {
      outputFile(join(this.path, LIST), this.#list(), join(this.typed, LIST));
    }
    return all;
  }

  #place(name: string, fate: Fate, files: readonly NewFile[]): void {
    const [path, shown] = [join(this.path, name), join(this.typed, name)];
    if (fate === 'kept') return;
    if (fate === 'dropped') {
      outputRemoved(path, shown);
      this.#prints.delete(name);
      return;
    }
    const file = files.find((each) => each.name === name);
    if (!file) return;
    if (fate !== 'same') outputFile(path, file.bytes, shown);
    this.#prints.set(name, sha256(file.bytes));
  }

  #fateOf(name: string, print: string): Fate {
    const there = this.#printOf(name);
    if (there === undefined) return 'new';
    if (there === print) return 'same';
    return this.#isUntouched(name) ? 'replaced' : 'kept';
  }

  #isUntouched(name: string): boolean {
    return this.#printOf(name) === this.#prints.get(name);
  }

  #printOf(name: string): string | undefined {
    const found = bytesNamed(join(this.path, name), MOST_BYTES);
    return 'refusal' in found ? undefined : sha256(found.bytes);
  }

  /** As `sha256sum -c` reads it. */
  #list(): string {
    const lines = [...this.#prints].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return lines.map(([name, print]) => `${print}  ${name}\n`).join('');
  }
}

/** Names alone: a line that leads out of the folder is none of emul's. */
function printsIn(text: string): Map<string, string> {
  const lines = [...text.matchAll(/^([0-9a-f]{64}) [ *]([^/\\\r\n]+)$/gm)];
  return new Map(lines.map(([, print = '', name = '']) => [name, print]));
}
