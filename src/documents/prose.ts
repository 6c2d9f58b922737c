import type { Working } from './working.ts';

/** Running text: plain, or in spans where parts of it are more than letters. */
export type Prose = Span | readonly Span[];

export type Span = string | Strong | Blank | Figure;

/** Words that carry weight: “Điều 1.”. */
export interface Strong {
  readonly kind: 'strong';
  readonly text: string;
}

/** What only people know: “…” on paper, with a note to the writer that says what belongs there. */
export interface Blank {
  readonly kind: 'blank';
  /** “số và ngày của biên bản họp Hội đồng”: a phrase without a full stop. */
  readonly hint: string;
}

/** A number in a sentence that can show how it came about. */
export interface Figure {
  readonly kind: 'figure';
  readonly text: string;
  readonly working: () => Working;
}

export function strong(text: string): Strong {
  return { kind: 'strong', text };
}

export function blank(hint: string): Blank {
  return { kind: 'blank', hint };
}

export function figure(text: string, working: () => Working): Figure {
  return { kind: 'figure', text, working };
}

/** How a blank is printed. */
export const DOTS = '…';

/** The spans of a prose; plain text is one. */
export function spansOf(prose: Prose): readonly Span[] {
  return typeof prose === 'string' || 'kind' in prose ? [prose] : prose;
}

/** The bare letters, blanks as “…”. */
export function plain(prose: Prose): string {
  return spansOf(prose).map(lettersOf).join('');
}

/** The bare letters of one span. */
export function lettersOf(span: Span): string {
  if (typeof span === 'string') return span;
  return span.kind === 'blank' ? DOTS : span.text;
}

export function isBlank(span: Span): span is Blank {
  return typeof span !== 'string' && span.kind === 'blank';
}

/** Several one behind the other: `joined(reason, './.')`; plain text stays plain text. */
export function joined(...parts: readonly Prose[]): Prose {
  const spans = parts.flatMap(spansOf);
  return spans.every((span) => typeof span === 'string') ? spans.join('') : spans;
}
