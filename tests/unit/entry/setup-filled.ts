import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { mended, type Typed, typed } from './workbooks.ts';

/** A row of a sheet by the keys of its codes; `at` names one that is there by what its name says. */
export type FilledRow = Readonly<Record<string, Typed>>;

/** What stands on a sheet of a workbook: its number (from 1), the letters of its columns by key, its rows by number. */
export interface SheetCells {
  readonly number: number;
  readonly columns: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

/** Reads a sheet as emul has written it, by its name. */
export function sheetIn(path: string, name: string): SheetCells {
  const parts = unzipSync(readFileSync(path));
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, found]) => found);
  const number = names.indexOf(name) + 1;
  const xml = text(`xl/worksheets/sheet${number}.xml`);
  const rows = new Map(
    [...xml.matchAll(/<row r="(\d+)".*?<\/row>/g)].map(([row, at]) => [
      Number(at),
      new Map(
        [...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>(.*?)<\/c>)/g)].map(([, letters = '', inside = '']) => [
          letters,
          /<t[^>]*>([^<]*)</.exec(inside)?.[1] ?? '',
        ]),
      ),
    ]),
  );
  const codes = [...(rows.get(5) ?? [])];
  return { number, columns: new Map(codes.map(([letters, code]) => [code.split('.')[1] ?? '', letters])), rows };
}

/** Fills rows of sheets in: of whom it names that is there already in his row, else in the next that is blank. */
export function filledIn(path: string, sheets: Readonly<Record<string, readonly FilledRow[]>>): void {
  for (const [name, all] of Object.entries(sheets)) {
    const { number, columns, rows } = sheetIn(path, name);
    const nameAt = columns.get('name') ?? '';
    const isBlank = (cells: ReadonlyMap<string, string>) => [...cells.values()].every((text) => text === '');
    const blank = [...rows].filter(([row, cells]) => row > 5 && isBlank(cells)).map(([row]) => row);
    for (const filled of all) {
      const own =
        columns.has('id') && nameAt !== ''
          ? [...rows].find(
              ([row, cells]) => row > 5 && cells.get('A') !== 'ví dụ' && cells.get(nameAt) === filled['name'],
            )
          : undefined;
      const row = own?.[0] ?? blank.shift();
      typed(
        path,
        number,
        Object.fromEntries(Object.entries(filled).map(([key, value]) => [`${columns.get(key)}${row}`, value])),
      );
    }
  }
}

/** Programs that save a workbook in another way than Excel: WPS, which keeps each text in its cell without a style; Google Sheets, whose cells name shared texts and whose dates are days counted. */
export const WRITERS = ['WPS', 'Google Sheets', 'a library without styles'] as const;

/** Writes a workbook again as one of them would. */
export function savedBy(writer: (typeof WRITERS)[number], path: string): void {
  mended(path, (parts) => {
    const texts: string[] = [];
    for (const [name, xml] of parts) {
      if (!name.startsWith('xl/worksheets/')) continue;
      const bare = xml.replace(/<sheetProtection[^>]*>|<dataValidations.*?<\/dataValidations>/g, '');
      if (writer === 'Google Sheets') parts.set(name, shared(bare.replace(/ s="\d+"/g, ''), texts));
      else if (writer === 'WPS') parts.set(name, bare.replace(/<c r="[A-Z]+\d+"(?: s="\d+")?\/>/g, ''));
      else parts.set(name, bare.replace(/ s="\d+"/g, '').replace(/ (?:ht|customHeight)="[^"]*"/g, ''));
    }
    if (writer === 'Google Sheets') addShared(parts, texts);
    if (writer === 'a library without styles') withoutStyles(parts);
  });
}

/** Texts that cells name by number; days as Excel counts them, in the format of a date. */
function shared(xml: string, texts: string[]): string {
  return xml.replace(/<c r="([A-Z]+\d+)" t="inlineStr"><is><t[^>]*>([^<]*)<\/t><\/is><\/c>/g, (_, at, text) => {
    const [, day, month, year] = /^(\d{2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
    if (day)
      return `<c r="${at}" s="1"><v>${Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569}</v></c>`;
    texts.push(text);
    return `<c r="${at}" s="0" t="s"><v>${texts.length - 1}</v></c>`;
  });
}

function addShared(parts: Map<string, string>, texts: readonly string[]): void {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  parts.set(
    'xl/sharedStrings.xml',
    `<sst xmlns="${main}">${texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
  );
  parts.set(
    'xl/styles.xml',
    `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\/m\\/yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  parts.set(
    '[Content_Types].xml',
    (parts.get('[Content_Types].xml') ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    ),
  );
  parts.set(
    'xl/_rels/workbook.xml.rels',
    (parts.get('xl/_rels/workbook.xml.rels') ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rIdShared" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
  );
}

function withoutStyles(parts: Map<string, string>): void {
  parts.delete('xl/styles.xml');
  parts.set(
    '[Content_Types].xml',
    (parts.get('[Content_Types].xml') ?? '').replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
  );
  parts.set(
    'xl/_rels/workbook.xml.rels',
    (parts.get('xl/_rels/workbook.xml.rels') ?? '').replace(/<Relationship [^>]*styles.xml"[^>]*>/, ''),
  );
}
