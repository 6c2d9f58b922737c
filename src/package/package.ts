import { broken } from './fault.ts';
import { partsOf } from './parts.ts';

/** An opened xlsx or docx: every part held to its checksum, found by its path in capitals or not, as Office does. */
export class Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(bytes: Uint8Array) {
    this.parts = partsOf(bytes);
    this.#names = new Map(this.names.map((name) => [name.toLowerCase(), name]));
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.#names.has(path.toLowerCase());
  }

  /** A part's text, broken where it is none; nothing where there is no such part. */
  text(path: string): string | undefined {
    const name = this.#names.get(path.toLowerCase());
    const bytes = name === undefined ? undefined : this.parts.get(name);
    if (!bytes) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw broken(path);
    }
  }
}
