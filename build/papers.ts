import { papers } from '../src/commands/report/index.ts';

/** The text of `src/model/paper.ts`, made of the papers' own files: what reads fills is below them and cannot ask them. */
export async function paperTable(): Promise<string> {
  const all = await Promise.all(papers.map(({ load }) => load()));
  const tableOf = (listed: (paper: (typeof all)[number]) => readonly string[]) =>
    `{\n${all.map((paper) => lineOf(paper.id, listed(paper))).join('')}} as const;\n`;
  const titles = all.map(({ id, title }) => `  ${keyOf(id)}: { vi: '${title.vi}', en: '${title.en}' },\n`);
  return `${HEAD}export const PAPERS = ${tableOf(({ places }) => places)}
/** Which other keys of such a file each paper has room for; \`of.number\`: of a file that is one person's. */
export const ROOM = ${tableOf(({ room }) => room)}
/** What each is called where papers are listed. */
export const TITLES = {\n${titles.join('')}} as const;\n${TAIL}`;
}

function lineOf(id: string, places: readonly string[]): string {
  const quoted = places.map((place) => `'${place}'`);
  const line = `  ${keyOf(id)}: [${quoted.join(', ')}],`;
  return line.length <= WIDTH
    ? `${line}\n`
    : `  ${keyOf(id)}: [\n${quoted.map((place) => `    ${place},\n`).join('')}  ],\n`;
}

function keyOf(id: string): string {
  return /^\w+$/.test(id) ? id : `'${id}'`;
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
