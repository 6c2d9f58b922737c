import { broken } from '../../package/fault.ts';
import { Package } from '../../package/package.ts';
import { relationsOf } from '../../package/relations.ts';
import { readXml } from '../../package/xml.ts';
import { BrokenSpreadsheet } from './fault.ts';
import { sharedStrings } from './shared-strings.ts';
import type { Aside, Sheet, Spreadsheet } from './sheet.ts';
import { stylesIn } from './styles.ts';
import { wordTables } from './word-tables.ts';
import { type Book, readSheet } from './worksheet.ts';

/**
 * An Excel workbook's cells, or those of the tables of a Word file: values as they stand, never a formula worked out, nothing
 * outside of it followed.
 */
export function readWorkbook(bytes: Uint8Array, path: string): Spreadsheet {
  const pack = new Package(bytes);
  const main = mainPart(pack);
  if (/document/i.test(main)) return { path, sheets: wordTables(pack, main), asides: asidesIn(pack) };
  const xml = pack.text(main);
  if (xml === undefined) throw broken(main);
  const { listed, isFrom1904 } = sheetsListed(main, xml);
  const targets = relationsOf(pack, main).filter(({ isOutside }) => !isOutside);
  const book: Book = {
    isFrom1904,
    strings: sharedStrings(pack.text(targets.find(({ type }) => type === 'sharedStrings')?.target ?? '')),
    ...stylesIn(pack.text(targets.find(({ type }) => type === 'styles')?.target ?? '')),
    count: 0,
  };
  const sheets = listed.flatMap(({ name, relation, isHidden }): Sheet[] => {
    const found = targets.find(({ id }) => id === relation);
    const text = found && pack.text(found.target);
    if (!found || text === undefined) throw broken(found?.target ?? main);
    return found.type === 'worksheet' ? [readSheet(found.target, text, name, isHidden, book)] : []; // a sheet of charts
  });
  return { path, sheets, asides: asidesIn(pack) };
}

/** `xl/workbook.xml`, or wherever the package says its workbook is. */
function mainPart(pack: Package): string {
  if (pack.names.some((name) => /workbook\.bin$/.test(name))) throw new BrokenSpreadsheet({ id: 'binary-workbook' });
  if (pack.text('mimetype')?.includes('opendocument')) throw new BrokenSpreadsheet({ id: 'open-document' });
  const main = relationsOf(pack, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !/workbook|document/i.test(main)) throw new BrokenSpreadsheet({ id: 'no-workbook' });
  return main;
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

function asidesIn({ names }: Package): Aside[] {
  return [
    ...(names.some((name) => /vbaProject|macrosheets/i.test(name)) ? (['macros'] as const) : []),
    ...(names.some((name) => /externalLinks\//i.test(name)) ? (['external-links'] as const) : []),
  ];
}
