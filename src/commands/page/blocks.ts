/** One piece of a page, in order. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  /** Vietnamese prose; English prose is a `quote`. */
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  /** A file, or some other text as it is. */
  | { readonly kind: 'file'; readonly path: string | undefined; readonly lines: readonly string[] }
  /** One run: its `$` line and what it prints. */
  | { readonly kind: 'run'; readonly lines: readonly string[] };

const FENCE = /^```(\w*)(?: (\S+))?$/;

/** The pieces of a page's Markdown. */
export function blocksOf(page: string): Block[] {
  const lines = page.split(/\r?\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const [fence, language = '', path] = FENCE.exec(lines[at] ?? '') ?? [];
    const end = fence === undefined ? paragraphEnd(lines, at) : fenceEnd(lines, at + 1);
    if (fence === undefined) blocks.push(...paragraph(lines.slice(at, end)));
    else blocks.push(...fenced(language, path, lines.slice(at + 1, end)));
    at = fence === undefined ? Math.max(end, at + 1) : end + 1;
  }
  return blocks;
}

function paragraphEnd(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, i) => i >= from && (line.trim() === '' || FENCE.test(line)));
  return end === -1 ? lines.length : end;
}

function fenceEnd(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, i) => i >= from && line === '```');
  return end === -1 ? lines.length : end;
}

function fenced(language: string, path: string | undefined, lines: readonly string[]): Block[] {
  if (language !== 'console') return [{ kind: 'file', path, lines }];
  const starts = lines.flatMap((line, i) => (line.startsWith('$ ') ? [i] : []));
  return starts.map((start, i) => ({ kind: 'run', lines: lines.slice(start, starts[i + 1] ?? lines.length) }));
}

function paragraph(lines: readonly string[]): Block[] {
  const [first = ''] = lines;
  if (lines.length === 0) return [];
  if (first.startsWith('#')) {
    return [{ kind: 'heading', text: first.replace(/^#+\s*/, '') }, ...paragraph(lines.slice(1))];
  }
  if (first.startsWith('> ')) return [{ kind: 'quote', text: joined(lines.map((line) => line.replace(/^> ?/, ''))) }];
  if (!first.startsWith('- ')) return [{ kind: 'prose', text: joined(lines) }];
  const starts = lines.flatMap((line, i) => (line.startsWith('- ') ? [i] : []));
  return starts.map((start, i) => ({
    kind: 'item',
    text: joined(lines.slice(start, starts[i + 1] ?? lines.length)).slice(2),
  }));
}

/** The lines of a paragraph as one, without the marks of Markdown inside it. */
function joined(lines: readonly string[]): string {
  const text = lines.map((line) => line.trim()).join(' ');
  return text.replace(/`([^`]+)`/g, '$1').replace(/\*\*([^*]+)\*\*/g, '$1');
}
