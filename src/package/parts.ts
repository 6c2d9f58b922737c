import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, entriesIn } from './directory.ts';
import { BrokenPackage, broken } from './fault.ts';

/** What a package may hold. */
interface Most {
  /** What it may unpack to. */
  readonly bytes: number;
  readonly parts: number;
  /** How many times its own size it may unpack to, where that is a lot: text comes to a tenth, a bomb to a thousandth. */
  readonly times?: number;
}

/** What may be unpacked of however little. */
const SMALL = 64_000_000;

/** Of Excel and Word: a province's year of sheets fits many times over, a bomb does not. */
const OFFICE: Most = { bytes: 64_000_000, parts: 2_000 };

/** The parts of a package (xlsx, docx) by their path, every one held to the size and the checksum that it declares. */
export function partsOf(bytes: Uint8Array, most = OFFICE): ReadonlyMap<string, Uint8Array> {
  return new Map([...packedParts(bytes, most)].map(([path, unpacked]) => [path, unpacked()]));
}

/** The same parts, each unpacked when somebody asks for it. */
export function packedParts(bytes: Uint8Array, most = OFFICE): ReadonlyMap<string, () => Uint8Array> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesIn(all, most.parts);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const { times = Number.POSITIVE_INFINITY } = most;
  if (total > Math.min(most.bytes, Math.max(SMALL, times * all.length)))
    throw new BrokenPackage({ id: 'too-big', what: 'unpacked', limit: most.bytes });
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  return new Map(files.map((entry) => [entry.name, () => unpacked(all.subarray(entry.from, entry.to), entry)]));
}

/** Unpacking stops where a part gives more than it declares. */
function unpacked(packed: Buffer, { name, isStored, size, crc }: Entry): Uint8Array {
  const part = isStored ? packed : inflated(packed, name, size);
  if (part.length !== size || crc32(part) !== crc) throw broken(name);
  return part;
}

function inflated(packed: Buffer, name: string, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw broken(name);
  }
}
