import { crc32 } from 'node:zlib';
import { Deflate, deflateSync } from 'fflate';
import { laidOut, type Packed } from './zip-records.ts';

/** What a part holds: bytes, or pieces of it that need not all be there at once. */
export type Content = Uint8Array | Iterable<Uint8Array>;

/** A package of which each part is packed as it is put in, so that what is unpacked need not be held. */
export class Packing {
  readonly #parts = new Map<string, Packed>();

  add(path: string, content: Content): void {
    const packed = content instanceof Uint8Array ? packedAtOnce(path, content) : packedInPieces(path, content);
    this.#parts.set(path, packed);
  }

  addText(path: string, text: string): void {
    this.add(path, new TextEncoder().encode(text));
  }

  /** The same parts give the same bytes, in whatever order they were put in. */
  bytes(): Uint8Array {
    const others = [...this.#parts.keys()].filter((path) => !FIRST.includes(path));
    return laidOut([...FIRST, ...others.sort()].flatMap((path) => this.#parts.get(path) ?? []));
  }
}

/** By these, programs tell what kind of package it is. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];
const LEVEL = 6;

function packedAtOnce(path: string, bytes: Uint8Array): Packed {
  // A PNG is packed already.
  const isDeflated = !path.endsWith('.png');
  const data = isDeflated ? deflateSync(bytes, { level: LEVEL }) : bytes;
  return { path, data: [data], packedSize: data.length, size: bytes.length, crc: crc32(bytes), isDeflated };
}

/** What is packed at once; so much the library keeps. */
const MOST = 65_536;

function packedInPieces(path: string, content: Iterable<Uint8Array>): Packed {
  const data: Uint8Array[] = [];
  let [packedSize, size, crc] = [0, 0, 0];
  const deflate = new Deflate({ level: LEVEL }, (packed) => {
    data.push(packed);
    packedSize += packed.length;
  });
  for (const piece of slices(content)) {
    // The library's stream looks for what repeats before its beginning, where it sees only zeros (fflate 260): in no text.
    if (piece.includes(0)) throw new Error(`${path} is no text`);
    size += piece.length;
    crc = crc32(piece, crc);
    deflate.push(piece);
  }
  deflate.push(new Uint8Array(), true);
  return { path, data, packedSize, size, crc, isDeflated: true };
}

/** The same bytes in pieces none of which is empty or large. */
function* slices(content: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const piece of content) for (let at = 0; at < piece.length; at += MOST) yield piece.subarray(at, at + MOST);
}

/** Files by path, packed so that the same files give the same bytes. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const made = new Packing();
  for (const [path, bytes] of Object.entries(files)) made.add(path, bytes);
  return made.bytes();
}
