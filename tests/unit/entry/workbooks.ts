import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A cell as some program would write it: digits, a text, or raw XML inside `<c>`. */
export type Typed = string | number | { readonly xml: string; readonly type?: string; readonly style?: number };

/** Changes parts of an Excel file as text, as an unkind hand would. */
export function mended(path: string, mend: (parts: Map<string, string>) => void): void {
  const parts = new Map(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]));
  mend(parts);
  writeFileSync(path, zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)]))));
}

/** Types values into cells of a sheet (from 1), as Excel would: numbers as numbers, text in the cell. */
export function typed(path: string, sheet: number, cells: Readonly<Record<string, Typed>>): void {
  mended(path, (parts) => {
    const name = `xl/worksheets/sheet${sheet}.xml`;
    let xml = parts.get(name) ?? '';
    for (const [address, value] of Object.entries(cells)) {
      const pattern = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
      if (!pattern.test(xml)) throw new Error(`the form has no cell ${address}`);
      xml = xml.replace(pattern, (_, style = '') => cellXml(address, style, value));
    }
    parts.set(name, xml);
  });
}

function cellXml(address: string, style: string, value: Typed): string {
  if (typeof value === 'object') {
    const own = value.style === undefined ? style : ` s="${value.style}"`;
    return `<c r="${address}"${own}${value.type ? ` t="${value.type}"` : ''}>${value.xml}</c>`;
  }
  if (typeof value === 'number') return `<c r="${address}"${style}><v>${value}</v></c>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}"${style} t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The addresses of a sheet's code row: `self.A2` → the letters of its column. */
export function columnsIn(path: string, sheet: number): Map<string, string> {
  const xml = strFromU8(unzipSync(readFileSync(path))[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array());
  const cells = [...xml.matchAll(/<c r="([A-Z]+)8"[^>]*><is><t[^>]*>([^<]+)</g)];
  return new Map(cells.map(([, letters = '', code = '']) => [code, letters]));
}

/** The number of the last style of a workbook. */
export function lastStyle(path: string): number {
  const xml = strFromU8(unzipSync(readFileSync(path))['xl/styles.xml'] ?? new Uint8Array());
  const inCells = /<cellXfs.*<\/cellXfs>/.exec(xml)?.[0] ?? '';
  return [...inCells.matchAll(/<xf[ />]/g)].length - 1;
}
