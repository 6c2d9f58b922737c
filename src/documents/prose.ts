import type { Working } from './working.ts';

/** Running text: plain, or in spans where parts of it are more than letters. */
export type Prose = Span | readonly Span[];

export type Span = string | Strong | Blank | Figure | Aside;

/** A span of which nothing is left to open, and whatever was said aside is letters like others. */
export type BareSpan = Exclude<Span, Figure | Aside>;

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

/** What is said to whoever works with emul, and stands on no paper: a file and its line, a command, how sure a source is. */
export interface Aside {
  readonly kind: 'aside';
  readonly text: string;
}

export function aside(text: string): Aside {
  return { kind: 'aside', text };
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

/** The spans for a format in which nothing opens: a figure or an aside is letters like those on both its sides. */
export function bareSpans(prose: Prose): readonly BareSpan[] {
  const spans = spansOf(prose);
  if (spans.every((span) => typeof span === 'string' || isLetters(span))) return [plain(spans)];
  const bare: BareSpan[] = [];
  spans.forEach((span, i) => {
    const last = bare.at(-1);
    const before = spans[i - 1];
    const own = isLetters(span) ? span.text : span;
    const isBeside = isLetters(span) || (before !== undefined && isLetters(before));
    if (isBeside && typeof own === 'string' && typeof last === 'string') bare[bare.length - 1] = last + own;
    else bare.push(own);
  });
  return bare;
}

/** The bare letters of one span. */
export function lettersOf(span: Span): string {
  if (typeof span === 'string') return span;
  return span.kind === 'blank' ? DOTS : span.text;
}

export function isFigure(span: Span): span is Figure {
  return typeof span !== 'string' && span.kind === 'figure';
}

function isLetters(span: Span): span is Figure | Aside {
  return typeof span !== 'string' && (span.kind === 'figure' || span.kind === 'aside');
}

export function isBlank(span: Span): span is Blank {
  return typeof span !== 'string' && span.kind === 'blank';
}

/** The blank that a prose is nothing else than, but for its marks: what stands alone on its line. */
export function loneBlank(prose: Prose): Blank | undefined {
  const [first, ...others] = spansOf(prose).filter((span) => typeof span !== 'string' || /[^\s.,;/]/.test(span));
  return first !== undefined && isBlank(first) && others.length === 0 ? first : undefined;
}

/** Several one behind the other: `joined(reason, './.')`; plain text stays plain text. */
export function joined(...parts: readonly Prose[]): Prose {
  const spans = parts.flatMap(spansOf);
  return spans.every((span) => typeof span === 'string') ? spans.join('') : spans;
}

/** A template of running text, whose parts may be figures or blanks: prose`Trong ${all} có ${said}.` */
export function prose(texts: TemplateStringsArray, ...parts: readonly Prose[]): Prose {
  const whole: Span[] = [];
  for (const span of texts.flatMap((text, i) => [text, ...spansOf(parts[i] ?? '')])) {
    const last = whole.at(-1);
    if (typeof span === 'string' && typeof last === 'string') whole[whole.length - 1] = last + span;
    else if (span !== '') whole.push(span);
  }
  return joined(whole);
}

/** Several with the same between them: `parts.join(separator)`. */
export function strung(parts: readonly Prose[], separator: string): Prose {
  return joined(...parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part])));
}
