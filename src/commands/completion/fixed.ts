import type { Listings } from '../listing.ts';

/** Words that may be typed and stand in emul itself, each kind read off what reads them; the build keeps them (`lines.ts`). */
export const FIXED = {
  audience: async () => (await import('../report/audience.ts')).AUDIENCES,
  base: async () => (await import('../../calendar/index.ts')).scoredKinds.map(({ id }) => id),
  columns: async () => (await import('../form/export-scores.ts')).ASKED,
  example: async () => (await import('../starting/first-files.ts')).EXAMPLE_YEARS,
  extension: async () => (await import('../output.ts')).EXTENSIONS,
  finding: findings,
  form: async () => (await import('../form/kinds/index.ts')).formKinds.flatMap((kind) => kind.asked('').map(firstWord)),
  format: async () => (await import('../../diagnostics/index.ts')).renderers.map(({ id }) => id),
  honorific: async () => Object.keys((await import('../people/add.ts')).HONORIFICS),
  kind: kinds,
  leave: async () => (await import('../../forms/absence.ts')).ABSENCES,
  leaving: async () => Object.keys((await import('../exporting/asked.ts')).AUDIENCES),
  list: async () => (await import('../form/map.ts')).LISTS,
  nature: async () => Object.keys((await import('../appeals/question-words.ts')).NATURES),
  outcome: async () => Object.keys((await import('../appeals/answer.ts')).OUTCOMES),
  part: async () => (await import('../report/grid.ts')).COLUMNS.flatMap(({ noun }) => [noun.vi, noun.en]),
  report: async () => (await import('../report/index.ts')).papers.map(({ name }) => name),
  style: async () => (await import('../../formats/paper/style.ts')).STYLE_IDS,
  tables: async () => (await import('../../formats/tables/index.ts')).tableFormats.map(({ extension }) => extension),
  topic: async (commands: Listings) => [
    ...commands.map(({ name }) => name),
    ...(await import('../topics/list.ts')).TOPICS,
    ...(await kinds()).map((kind) => `${kind}.yaml`),
    ...(await findings()),
  ],
  way: async () => Object.keys((await import('../appeals/answer.ts')).WAYS),
};

/** A kind of words that stand in emul itself. */
export type Fixed = keyof typeof FIXED;

/** Whether a kind of words is one of these. */
export function isFixed(fill: string): fill is Fixed {
  return Object.hasOwn(FIXED, fill);
}

async function findings(): Promise<readonly string[]> {
  return [...(await import('../../answers/criteria/catalogue.ts')).catalogue.keys()];
}

async function kinds(): Promise<readonly string[]> {
  return (await import('../../source/layout.ts')).LAYOUT.map(({ kind }) => kind);
}

function firstWord(text: string): string {
  return text.split(' ')[0] ?? '';
}
