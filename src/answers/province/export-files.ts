import { sha256 } from '../../base/sha256.ts';
import type { Row } from '../../declared/tables/index.ts';
import { bytesOf } from '../../source/disk.ts';
import { sha256At } from '../../source/sha256-at.ts';
import type { Package } from './package-read.ts';
import { tableRows } from './table-rows.ts';

/** The largest table that is kept to be read: results of a year of a large agency fit many times. */
const MOST_BYTES = 500_000_000;

/** Tables whose rows are looked into; of all others the hash is enough. */
export type TableRead = (typeof READ)[number];
/** A row as it was written: text by column. */
export type RowRead<N extends TableRead> = { readonly [K in keyof Row<N>]?: string };

const READ = ['periods', 'levels', 'results', 'awards', 'movements', 'circulars'] as const;

/** The files of an export, each read once and held to its hash. */
export class ExportFiles {
  /** Those that are not as `datapackage.json` says, or cannot be had. */
  readonly changed: readonly string[];
  readonly #kept = new Map<string, Buffer>();

  constructor(
    readonly root: string,
    readonly said: Package,
  ) {
    const tables = said.resources.map((table) => ({ ...table, isKept: READ.some((name) => name === table.name) }));
    const seals = said.seals.flatMap(({ path, hash }) => (path === undefined ? [] : { path, hash, isKept: true }));
    const differs = ({ path, hash, isKept }: { path: string; hash: string | undefined; isKept: boolean }) =>
      `sha256:${isKept ? this.#kept256(path) : sha256At(root, path)}` !== hash;
    this.changed = [...tables, ...seals].filter(differs).map(({ path }) => path);
  }

  bytes(path: string): Buffer | undefined {
    return this.#kept.get(path);
  }

  /** What a table's file is called. */
  path(name: TableRead): string {
    return this.said.resources.find((each) => each.name === name)?.path ?? name;
  }

  /** Rows of a table, of those asked for. */
  async rows<N extends TableRead>(name: N, isAsked: (row: RowRead<N>) => boolean = () => true): Promise<RowRead<N>[]> {
    const table = this.said.resources.find((each) => each.name === name);
    const bytes = table && this.#kept.get(table.path);
    return bytes ? await tableRows<RowRead<N>>(bytes, table.format, isAsked) : [];
  }

  #kept256(path: string): string | undefined {
    const found = bytesOf(this.root, path, MOST_BYTES);
    if ('refusal' in found) return undefined;
    this.#kept.set(path, found.bytes);
    return sha256(found.bytes);
  }
}
