import type { Packing } from '../../package/packed.ts';
import { escapedXml, XML } from '../xml.ts';

/** What a workbook is besides its sheets, which are put in by `sheetPath`. */
export interface Book {
  readonly sheets: readonly { readonly name: string; readonly isHidden?: boolean }[];
  /** What it defines of its sheets, as XML. */
  readonly names: readonly string[];
  readonly styles: string;
  /** The texts that cells name by number, as XML; none where each holds its own. */
  readonly texts?: string;
  /** What programs keep of the file: what it is called, and who wrote it. */
  readonly about?: { readonly title: string; readonly author: string };
  /** Whether its formulas are worked out as it is opened. */
  readonly isCalculated: boolean;
}

/** Where the sheet of that number lies, counted from 0. */
export function sheetPath(sheet: number): string {
  return `xl/worksheets/sheet${sheet + 1}.xml`;
}

/** Puts the other parts of a workbook in. */
export function addBook(made: Packing, book: Book): void {
  made.addText('[Content_Types].xml', contentTypes(book));
  made.addText('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']], book.about && CORE_RELATION));
  if (book.about) made.addText(CORE, coreXml(book.about));
  made.addText('xl/workbook.xml', workbookXml(book));
  made.addText('xl/_rels/workbook.xml.rels', relations(related(book)));
  made.addText('xl/styles.xml', book.styles);
  if (book.texts !== undefined) made.addText('xl/sharedStrings.xml', book.texts);
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CORE = 'docProps/core.xml';
const CORE_RELATION = `<Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="${CORE}"/>`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes({ sheets, texts, about }: Book): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const all = sheets.map((_, i) => override(sheetPath(i), 'worksheet'));
  const shared = texts === undefined ? '' : override('xl/sharedStrings.xml', 'sharedStrings');
  const core = about
    ? `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`
    : '';
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${all.join('')}${override('xl/styles.xml', 'styles')}${shared}${core}</Types>`;
}

type Related = readonly [type: string, target: string];

function related({ sheets, texts }: Book): Related[] {
  return [
    ...sheets.map((_, i): Related => ['worksheet', sheetPath(i).replace('xl/', '')]),
    ['styles', 'styles.xml'],
    ...(texts === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
  ];
}

function relations(all: readonly Related[], more = ''): string {
  const items = all.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}${more}</Relationships>`;
}

function coreXml({ title, author }: NonNullable<Book['about']>): string {
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapedXml(title)}</dc:title><dc:creator>${escapedXml(author)}</dc:creator></cp:coreProperties>`;
}

function workbookXml({ sheets, names, isCalculated }: Book): string {
  const listed = sheets.map(({ name, isHidden }, i) => {
    const state = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${escapedXml(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const defined = names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
  const calculated = isCalculated ? '<calcPr fullCalcOnLoad="1"/>' : '';
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets>${defined}${calculated}</workbook>`;
}
