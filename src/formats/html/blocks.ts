import type { Words } from '../../base/locale.ts';
import { chartTable } from '../../documents/chart.ts';
import type { Block, Document, List, Orientation } from '../../documents/document.ts';
import { type Heading, type HeadingWords, headingWords } from '../../documents/heading.ts';
import { headLine, type Letterhead, NATION, numberLine, placeAndDate } from '../../documents/letterhead.ts';
import { type Addressees, addresseeLines, closed, PAPER_WORDS } from '../../documents/paper.ts';
import { joined, loneBlank, type Prose, prose } from '../../documents/prose.ts';
import { RECIPIENT_WORDS, recipientLines, type Signatures } from '../../documents/signatures.ts';
import type { Table } from '../../documents/table.ts';
import type { Blanks } from '../blanks.ts';
import { fittedOnPaper } from '../paper/columns.ts';
import { onPaper } from '../paper/on-paper.ts';
import { type PaperStyle, textHeight, textWidth } from '../paper/style.ts';
import { svg } from '../svg.ts';
import { escaped } from './escaped.ts';
import { table } from './html-table.ts';
import { heading, inline, paragraph } from './prose.ts';

/** Draws the blocks of one document. */
export class Page {
  readonly #headings: ReadonlyMap<Heading, HeadingWords>;
  #charts = 0;

  constructor(
    readonly document: Document,
    readonly style: PaperStyle,
    readonly blanks: Blanks,
  ) {
    this.#headings = headingWords(document.blocks);
  }

  drawn(block: Exclude<Block, { kind: 'new-page' }>, lies: Orientation = 'portrait'): string {
    const { locale } = this.document;
    const { blanks } = this;
    switch (block.kind) {
      case 'title':
        return heading(1, block.text, blanks);
      case 'type-and-subject':
        return `<h1>${escaped(block.type)}</h1>\n${paragraph(block.subject, blanks, 'subject')}`;
      case 'stamp':
      case 'proclamation':
      case 'remark':
        return paragraph(block.text, blanks, block.kind);
      case 'paragraph':
        return paragraph(block.text, blanks, block.isFoot ? 'foot' : loneBlank(block.text) ? 'to-write' : '');
      case 'closing':
        return paragraph(closed(block.text), blanks);
      case 'grounds':
        return block.grounds
          .map((ground, i) => paragraph(joined(ground, this.#groundEnd(i, block.grounds)), blanks, 'ground'))
          .join('\n');
      case 'addressees':
        return this.#addressees(block);
      case 'heading':
        return this.#heading(block);
      case 'notes':
        return block.notes.map((note, i) => paragraph(joined(`(${i + 1}) `, note), blanks, 'notes')).join('\n');
      case 'list':
        return this.#list(block);
      case 'table':
        return this.#table(onPaper(block), lies);
      case 'chart': {
        this.#charts += 1;
        const figures = `<details class="figures"><summary>${FIGURES[locale]}</summary>${this.#table(chartTable(block), lies)}</details>`;
        return `<figure><figcaption>${escaped(block.title)}</figcaption>${svg(block, `bd${this.#charts}`, locale)}${figures}</figure>`;
      }
      case 'annex': {
        const belongs = block.belongsTo ? `\n${paragraph(block.belongsTo, blanks, 'remark')}` : '';
        const name = escaped(PAPER_WORDS[locale].annex(block.number));
        return `<h1>${name}<br>${escaped(block.title.toUpperCase())}</h1>${belongs}`;
      }
      case 'letterhead':
        return this.#head(block);
      case 'signatures':
        return this.#signatures(block);
    }
  }

  #table(block: Table, lies: Orientation): string {
    const isAcross = lies === 'landscape';
    const room = textWidth(this.style, isAcross);
    const fitted = fittedOnPaper(block, room, this.document.locale, this.style.tableSize);
    return table(block, this.document.locale, this.blanks, fitted, textHeight(this.style, isAcross));
  }

  #heading(block: Heading): string {
    const { number, text } = this.#headings.get(block) ?? { number: '', text: block.text };
    return heading(block.depth + 1, prose`${number}${text}`, this.blanks);
  }

  #text(prose: Prose): string {
    return inline(prose, this.blanks);
  }

  #groundEnd(i: number, all: readonly Prose[]): string {
    return i === all.length - 1 ? this.style.groundsEnd : ';';
  }

  #addressees(block: Addressees): string {
    const [first = '', ...others] = addresseeLines(block, this.document.locale).map((line) => this.#text(line));
    const more = others.map((line) => `<span class="line many">${line}</span>`).join('');
    return `<p class="to"><span class="line">${first}</span>${more}</p>`;
  }

  #list({ heading, items, mark = 'dash' }: List): string {
    const tag = mark === 'dash' ? 'ul' : mark === 'letter' ? 'ol type="a"' : 'ol';
    const above = heading === undefined ? '' : `${paragraph(joined(heading, ':'), this.blanks)}\n`;
    const line = (item: Prose) => `<li${loneBlank(item) ? ' class="to-write"' : ''}>${this.#text(item)}</li>`;
    const lines = items.map(line).join('\n');
    return `${above}<${tag}>\n${lines}\n</${tag.split(' ')[0]}>`;
  }

  #head({ parent, own, number, dated, about }: Letterhead): string {
    const { locale } = this.document;
    const { name, motto } = NATION[locale];
    const cell = (names: string, content: string) => `<div class="${names}">${content}</div>`;
    const left = `<div>${parent ? cell('parent', escaped(headLine(parent))) : ''}${cell('own', escaped(headLine(own)))}</div>`;
    const right = `<div>${cell('nation', escaped(name))}${cell('motto', escaped(motto))}</div>`;
    const below = [
      cell('number', number ? this.#text(numberLine(number, locale)) : ''),
      cell('dated', dated ? this.#text(placeAndDate(dated, locale)) : ''),
      ...(about === undefined ? [] : [cell('number', this.#text(about)), cell('', '')]),
    ];
    return `<header class="head">${left}${right}${number || dated ? below.join('') : ''}</header>`;
  }

  #signatures({ places, recipients }: Signatures): string {
    const { locale } = this.document;
    const signed = places.map(({ lines, remark, post, name }) => {
      const said = lines.map((line) => `<b>${this.#text(line)}</b>`).join('');
      const below = `<div class="name"><b>${post ? `${this.#text(post)}<br>` : ''}${name ? this.#text(name) : '&#160;'}</b></div>`;
      return `<div class="signer">${said}${remark ? `<i>${escaped(remark)}</i>` : ''}${below}</div>`;
    });
    const copies = recipients
      ? `<div class="copies"><b>${RECIPIENT_WORDS[locale].recipients}:</b><br>${recipientLines(recipients, locale)
          .map((line) => this.#text(line))
          .join('<br>')}</div>`
      : '';
    if (places.length === 1) return `<footer class="end">${copies || '<div></div>'}${signed.join('')}</footer>`;
    return `<footer class="end${places.length === 3 ? ' three' : ''}">${signed.join('')}</footer>${copies}`;
  }
}

const FIGURES: Words = { vi: 'Số liệu', en: 'Figures' };
