const SMALL = 32;

/**
 * The keys of the maps that are open, as hashes on one stack. Equal hashes count as equal keys: one pair in four thousand
 * million is refused for nothing, and `yaml` reads that file.
 */
export class KeyHashes {
  #hashes = new Int32Array(64);
  #length = 0;
  readonly #large = new Map<number, Set<number>>();

  /** Begins a map; hand the result to `add` and `end`. */
  begin(): number {
    return this.#length;
  }

  end(base: number): void {
    if (this.#length - base > SMALL) this.#large.delete(base);
    this.#length = base;
  }

  /** False where the map that began at `base` has such a key already. */
  add(base: number, hash: number): boolean {
    if (this.#length - base < SMALL) {
      for (let at = base; at < this.#length; at++) if (this.#hashes[at] === hash) return false;
    } else if (!this.#addToLarge(base, hash)) return false;
    if (this.#length === this.#hashes.length) this.#grow();
    this.#hashes[this.#length++] = hash;
    return true;
  }

  #addToLarge(base: number, hash: number): boolean {
    let seen = this.#large.get(base);
    if (!seen) {
      seen = new Set(this.#hashes.subarray(base, this.#length));
      this.#large.set(base, seen);
    }
    if (seen.has(hash)) return false;
    seen.add(hash);
    return true;
  }

  #grow(): void {
    const larger = new Int32Array(this.#hashes.length * 2);
    larger.set(this.#hashes);
    this.#hashes = larger;
  }
}

/** FNV-1a over a key's code units in NFC. */
export function hashOfKey(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return hashOfNormal(text.slice(start, end).normalize('NFC'));
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

function hashOfNormal(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
