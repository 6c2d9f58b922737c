import { AlignmentType, HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block, List } from '../../documents/document.ts';
import { letter } from '../../documents/heading.ts';
import { type Addressees, addresseeLines, closed, PAPER_WORDS } from '../../documents/paper.ts';
import { joined, type Prose, plain } from '../../documents/prose.ts';
import { widthIn } from '../paper/letter-widths.ts';
import { chart } from './chart.ts';
import { letterhead, subjectRule } from './letterhead.ts';
import { body, gap, paragraph, rule } from './paragraphs.ts';
import { runs } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { signatures } from './signatures.ts';
import { stamp } from './stamp.ts';
import { twips } from './units.ts';
import { table } from './word-table.ts';

type Drawn = Paragraph | Table;

/** So few notes stay together, with the last rows of what they are noted on. */
const FEW = 6;

/** What a block is on a page; `leads` where what follows it may not stand alone. */
export function drawn(block: Exclude<Block, { kind: 'new-page' }>, sheet: Sheet, leads = false): Drawn[] {
  const { locale, comments } = sheet;
  switch (block.kind) {
    case 'letterhead':
      // Before a table that begins a text LibreOffice leaves a line blank where it has a comment in it.
      return [gap(), letterhead(block, sheet)];
    case 'title':
      return [paragraph('Type', block.text, sheet)];
    case 'type-and-subject':
      return [
        paragraph('Type', block.type, sheet),
        paragraph('Subject', block.subject, sheet),
        rule(subjectRule(block.subject, sheet), sheet.room),
      ];
    case 'stamp':
      return [stamp(block, sheet)];
    case 'paragraph':
      return [body(block.text, sheet)];
    case 'closing':
      return [paragraph('Body', closed(block.text), sheet)];
    case 'proclamation':
      return [paragraph('Proclamation', block.text, sheet)];
    case 'remark':
      return [paragraph('Remark', block.text, sheet)];
    case 'addressees':
      return addressees(block, sheet);
    case 'grounds':
      return grounds(block.grounds, sheet);
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.depth],
          children: runs(sheet.headings.get(block) ?? plain(block.text), comments),
        }),
      ];
    case 'notes':
      return block.notes.map((note, i, { length }) =>
        paragraph(
          'Note',
          joined(`(${i + 1}) `, note),
          sheet,
          length <= FEW && i < length - 1 ? { keepNext: true } : {},
        ),
      );
    case 'list':
      return list(block, sheet);
    case 'table':
      return table(block, sheet, leads);
    case 'chart':
      return chart(block, sheet);
    case 'annex':
      return [
        paragraph('Annex', PAPER_WORDS[locale].annex(block.number), sheet),
        paragraph('AnnexTitle', block.title.toUpperCase(), sheet),
        ...(block.belongsTo ? [paragraph('Remark', block.belongsTo, sheet)] : []),
      ];
    case 'signatures':
      return signatures(block, sheet);
  }
}

/** One on the line itself; of several each its own, the dashes below the colon. */
function addressees(block: Addressees, sheet: Sheet): Drawn[] {
  const [first = '', ...others] = addresseeLines(block, sheet.locale);
  if (others.length === 0) return [paragraph('Addressee', first, sheet)];
  const wide = (prose: Prose) => widthIn(plain(prose), sheet.style.bodySize);
  const colon = wide(first) - wide(':');
  const left = Math.max(0, (sheet.room - colon - Math.max(...others.map(wide))) / 2);
  const at = (indent: number) => ({ alignment: AlignmentType.LEFT, indent: { left: twips(indent) } });
  return [
    paragraph('Addressee', first, sheet, at(left)),
    ...others.map((line) => paragraph('Addressee', line, sheet, at(left + colon))),
  ];
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** One a line, “;” behind each, and behind the last what the rules of layout say. */
function grounds(all: readonly Prose[], sheet: Sheet): Drawn[] {
  return all.map((ground, i) =>
    body(joined(ground, i === all.length - 1 ? sheet.style.groundsEnd : ';'), sheet, 'Ground'),
  );
}

function list({ heading, items, mark = 'dash' }: List, sheet: Sheet): Drawn[] {
  const marks = { dash: () => '-', number: (i: number) => `${i}.`, letter: (i: number) => `${letter(i)})` };
  return [
    ...(heading === undefined ? [] : [paragraph('Body', joined(heading, ':'), sheet, { keepNext: true })]),
    ...items.map((item, i) => body(item, sheet, 'Body', `${marks[mark](i + 1)} `)),
  ];
}
