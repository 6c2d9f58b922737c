import { changed } from '../../editing/changed.ts';
import { WORKSPACE_FILE } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { SourceFile } from '../../source/source-file.ts';
import type { NewFile } from '../../store/staged.ts';
import type { Agency } from './agency-asked.ts';

/** What a workspace begins with: sound, and with nobody's name in it that somebody would have to take out again. */
export async function firstFiles({ name, parent, symbol, place, law, start }: Agency): Promise<NewFile[]> {
  const head = `${schemaLine('workspace')}kind: workspace\nlocale: vi\n`;
  const isWeek = start.kind.id === 'week';
  const done = await changed(new SourceFile(WORKSPACE_FILE, head), [
    { do: 'set', at: ['agency'], value: { name, parent, symbol, place }, after: ['kind'] },
    { do: 'set', at: ['regulation'], value: law.id, after: ['locale'] },
    {
      do: 'set',
      at: ['calendar'],
      value: { ...(isWeek && { weekBelongsTo: 'thursday' }), start: start.id },
      after: ['regulation'],
    },
  ]);
  if ('refused' in done) throw new Error(`${WORKSPACE_FILE} was made to be written into`);
  return [
    { path: 'organization.yaml', text: `${schemaLine('organization')}kind: organization\nunits: []\nmembers: []\n` },
    { path: WORKSPACE_FILE, text: done.text },
  ];
}

/** The same invented office ten years apart, each under the law of its year. */
const EXAMPLES = { 2016: 'example', 2026: 'example-2026' } as const;

/** What `--example` takes. */
export const EXAMPLE_YEARS = Object.keys(EXAMPLES);

export type ExampleYear = keyof typeof EXAMPLES;

/** The example of a year, each file with the schema beside it where it comes to lie. */
export function exampleFiles(home: Home, year: ExampleYear): NewFile[] {
  return withWorkspaceLast(home.starter(EXAMPLES[year])).map(({ path, text }) => ({
    path,
    text: text.replace(/(\$schema=)\.\.\/\.\.\/((?:\.\.\/)*)schemas\//, '$1$2.emul/schemas/'),
  }));
}

/** The sample: an invented office with a week of marks. */
export function sampleFiles(home: Home): NewFile[] {
  return withWorkspaceLast(home.starter());
}

/** `emul.yaml`, which makes a folder a workspace, comes last. */
function withWorkspaceLast(
  found: readonly (readonly [path: string, text: string])[],
): { path: string; text: string }[] {
  const files = found.map(([path, text]) => ({ path, text }));
  const isLast = ({ path }: { readonly path: string }) => path === WORKSPACE_FILE;
  return [...files.filter((file) => !isLast(file)), ...files.filter(isLast)];
}

function schemaLine(kind: string): string {
  return `# yaml-language-server: $schema=.emul/schemas/${kind}.schema.json\n`;
}
