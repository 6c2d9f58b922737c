import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** What may befall a file on its way, by mischief or by a program that means well. */
export const MISHAPS = [
  'byte',
  'line-dropped',
  'line-doubled',
  'cut',
  'emptied',
  'renamed',
  'deleted',
  'added',
  'exchanged',
  'bom',
  'crlf',
  'utf-16',
] as const;

export interface Mishap {
  readonly what: (typeof MISHAPS)[number];
  /** Which file, and where in it: any numbers. */
  readonly file: number;
  readonly other: number;
  readonly at: number;
  readonly byte: number;
}

type Files = Map<string, Uint8Array>;

/** Has it happen to a file below a folder, or within a zip, of those that it may happen to; which files it was. */
export function befalls(path: string, mishap: Mishap, may = /^/): string[] {
  const isZip = path.endsWith('.zip');
  const files = isZip ? new Map(Object.entries(unzipSync(readFileSync(path)))) : filesBelow(path);
  const before = new Map(files);
  const touched = changed(files, mishap, may);
  if (isZip) writeFileSync(path, zipSync(Object.fromEntries(files)));
  else
    for (const name of new Set([...before.keys(), ...files.keys()])) {
      const [bytes, full] = [files.get(name), join(path, name)];
      if (bytes === undefined) rmSync(full);
      else if (bytes !== before.get(name)) written(full, bytes);
    }
  return touched;
}

function written(full: string, bytes: Uint8Array): void {
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, bytes);
}

function filesBelow(root: string): Files {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path))]));
}

function changed(files: Files, { what, file, other, at, byte }: Mishap, may: RegExp): string[] {
  const names = [...files.keys()].filter((name) => !name.endsWith('/') && may.test(name));
  const [name = '', second = ''] = [names[file % names.length], names[other % names.length]];
  const bytes = Buffer.from(files.get(name) ?? []);
  if (what === 'exchanged') {
    files.set(name, files.get(second) ?? bytes);
    files.set(second, bytes);
    return [name, second];
  }
  if (what === 'added') {
    const added = name.replace(/([^/]*?)(\.\w+)?$/, (_, stem, ending = '') => `${stem}-${byte}${ending}`);
    files.set(added, bytes);
    return [added];
  }
  if (what === 'renamed' || what === 'deleted') files.delete(name);
  if (what === 'renamed') files.set(`${name}.cu`, bytes);
  const turned = bytesAfter(what, bytes, at, byte);
  if (turned) files.set(name, turned);
  return [name];
}

function bytesAfter(what: Mishap['what'], bytes: Buffer, at: number, byte: number): Buffer | undefined {
  const lines = () => bytes.toString('latin1').split(/(?<=\n)/);
  const joined = (all: readonly string[]) => Buffer.from(all.join(''), 'latin1');
  const place = bytes.length === 0 ? 0 : at % bytes.length;
  const line = at % Math.max(1, lines().length);
  switch (what) {
    case 'byte':
      return Buffer.from(bytes.map((each, i) => (i === place ? each ^ byte : each)));
    case 'line-dropped':
      return joined(lines().filter((_, i) => i !== line));
    case 'line-doubled':
      return joined(lines().flatMap((text, i) => (i === line ? [text, text] : [text])));
    case 'cut':
      return bytes.subarray(0, place);
    case 'emptied':
      return Buffer.alloc(0);
    case 'bom':
      return Buffer.concat([Buffer.from('\ufeff'), bytes]);
    case 'crlf':
      return Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
    case 'utf-16':
      return Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le');
    default:
      return undefined;
  }
}

/** The zip itself, as a disk or a mail may break it. */
export function brokenZip(path: string, { what, at, byte }: Mishap): string {
  const bytes = readFileSync(path);
  if (what === 'deleted') rmSync(path);
  else if (what === 'renamed') renameSync(path, `${path}.cu`);
  else writeFileSync(path, bytesAfter(what, bytes, at, byte) ?? bytes.subarray(0, at % bytes.length));
  return path;
}
