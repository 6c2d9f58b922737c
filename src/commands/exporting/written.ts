import type { Put } from '../../answers/exported/tables-out.ts';
import { type Described, type PackageWords, packageFile, type TableFile } from '../../formats/tables/package-file.ts';
import type { Constants, TableFormat, TableRow, TableWriter } from '../../formats/tables/table-format.ts';
import type { FolderAnew } from '../../store/folder-anew.ts';

/** The tables of an export on their way into a folder. */
export interface TablesOut {
  readonly put: Put;
  /** Ends every file and adds `datapackage.json`; how many rows each table has. */
  end(words: PackageWords): ReadonlyMap<string, TableFile>;
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
    end(words) {
      const done = new Map<string, TableFile>();
      for (const [name, { file, rows, writer }] of files) {
        writer.end();
        done.set(name, { rows, ...file.end() });
      }
      const own = folder.file('datapackage.json');
      own.write(Buffer.from(packageFile(described, words, format, done)));
      own.end();
      return done;
    },
  };
}

function counted(into: { rows: number; readonly writer: TableWriter } | undefined, row: TableRow): void {
  if (!into) return;
  into.rows += 1;
  into.writer.write(row);
}
