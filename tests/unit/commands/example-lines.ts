import type { Command } from '../../../src/commands/command.ts';
import { commands } from '../../../src/commands/index.ts';

/** Every command, those in families as well, each by its own name. */
export async function everyCommand(): Promise<Command[]> {
  const listed = commands.map(async (each) => {
    if ('load' in each) return [each];
    const { alone, actions } = await each.family();
    return [...(alone ? [alone] : []), ...actions];
  });
  const all = await Promise.all((await Promise.all(listed)).flat().map(({ load }) => load()));
  return [...new Map(all.map((command) => [command.name, command])).values()];
}

/** How a command's own first example asks for it: without `emul` and where it goes to, and without writing. */
export function exampleOf({ words, flags }: Command): string {
  const line = (words.vi.examples[0]?.[0] ?? '').replace(/^emul ?| -o \S+/g, '');
  const isWriting = 'dryRun' in flags && !('enter' in flags);
  return isWriting && !line.includes('--dry-run') ? `${line} --dry-run` : line;
}

/** The first example of every command that none of these lines asks for, and none of these names names. */
export async function examplesBeside(
  lines: readonly string[],
  apart: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const isKnown = (name: string) =>
    apart.has(name) || apart.has(name.split(' ')[0] ?? '') || lines.some((line) => `${line} `.startsWith(`${name} `));
  return (await everyCommand()).flatMap((command) => (isKnown(command.name) ? [] : exampleOf(command)));
}

/** The words of a line as a shell parts them. */
export function wordsIn(line: string): string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
}
