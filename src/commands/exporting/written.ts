import { codeOfExport } from '../../answers/exported/export-code.ts';
import type { SealRead } from '../../answers/exported/running.ts';
import type { Put } from '../../answers/exported/tables-out.ts';
import {
  type Described,
  type PackageWords,
  packageFile,
  type SealListed,
  type TableFile,
} from '../../formats/tables/package-file.ts';
import type { Constants, TableFormat, TableRow, TableWriter } from '../../formats/tables/table-format.ts';
import type { FolderAnew } from '../../store/folder-anew.ts';

/** The tables of an export on their way into a folder. */
export interface TablesOut {
  readonly put: Put;
  /** Ends every file, adds seals, whose files go with an export of everything, and `datapackage.json`. */
  end(words: Omit<PackageWords, 'seals'>, seals: readonly SealRead[]): Written;
}

/** What was written: each table with its rows, and the code of all. */
export interface Written {
  readonly tables: ReadonlyMap<string, TableFile>;
  readonly code: string;
}

/** What an export consists of. */
export interface Export {
  readonly described: Described;
  readonly format: TableFormat;
  /** Names of its tables, in order. */
  readonly tables: readonly string[];
}

/** A file a table, also of one without rows, so that who reads them finds every one. */
export function tablesInto(
  folder: FolderAnew,
  { described, format, tables }: Export,
  begun: Awaited<ReturnType<TableFormat['load']>>,
  constants: Constants,
): TablesOut {
  const files = new Map(
    described.resources.flatMap(({ name, schema }) => {
      if (!tables.includes(name)) return [];
      const file = folder.file(`${name}.${format.extension}`);
      const writer = begun(schema.fields, constants, (piece) => file.write(piece));
      return [[name, { file, rows: 0, writer }] as const];
    }),
  );
  return {
    put: (table, row) => counted(files.get(table), row),
    end(words, seals) {
      const done = new Map<string, TableFile>();
      for (const [name, { file, rows, writer }] of files) {
        writer.end();
        done.set(name, { rows, ...file.end() });
      }
      const isWithFiles = words.audience === 'full';
      const listed = seals.map((seal) => (isWithFiles ? sealInto(folder, seal) : { name: seal.name, code: seal.code }));
      const bytes = Buffer.from(packageFile(described, { ...words, seals: listed }, format, done));
      const own = folder.file('datapackage.json');
      own.write(bytes);
      own.end();
      return { tables: done, code: codeOfExport(bytes) };
    },
  };
}

/** Byte for byte: who reads the export works its code out of it again, and holds rows to rows. */
function sealInto(folder: FolderAnew, { name, code, text }: SealRead): SealListed {
  const path = `seals/${name}.yaml`;
  const file = folder.file(path);
  file.write(text);
  const { bytes, sha256 } = file.end();
  return { name, code, path, bytes, hash: `sha256:${sha256}` };
}

function counted(into: { rows: number; readonly writer: TableWriter } | undefined, row: TableRow): void {
  if (!into) return;
  into.rows += 1;
  into.writer.write(row);
}
