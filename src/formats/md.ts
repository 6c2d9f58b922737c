import { chartTable } from '../documents/chart.ts';
import type { Block, Document } from '../documents/document.ts';
import { type Heading, headingTexts, letter } from '../documents/heading.ts';
import { NATION, numberLine, placeAndDate } from '../documents/letterhead.ts';
import { addresseeLines, closed, PAPER_WORDS } from '../documents/paper.ts';
import { type BareSpan, bareSpans, lettersOf, type Prose, plain } from '../documents/prose.ts';
import { RECIPIENT_WORDS, recipientLines, type Signatures } from '../documents/signatures.ts';
import { BLANKS, Blanks } from './blanks.ts';
import { utf8 } from './format.ts';
import { atStart, inline } from './md/escaped.ts';
import { tableLines } from './md/pipe-table.ts';

/** A document in Markdown as GitHub reads it; what people have to fill in stands in footnotes. */
export function md(document: Document): Uint8Array {
  const page = new Page(document);
  return utf8(`${page.paragraphs().join('\n\n')}\n`);
}

class Page {
  readonly #blanks = new Blanks();
  readonly #headings: ReadonlyMap<Heading, string>;

  constructor(readonly document: Document) {
    this.#headings = headingTexts(document.blocks);
  }

  paragraphs(): string[] {
    const body = this.document.blocks.map((block) => this.#drawn(block));
    const hints = this.#blanks.hints.map((hint, i) => `[^${i + 1}]: ${inline(hint)}`);
    return hints.length > 0 ? [...body, `${BLANKS[this.document.locale]}:`, hints.join('\n')] : body;
  }

  /** Running text, its marks escaped, with a footnote at each blank. */
  readonly #text = (prose: Prose): string =>
    bareSpans(prose)
      .map((span) => this.#span(span))
      .join('');

  #span(span: BareSpan): string {
    const letters = inline(lettersOf(span));
    if (typeof span === 'string') return letters;
    return span.kind === 'strong' ? `**${letters}**` : `${letters}[^${this.#blanks.numberOf(span.hint)}]`;
  }

  #line(prose: Prose): string {
    return atStart(this.#text(prose));
  }

  #drawn(block: Block): string {
    const { locale } = this.document;
    switch (block.kind) {
      case 'title':
        return `# ${this.#text(block.text)}`;
      case 'stamp':
        return `> **${this.#text(block.text)}**`;
      case 'paragraph':
        return this.#line(block.text);
      case 'closing':
        return this.#line(closed(block.text));
      case 'proclamation':
        return `**${this.#text(block.text)}**`;
      case 'remark':
        return `*${this.#text(block.text)}*`;
      case 'notes':
        return block.notes.map((note, i) => `(${i + 1}) ${this.#text(note)}`).join('  \n');
      case 'list':
        return this.#list(block);
      case 'heading':
        return `${'#'.repeat(block.depth + 1)} ${inline(this.#headings.get(block) ?? plain(block.text))}`;
      case 'type-and-subject':
        return `# ${inline(block.type)}\n\n**${this.#text(block.subject)}**`;
      case 'addressees':
        return addresseeLines(block, locale)
          .map((line) => this.#line(line))
          .join('  \n');
      case 'grounds':
        return block.grounds.map((ground) => `*${this.#text(ground)};*`).join('  \n');
      case 'annex':
        return [
          `# ${inline(PAPER_WORDS[locale].annex(block.number))}`,
          `**${inline(block.title.toUpperCase())}**`,
          ...(block.belongsTo ? [`*${this.#text(block.belongsTo)}*`] : []),
        ].join('\n\n');
      case 'new-page':
        return '---';
      case 'table':
        return tableLines(block, locale, this.#text).join('\n');
      case 'chart':
        return [...tableLines(chartTable(block), locale, this.#text), '', `*${inline(block.alternative)}*`].join('\n');
      case 'letterhead': {
        const { name, motto } = NATION[locale];
        const own = [...(block.parent ? [inline(block.parent)] : []), `**${inline(block.own)}**`].join('<br>');
        const number = block.number ? this.#text(numberLine(block.number, locale)) : '';
        const dated = block.dated ? `*${this.#text(placeAndDate(block.dated, locale))}*` : '';
        const about = block.about === undefined ? '' : `<br>${this.#text(block.about)}`;
        return sideBySide([own, `**${inline(name)}**<br>**${inline(motto)}**`], [number + about, dated]);
      }
      case 'signatures':
        return this.#signatures(block);
    }
  }

  #list({ heading, items, mark = 'dash' }: Extract<Block, { kind: 'list' }>): string {
    const marks = { dash: () => '-', number: (i: number) => `${i}.`, letter: (i: number) => `- ${letter(i)})` };
    const lines = items.map((item, i) => `${marks[mark](i + 1)} ${this.#text(item)}`);
    return [...(heading === undefined ? [] : [`${this.#line(heading)}:`, '']), ...lines].join('\n');
  }

  #signatures({ places, recipients }: Signatures): string {
    const { locale } = this.document;
    const signed = places.map(({ lines, remark, post, name }) =>
      [
        ...lines.map((line) => `**${this.#text(line)}**`),
        ...(remark ? [`*${inline(remark)}*`] : []),
        ...(post || name ? [''] : []),
        ...[post, name].flatMap((line) => (line ? `**${this.#text(line)}**` : [])),
      ].join('<br>'),
    );
    const copies = recipients
      ? [
          `***${RECIPIENT_WORDS[locale].recipients}:***`,
          ...recipientLines(recipients, locale).map((line) => this.#text(line)),
        ]
      : [];
    if (places.length === 1) return sideBySide([copies.join('<br>'), signed[0] ?? '']);
    return [sideBySide(signed), ...(copies.length > 0 ? ['', copies.join('  \n')] : [])].join('\n');
  }
}

/** Texts beside each other in the middle of their columns. */
function sideBySide(first: readonly string[], ...others: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(first), line(first.map(() => ':-:')), ...others.map(line)].join('\n');
}
