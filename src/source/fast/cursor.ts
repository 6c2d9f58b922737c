import { SPACE } from '../characters.ts';
import { MOST_DEPTH } from '../limits.ts';
import type { TapeWriter } from '../tape.ts';
import { KeyHashes } from './key-hashes.ts';

/** Where the fast reader stands, and the last scalar it saw; every reading function returns false once it has refused. */
export class Cursor {
  at = 0;
  /** Of the line that `at` is on. */
  lineStart = 0;
  /** Blanks before the line's first character; -1 after the last line. */
  indent = 0;
  refusedAt = -1;
  /** The scalar seen last and not yet written. */
  start = 0;
  end = 0;
  kind = 0;
  decoded: string | undefined = undefined;
  /** Where the value written last ends. */
  valueEnd = 0;
  #depth = 0;
  readonly keys = new KeyHashes();

  constructor(
    readonly text: string,
    readonly tape: TapeWriter,
  ) {}

  code(): number {
    return this.text.charCodeAt(this.at);
  }

  refuse(at = this.at): false {
    if (this.refusedAt === -1) this.refusedAt = at;
    return false;
  }

  skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  /** Writes the scalar seen last. */
  write(): void {
    this.tape.scalar(this.kind, this.start, this.end, this.decoded);
    this.valueEnd = this.end;
  }

  /** Writes an empty value that would stand at an offset. */
  writeNothing(at: number): void {
    this.tape.scalar(0, at, at);
    this.valueEnd = at;
  }

  open(kind: number): number {
    this.#depth++;
    return this.tape.open(kind, this.at);
  }

  close(handle: number): true {
    this.#depth--;
    this.tape.close(handle, this.valueEnd);
    return true;
  }

  get isTooDeep(): boolean {
    return this.#depth > MOST_DEPTH;
  }
}
