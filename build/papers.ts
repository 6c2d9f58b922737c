import { papers } from '../src/commands/report/index.ts';

/** The text of `src/model/paper.ts`, made of the papers' own files: what reads fills is below them and cannot ask them. */
export async function paperTable(): Promise<string> {
  const all = await Promise.all(papers.map(({ load }) => load()));
  return `${HEAD}export const PAPERS = {\n${all.map(lineOf).join('')}} as const;\n${TAIL}`;
}

function lineOf({ id, places }: { readonly id: string; readonly places: readonly string[] }): string {
  const key = /^\w+$/.test(id) ? id : `'${id}'`;
  const quoted = places.map((place) => `'${place}'`);
  const line = `  ${key}: [${quoted.join(', ')}],`;
  return line.length <= WIDTH ? `${line}\n` : `  ${key}: [\n${quoted.map((place) => `    ${place},\n`).join('')}  ],\n`;
}

/** As biome breaks lines. */
const WIDTH = 120;

const HEAD = `/**
 * Every paper that emul writes, and the places in it that only people can fill: a file in \`papers/\` gives their words.
 * Made by \`npm run schemas\` of the papers in \`src/commands/report/\`.
 */
`;

const TAIL = `
export type PaperId = keyof typeof PAPERS;
export type PlaceOf<Id extends PaperId> = (typeof PAPERS)[Id][number];
`;
