import { BrokenSpreadsheet } from './fault.ts';
import { Package } from './package.ts';
import type { Aside, Sheet, Spreadsheet } from './sheet.ts';
import { dateStyles } from './styles.ts';
import { type Book, readSheet, textFrom } from './worksheet.ts';
import { readXml } from './xml.ts';

/** An Excel workbook's cells: values as they stand, never a formula worked out, nothing outside of it followed. */
export function readWorkbook(bytes: Uint8Array, path: string): Spreadsheet {
  const pack = new Package(bytes);
  const main = mainPart(pack);
  const xml = pack.text(main);
  if (xml === undefined) throw new BrokenSpreadsheet({ id: 'broken', part: main });
  const { listed, isFrom1904 } = sheetsListed(main, xml);
  const targets = relations(pack, main);
  const book: Book = {
    isFrom1904,
    strings: strings(pack.text(targets.find(({ type }) => type === 'sharedStrings')?.target ?? '')),
    dateStyles: dateStyles(pack.text(targets.find(({ type }) => type === 'styles')?.target ?? '')),
    count: 0,
  };
  const sheets = listed.flatMap(({ name, relation, isHidden }): Sheet[] => {
    const found = targets.find(({ id, type }) => id === relation && type === 'worksheet');
    const text = found && pack.text(found.target);
    return found && text !== undefined ? [readSheet(found.target, text, name, isHidden, book)] : []; // a sheet of charts
  });
  return { path, sheets, asides: asidesIn(pack) };
}

/** `xl/workbook.xml`, or wherever the package says its workbook is. */
function mainPart(pack: Package): string {
  if (pack.names.some((name) => /workbook\.bin$/.test(name))) throw new BrokenSpreadsheet({ id: 'binary-workbook' });
  if (pack.text('mimetype')?.includes('opendocument')) throw new BrokenSpreadsheet({ id: 'open-document' });
  const main = relations(pack, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !/workbook/i.test(main)) throw new BrokenSpreadsheet({ id: 'no-workbook' });
  return main;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  readonly target: string;
}

/** What a part refers to inside the package; what leads out of it is left out. */
function relations(pack: Package, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relation[] = [];
  readXml(path, pack.text(path) ?? '<Relationships/>', {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      found.push({
        id: attribute('Id') ?? '',
        type: /[^/]*$/.exec(attribute('Type') ?? '')?.[0] ?? '',
        target: target.startsWith('/') ? target.slice(1) : folder + target,
      });
    },
  });
  return found;
}

interface Listed {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

function sheetsListed(part: string, xml: string): { listed: Listed[]; isFrom1904: boolean } {
  const listed: Listed[] = [];
  let isFrom1904 = false;
  readXml(part, xml, {
    open(name, attribute) {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const isHidden = ['hidden', 'veryHidden'].includes(attribute('state') ?? '');
      listed.push({ name: (attribute('name') ?? '').normalize('NFC'), relation: attribute('id') ?? '', isHidden });
    },
  });
  return { listed, isFrom1904 };
}

/** Texts that cells refer to by number; how parts of one look, and how it is pronounced, is passed over. */
function strings(xml: string | undefined): string[] {
  const found: string[] = [];
  let isText = false;
  let isPhonetic = false;
  readXml('xl/sharedStrings.xml', xml ?? '<sst/>', {
    open(name) {
      if (name === 'si') found.push('');
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text(text) {
      if (isText) found.push(`${found.pop() ?? ''}${text}`);
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
    },
  });
  return found.map(textFrom);
}

function asidesIn({ names }: Package): Aside[] {
  return [
    ...(names.some((name) => /vbaProject|macrosheets/i.test(name)) ? (['macros'] as const) : []),
    ...(names.some((name) => /externalLinks\//i.test(name)) ? (['external-links'] as const) : []),
  ];
}
