import { DOTS, isFigure, type Prose, type Span, spansOf } from '../../documents/prose.ts';
import type { Working } from '../../documents/working.ts';
import type { Blanks } from '../blanks.ts';
import { held } from '../paper/held.ts';
import { escaped } from './escaped.ts';

/** Running text: a blank leads to what belongs there, a figure opens how it came about. */
export function inline(prose: Prose, blanks: Blanks): string {
  return spansOf(prose)
    .map((span) => spanOf(span, blanks))
    .join('');
}

function spanOf(span: Span, blanks: Blanks): string {
  if (typeof span === 'string') return withWholeSymbols(held(span));
  switch (span.kind) {
    case 'strong':
      return `<strong>${escaped(span.text)}</strong>`;
    case 'figure':
      return opening(escaped(span.text), span.working);
    case 'aside':
      return escaped(span.text);
    case 'blank': {
      const number = blanks.numberOf(span.hint);
      return `<mark><a href="#trong-${number}" title="${escaped(span.hint)}">${DOTS}<sup>${number}</sup></a></mark>`;
    }
  }
}

/** “58/QĐ-BDT” on one line; its hyphen stays the one that people search for and copy. */
function withWholeSymbols(text: string): string {
  const pieces = text.split(/(\d+(?:\/\d{4})?\/\p{Lu}[\p{L}\d]*-[\p{L}\d-]+)/u);
  return pieces
    .map((piece, i) => (i % 2 === 1 ? `<span class="whole">${escaped(piece)}</span>` : escaped(piece)))
    .join('');
}

/** A heading, or what is read as one: what opens may not stand in a heading of HTML. */
export function heading(depth: number, prose: Prose, blanks: Blanks): string {
  const said = inline(prose, blanks);
  if (!opensIn(prose)) return `<h${depth}>${said}</h${depth}>`;
  return `<div class="h${depth}" role="heading" aria-level="${depth}">${said}</div>`;
}

function opensIn(prose: Prose): boolean {
  return spansOf(prose).some(isFigure);
}

/** A paragraph, or what looks like one: what opens may not stand in a paragraph of HTML. */
export function paragraph(prose: Prose, blanks: Blanks, classes = ''): string {
  const opens = opensIn(prose);
  const names = [...(opens ? ['p'] : []), ...(classes === '' ? [] : [classes])].join(' ');
  const tag = opens ? 'div' : 'p';
  return `<${tag}${names === '' ? '' : ` class="${names}"`}>${inline(prose, blanks)}</${tag}>`;
}

/** What is read, and below it once opened the steps that led to it. */
export function opening(summary: string, working: (() => Working) | undefined): string {
  if (!working) return summary;
  return `<details class="why" name="why"><summary>${summary}</summary><div class="steps">${steps(working())}</div></details>`;
}

function steps({ text, steps: below = [], source }: Working): string {
  const where = source === undefined ? '' : ` <small>${escaped(source)}</small>`;
  const list = below.length === 0 ? '' : `<ul>${below.map((working) => `<li>${steps(working)}</li>`).join('')}</ul>`;
  return `${escaped(text)}${where}${list}`;
}
