import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, entriesIn } from './directory.ts';
import { BrokenPackage, broken } from './fault.ts';

/** What a package may hold. */
interface Most {
  /** What it may unpack to. */
  readonly bytes: number;
  readonly parts: number;
}

/** Of Excel and Word: a province's year of sheets fits many times over, a bomb does not. */
const OFFICE: Most = { bytes: 64_000_000, parts: 2_000 };

/** The parts of a package (xlsx, docx) by their path, every one held to the size and the checksum that it declares. */
export function partsOf(bytes: Uint8Array, most = OFFICE): ReadonlyMap<string, Uint8Array> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesIn(all, most.parts);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > most.bytes) throw new BrokenPackage({ id: 'too-big', what: 'unpacked', limit: most.bytes });
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = unpacked(all.subarray(entry.from, entry.to), entry);
    if (part.length !== entry.size || crc32(part) !== entry.crc) throw broken(entry.name);
    if (!entry.name.endsWith('/')) parts.set(entry.name, part);
  }
  return parts;
}

/** Unpacking stops where a part gives more than it declares. */
function unpacked(packed: Buffer, { name, isStored, size }: Entry): Uint8Array {
  if (isStored) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw broken(name);
  }
}
