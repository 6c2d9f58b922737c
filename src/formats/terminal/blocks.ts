import type { Block, List } from '../../documents/document.ts';
import { type Heading, headingTexts, letter } from '../../documents/heading.ts';
import { addresseeLines, closed, PAPER_WORDS } from '../../documents/paper.ts';
import { type Prose, plain } from '../../documents/prose.ts';
import { chartLines } from './chart.ts';
import { type Manner, text } from './manner.ts';
import { centred, headLines, signatureLines } from './paper.ts';
import { drawn } from './table.ts';
import { HANG, wrapped } from './width.ts';

/** All blocks in lines, and what must be said of the tables' columns when all else is said. */
export function blockLines(blocks: readonly Block[], manner: Manner): { lines: string[]; legends: string[] } {
  const lines: string[] = [];
  const legends: string[] = [];
  const headings = headingTexts(blocks);
  for (const [i, block] of blocks.entries()) {
    const own = block.kind === 'table' ? tableLines(block, manner) : { lines: linesOf(block, headings, manner) };
    const isUnderHeading = block.kind === 'heading' && blocks[i - 1]?.kind === 'heading';
    if (lines.length > 0 && STANDS_APART.has(block.kind) && !isUnderHeading) lines.push('');
    lines.push(...own.lines);
    if ('legends' in own) legends.push(...own.legends);
  }
  return { lines, legends: [...new Set(legends)] }; // two tables of one kind say the same
}

/** An empty line goes before these. */
const STANDS_APART: ReadonlySet<Block['kind']> = new Set([
  'table',
  'chart',
  'heading',
  'type-and-subject',
  'addressees',
  'annex',
  'signatures',
  'proclamation',
]);

function tableLines(table: Extract<Block, { kind: 'table' }>, manner: Manner): { lines: string[]; legends: string[] } {
  const { lines, legends } = drawn(table, manner);
  const caption = table.caption === undefined ? [] : wrapped(table.caption, manner.width, HANG);
  return { lines: [...caption.map((line) => manner.chalk.bold(line)), ...lines], legends };
}

function linesOf(
  block: Exclude<Block, { kind: 'table' }>,
  headings: ReadonlyMap<Heading, string>,
  manner: Manner,
): string[] {
  const { width, chalk, locale } = manner;
  const running = (prose: Prose) => wrapped(text(prose, manner), width, HANG);
  const bold = (lines: readonly string[]) => lines.map((line) => chalk.bold(line));
  switch (block.kind) {
    case 'title':
      return bold(running(block.text));
    case 'stamp':
      return running(block.text).map((line) => chalk.bold.yellow(line));
    case 'paragraph':
      return running(block.text);
    case 'closing':
      return running(closed(block.text));
    case 'proclamation':
      return bold(centred([text(block.text, manner)], width));
    case 'remark':
      return centred([text(block.text, manner)], width);
    case 'notes':
      return block.notes.flatMap((note, i) => wrapped(`(${i + 1})\u00a0${text(note, manner)}`, width, HANG));
    case 'list':
      return listLines(block, manner);
    case 'heading':
      return bold(running(headings.get(block) ?? plain(block.text)));
    case 'grounds':
      return block.grounds.flatMap(running);
    case 'addressees':
      return addresseeLines(block, locale).flatMap(running);
    case 'type-and-subject':
      return bold(centred([block.type, text(block.subject, manner)], width));
    case 'annex':
      return [
        ...bold(centred([PAPER_WORDS[locale].annex(block.number), block.title.toUpperCase()], width)),
        ...(block.belongsTo ? centred([text(block.belongsTo, manner)], width) : []),
      ];
    case 'new-page':
      return ['', '─'.repeat(width)];
    case 'letterhead':
      return headLines(block, manner);
    case 'signatures':
      return signatureLines(block, manner);
    case 'chart':
      return chartLines(block, manner);
  }
}

function listLines({ heading, items, mark = 'dash' }: List, manner: Manner): string[] {
  const { width } = manner;
  const marks = { dash: () => '-', number: (i: number) => `${i}.`, letter: (i: number) => `${letter(i)})` };
  return [
    ...(heading === undefined ? [] : wrapped(`${plain(heading)}:`, width, HANG)),
    ...items.flatMap((item, i) => wrapped(`${marks[mark](i + 1)}\u00a0${text(item, manner)}`, width, HANG)),
  ];
}
