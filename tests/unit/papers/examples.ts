import { papers } from '../../../src/commands/report/index.ts';

/** Every paper, and how its own first example asks for it, without `emul` and where it goes to. */
export async function exampleLines() {
  const all = await Promise.all(papers.map(({ load }) => load()));
  return all.map((paper) => ({
    ...paper,
    line: (paper.words.vi.examples[0]?.[0] ?? '').replace(/^emul | -o \S+/g, ''),
  }));
}

/** The same of papers that none of these lines asks for. */
export async function papersBeside(lines: Iterable<string>): Promise<string[]> {
  const known = [...lines];
  const isKnown = (name: string) => known.some((line) => `${line} `.startsWith(`${name} `));
  return (await exampleLines()).flatMap(({ name, line }) => (isKnown(name) ? [] : line));
}
