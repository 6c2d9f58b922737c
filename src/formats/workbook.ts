import type { Workbook } from '../documents/workbook.ts';
import { zipped } from '../package/packed.ts';
import { sheetXml } from './workbook/sheet-xml.ts';
import { STYLES_XML } from './workbook/styles-xml.ts';
import { escapedXml, XML } from './xml.ts';

/** A workbook as Excel reads it; the same workbook gives the same bytes. */
export function workbookBytes(workbook: Workbook): Uint8Array {
  const sheets = workbook.sheets.map((sheet) => sheetXml(sheet));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
  };
  const encoder = new TextEncoder();
  const bytes = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, encoder.encode(xml)]));
  return zipped(bytes, ['[Content_Types].xml', '_rels/.rels']);
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(count: number): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'));
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${sheets.join('')}${override('/xl/styles.xml', 'styles')}</Types>`;
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const items = all.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Excel works all formulas out as it opens the file, since none has a result yet. */
function workbookXml({ sheets }: Workbook): string {
  const listed = sheets.map(({ name, isHidden }, i) => {
    const state = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${escapedXml(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const titles = sheets.flatMap(({ name, frozen }, i) =>
    frozen
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escapedXml(name.replaceAll("'", "''"))}'!$1:$${frozen.rows}</definedName>`
      : [],
  );
  const names = titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '';
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets>${names}<calcPr fullCalcOnLoad="1"/></workbook>`;
}
