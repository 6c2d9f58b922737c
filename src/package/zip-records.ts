/** A part of a package as it lies there. */
export interface Packed {
  readonly path: string;
  readonly data: readonly Uint8Array[];
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly isDeflated: boolean;
}

/** Every part carries 1/1/1980, 0:00, so that the same content is the same bytes. */
const MADE = { time: 0, date: (1 << 5) | 1 };
/** Of the oldest program that can unpack it. */
const VERSION = 20;
const IN_UTF8 = 0x0800;

/** A package of these parts, one behind the other, and the list of them at the end. */
export function laidOut(parts: readonly Packed[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const listed: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.path);
    const about = fieldsOf(part, name);
    const head = numbers([4, 0x04034b50], ...about);
    bodies.push(head, name, ...part.data);
    // No comment, the first disk, no attributes.
    listed.push(numbers([4, 0x02014b50], [2, VERSION], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name);
    at += head.length + name.length + part.packedSize;
  }
  const length = listed.reduce((sum, array) => sum + array.length, 0);
  const count = parts.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, at], [2, 0]);
  return Buffer.concat([...bodies, ...listed, end]);
}

type Field = readonly [bytes: 2 | 4, value: number];

/** What both places say of a part. */
function fieldsOf({ path, packedSize, size, crc, isDeflated }: Packed, name: Uint8Array): Field[] {
  const flags = name.length === path.length ? 0 : IN_UTF8;
  const method = isDeflated ? 8 : 0;
  const sizes: Field[] = [
    [4, crc],
    [4, packedSize],
    [4, size],
  ];
  return [[2, VERSION], [2, flags], [2, method], [2, MADE.time], [2, MADE.date], ...sizes, [2, name.length], [2, 0]];
}

/** Numbers of so many bytes each, their lowest byte first. */
function numbers(...fields: readonly Field[]): Uint8Array {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of fields) at = bytes.writeUIntLE(value, at, length);
  return bytes;
}
