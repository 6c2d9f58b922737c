import type { Field, TableFormat } from './table-format.ts';

/** `schemas/datapackage.json` as far as it is looked into. */
export interface Described {
  readonly resources: readonly DescribedTable[];
}

interface DescribedTable {
  readonly name: string;
  readonly schema: { readonly fields: readonly Field[] };
}

/** A file of an export. */
export interface TableFile {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Whose tables they are, and as what they may be read. */
export interface PackageWords {
  readonly name: string;
  readonly title: string;
  readonly emul: string;
  readonly language: string;
  readonly audience: string;
  /** What of the workspace could not be read, or is wrong; left out where nothing is. */
  readonly notes?: readonly string[];
  /** The seals that rows come from, with their files where these go with it. */
  readonly seals: readonly SealListed[];
}

/** A seal is no table: a resource of its own would make the package one that readers of tables refuse. */
export interface SealListed {
  readonly name: string;
  readonly code: string;
  readonly path?: string;
  readonly bytes?: number;
  readonly hash?: string;
}

/** `datapackage.json` of an export: what `schemas/datapackage.json` says of every table, with its file. */
export function packageFile(
  described: Described,
  words: PackageWords,
  { extension, mediatype, dialect }: TableFormat,
  files: ReadonlyMap<string, TableFile>,
): string {
  const resources = described.resources.flatMap(({ name, ...table }) => {
    const file = files.get(name);
    if (!file) return [];
    return {
      name,
      path: `${name}.${extension}`,
      format: extension,
      mediatype,
      encoding: 'utf-8',
      ...(dialect && { dialect }),
      rows: file.rows,
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      ...table,
    };
  });
  return `${JSON.stringify({ ...described, ...words, resources }, null, 1)}\n`;
}

/** The files of an export by its `datapackage.json`, which marks a folder as one; nothing where the text is none. */
export function filesOfPackage(text: string): ReadonlySet<string> | undefined {
  try {
    const { profile, emul, resources, seals = [] } = JSON.parse(text);
    if (profile !== 'tabular-data-package' || typeof emul !== 'string') return undefined;
    const listed: { readonly path?: unknown }[] = [...resources, ...seals];
    return new Set(['datapackage.json', ...listed.flatMap(({ path }) => (typeof path === 'string' ? path : []))]);
  } catch {
    return undefined;
  }
}
