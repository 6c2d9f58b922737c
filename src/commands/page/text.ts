import type { Locale } from '../../base/locale.ts';
import { visible } from '../../base/visible.ts';
import { wrapped } from '../../formats/terminal/width.ts';
import { type Block, blocksOf } from './blocks.ts';

const INDENT = '    ';
/** What a page ends a run with whose exit code is not 0: for the test that runs it. */
const EXIT_LINE = /^\[exit \d+\]$/;

/** A page as a terminal shows it: the prose of one language, and the examples in that language. */
export function pageText(page: string, locale: Locale, width: number): string {
  const blocks = inLanguage(blocksOf(page), locale);
  const texts = blocks.map((block) => `${blockLines(block, width).join('\n')}\n`);
  return texts.join('\n');
}

/** The first sentence of a page's prose: what it is about. */
export function titleOf(page: string, locale: Locale): string {
  const prose = blocksOf(page).find(({ kind }) => kind === (locale === 'vi' ? 'prose' : 'quote'));
  return /^.*?[.!?](?=\s|$)/.exec(textOf(prose))?.[0] ?? textOf(prose);
}

function textOf(block: Block | undefined): string {
  return block && 'text' in block ? block.text : '';
}

/** Where one language has no prose or no runs, the other's stand for it. */
function inLanguage(blocks: readonly Block[], locale: Locale): Block[] {
  const hasEnglish = blocks.some(({ kind }) => kind === 'quote');
  const isEnglish = locale === 'en' && hasEnglish;
  const runs = blocks.filter((block) => block.kind === 'run' && isEnglishRun(block) === isEnglish);
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'quote') return isEnglish ? [block] : [];
    if (block.kind === 'run') return runs.length === 0 || runs.includes(block) ? [block] : [];
    if (block.kind !== 'prose' && block.kind !== 'item') return [block];
    const label = /^(.+) · (.+):$/.exec(block.text);
    if (label) return [{ ...block, text: `${label[isEnglish ? 2 : 1]}:` }];
    return isEnglish ? [] : [block];
  });
}

function isEnglishRun({ lines: [command = ''] }: { lines: readonly string[] }): boolean {
  return /--lang[ =]en\b/.test(command);
}

function blockLines(block: Block, width: number): string[] {
  if (block.kind === 'heading') return [visible(block.text)];
  if (block.kind === 'item') return wrapped(`- ${block.text}`, width, 2);
  if (block.kind === 'prose' || block.kind === 'quote') return wrapped(block.text, width);
  if (block.kind === 'run') return trimmed(block.lines).map(indented);
  return [...(block.path === undefined ? [] : [`  ${visible(block.path)}`]), ...trimmed(block.lines).map(indented)];
}

function indented(line: string): string {
  return line === '' ? '' : INDENT + visible(line);
}

function trimmed(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line) => !EXIT_LINE.test(line));
  const last = kept.findLastIndex((line) => line !== '');
  return kept.slice(0, last + 1);
}
