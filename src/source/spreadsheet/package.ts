import { unzipSync } from 'fflate';
import { BrokenSpreadsheet } from './fault.ts';

/** What a package may unpack to: a province's year of sheets fits many times over, a bomb does not. */
const MOST_BYTES = 64_000_000;
const MOST_PARTS = 2_000;

/** The text parts of an Excel package by their path, and the names of all its parts. */
export class Package {
  readonly #parts: ReadonlyMap<string, Uint8Array>;
  readonly names: readonly string[];

  constructor(bytes: Uint8Array) {
    const names: string[] = [];
    this.#parts = new Map(Object.entries(unpacked(bytes, names)));
    this.names = names;
  }

  /** A part's text; nothing where there is none. */
  text(path: string): string | undefined {
    const bytes = this.#parts.get(path);
    if (!bytes) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new BrokenSpreadsheet({ id: 'broken', part: path });
    }
  }
}

/**
 * Sizes are asked before anything is unpacked. fflate gives each part as much room as the package declares and no more,
 * so that one that lies about its size ends short, which the reader of its XML finds.
 */
function unpacked(bytes: Uint8Array, names: string[]): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.push(name) > MOST_PARTS) {
          throw new BrokenSpreadsheet({ id: 'too-big', what: 'parts', limit: MOST_PARTS });
        }
        if (!/\.(?:xml|rels)$|^mimetype$/.test(name)) return false;
        total += originalSize;
        if (total > MOST_BYTES) throw new BrokenSpreadsheet({ id: 'too-big', what: 'unpacked', limit: MOST_BYTES });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof BrokenSpreadsheet) throw error;
    throw new BrokenSpreadsheet({ id: 'broken', part: 'zip' });
  }
}
