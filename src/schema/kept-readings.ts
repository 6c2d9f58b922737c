/** So many bytes of files are kept as they were read; a year of an agency has a quarter of a million. */
const MOST = 4_000_000;

/**
 * What was read of bytes, by the bytes themselves: a command that looks at closed periods, or asks what several others do,
 * meets the same file once for each of them. What was not asked for longest goes first.
 */
export class KeptReadings<T> {
  readonly #kept = new Map<string, T>();
  #size = 0;

  constructor(readonly most = MOST) {}

  /** `as` is what they were read as, and all else that the reading rests on. */
  async of(as: string, bytes: Buffer, read: () => Promise<T>): Promise<T> {
    if (bytes.length > this.most) return read();
    const content = `${as}\n${bytes.toString('latin1')}`;
    const reading = this.#kept.get(content) ?? (await read());
    this.#size += this.#kept.delete(content) ? 0 : content.length;
    this.#kept.set(content, reading);
    for (const [oldest] of this.#kept) {
      if (this.#size <= this.most) break;
      this.#kept.delete(oldest);
      this.#size -= oldest.length;
    }
    return reading;
  }
}
