// The few fields of a ustar archive that a package of npm and a folder to carry have: plain files with a name, a size and rights.
const BLOCK = 512;
const FILE = '0';

/** What a tar holds: bytes by path. */
export function filesInTar(bytes) {
  const files = new Map();
  for (let at = 0; bytes[at]; ) {
    const text = (from, length) => bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8);
    const path = [text(345, 155), text(0, 100)].filter(Boolean).join('/');
    if (text(156, 1) === FILE) files.set(path, bytes.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/** Files as a tar; those of the same content and day are the same bytes. */
export function tarOf(files, day) {
  const blocks = files.flatMap(({ path, bytes, isProgram }) => [
    headerOf(path, bytes.length, isProgram ? 0o755 : 0o644, day),
    bytes,
    Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK),
  ]);
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

function headerOf(path, size, rights, day) {
  if (Buffer.byteLength(path) > 100) throw new Error(`${path} is too long a name for this tar`);
  const header = Buffer.alloc(BLOCK);
  const octal = (value, at, length) => header.write(value.toString(8).padStart(length - 1, '0'), at);
  header.write(path, 0);
  octal(rights, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(day.getTime() / 1000, 136, 12);
  header.write(`        ${FILE}`, 148);
  header.write('ustar\u000000', 257);
  octal(
    header.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  return header;
}
