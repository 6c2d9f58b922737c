import { plain } from '../../schema/plain.ts';
import { decoded } from '../../source/decoding.ts';
import { bytesOf, MOST_BYTES } from '../../source/disk.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { readTape } from '../../source/reading.ts';
import { SourceFile } from '../../source/source-file.ts';

/** What stands in a file, with every mistake that it may hold: whoever asks takes what is there and expects nothing. */
export type Written = Readonly<Record<string, unknown>>;

const MOST_VALUES = 500_000;

/** Files as they were written, for who only wants words to offer: what cannot be read is empty. */
export class PlainFiles {
  constructor(
    readonly root: string,
    readonly home: Home,
  ) {}

  async file(path: string): Promise<Written> {
    const found = bytesOf(this.root, path, MOST_BYTES);
    return 'bytes' in found ? await writtenIn(decoded(found.bytes, path).file) : {};
  }

  /** A regulation of the workspace, or else of those that emul brings. */
  async shipped(id: string): Promise<Written> {
    const text = this.home.regulation(id);
    return text === undefined ? {} : await writtenIn(new SourceFile(`${id}.yaml`, text));
  }

  /** Paths of every YAML file below a folder. */
  paths(folder: string): readonly string[] {
    return yamlFilesBelow(this.root, folder, () => {});
  }

  async folder(folder: string): Promise<readonly Written[]> {
    return Promise.all(this.paths(folder).map((path) => this.file(path)));
  }
}

async function writtenIn(file: SourceFile): Promise<Written> {
  const { tape } = await readTape(file, { values: MOST_VALUES });
  return tape ? mapOf(plain(tape)) : {};
}

/** What is a map, as one. */
export function mapOf(value: unknown): Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Written) : {};
}

/** The maps in the list that a key holds. */
export function listOf(map: Written, key: string): readonly Written[] {
  const value = map[key];
  return Array.isArray(value) ? value.map(mapOf) : [];
}

/** The text that a key holds; nothing where it is none. */
export function textOf(map: Written, key: string): string {
  const value = map[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
