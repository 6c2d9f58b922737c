import { BrokenPackage, broken, LIST_OF_PARTS } from './fault.ts';

/** One part as the package's list tells of it. */
export interface Entry {
  readonly name: string;
  readonly isStored: boolean;
  readonly crc: number;
  /** What it declares to unpack to. */
  readonly size: number;
  /** Where its own head begins, and its packed bytes from and to. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

const SIGNATURE = { end: 0x06054b50, listed: 0x02014b50, local: 0x04034b50 } as const;
const LENGTH = { end: 22, listed: 46, local: 30 } as const;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** Names that lead elsewhere when somebody unpacks them, or that programs read differently. */
const UNSAFE = /(?:^|\/)\.{1,2}(?:\/|$)|\\|^\/|:|[\0-\x1f]/;

/** The parts of a package: each listed once, each where it says, none on another; a package that lies is broken. */
export function entriesIn(bytes: Buffer, most: number): Entry[] {
  const { count, from, to } = listIn(bytes);
  if (count > most) throw new BrokenPackage({ id: 'too-big', what: 'parts', limit: most });
  const entries: Entry[] = [];
  let at = from;
  for (let i = 0; i < count; i += 1) {
    const { entry, next } = entryAt(bytes, at, to);
    entries.push(entry);
    at = next;
  }
  if (at !== to) throw broken(LIST_OF_PARTS);
  refuseTwice(entries);
  refuseOverlaps(entries, from);
  return entries;
}

/** The list ends where the record that closes the file begins, and that record's comment ends the file. */
function listIn(bytes: Buffer): { count: number; from: number; to: number } {
  for (let at = bytes.length - LENGTH.end; at >= 0 && at > bytes.length - 65_600; at -= 1) {
    if (bytes.readUInt32LE(at) !== SIGNATURE.end) continue;
    if (at + LENGTH.end + bytes.readUInt16LE(at + 20) !== bytes.length) continue;
    const from = bytes.readUInt32LE(at + 16);
    if (from + bytes.readUInt32LE(at + 12) !== at) break;
    return { count: bytes.readUInt16LE(at + 10), from, to: at };
  }
  throw broken(LIST_OF_PARTS);
}

function entryAt(bytes: Buffer, at: number, end: number): { entry: Entry; next: number } {
  if (at + LENGTH.listed > end || bytes.readUInt32LE(at) !== SIGNATURE.listed) throw broken(LIST_OF_PARTS);
  const nameEnd = at + LENGTH.listed + bytes.readUInt16LE(at + 28);
  const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (next > end) throw broken(LIST_OF_PARTS);
  const rawName = bytes.subarray(at + LENGTH.listed, nameEnd);
  const name = rawName.toString('utf8');
  const method = bytes.readUInt16LE(at + 10);
  const isReadable = method === STORED || method === DEFLATED;
  if (!isReadable || bytes.readUInt16LE(at + 8) & ENCRYPTED || UNSAFE.test(name)) throw broken(name);
  const head = bytes.readUInt32LE(at + 42);
  const from = dataAt(bytes, head, rawName, name);
  const [crc, packed, size] = [at + 16, at + 20, at + 24].map((place) => bytes.readUInt32LE(place)) as [
    number,
    number,
    number,
  ];
  return { entry: { name, isStored: method === STORED, crc, size, head, from, to: from + packed }, next };
}

/** Behind the part's own head, which must call it as the list does: else programs that trust the one or the other differ. */
function dataAt(bytes: Buffer, head: number, rawName: Buffer, name: string): number {
  const nameAt = head + LENGTH.local;
  if (nameAt > bytes.length || bytes.readUInt32LE(head) !== SIGNATURE.local) throw broken(name);
  const nameEnd = nameAt + bytes.readUInt16LE(head + 26);
  if (!bytes.subarray(nameAt, nameEnd).equals(rawName)) throw broken(name);
  return nameEnd + bytes.readUInt16LE(head + 28);
}

/** Names that differ in capitals alone are one name to Word and Excel. */
function refuseTwice(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (seen.has(name.toLowerCase())) throw broken(name);
    seen.add(name.toLowerCase());
  }
}

function refuseOverlaps(entries: readonly Entry[], listFrom: number): void {
  const inOrder = [...entries].sort((a, b) => a.head - b.head);
  for (const [i, { name, to }] of inOrder.entries()) {
    if (to > (inOrder[i + 1]?.head ?? listFrom)) throw broken(name);
  }
}
