import { type ZippableFile, zipSync } from 'fflate';

/** Every file in a package carries this day, so that the same content is the same bytes. */
const MTIME = new Date(1980, 0, 1);

/** Files by path, packed so that the same files give the same bytes; `first` stand first. */
export function zipped(files: Readonly<Record<string, Uint8Array>>, first: readonly string[] = []): Uint8Array {
  const others = Object.keys(files).filter((path) => !first.includes(path));
  const paths = [...first.filter((path) => path in files), ...others.sort()];
  const packed = paths.map((path): [string, ZippableFile] => [
    path,
    [files[path] ?? new Uint8Array(), { level: levelOf(path) }],
  ]);
  return zipSync(Object.fromEntries(packed), { mtime: MTIME });
}

/** A PNG is packed already. */
function levelOf(path: string): 0 | 6 {
  return path.endsWith('.png') ? 0 : 6;
}
