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

/** The sample: an invented office with a week of marks; `emul.yaml`, which makes a folder a workspace, comes last. */
export function sampleFiles(home: Home): NewFile[] {
  const files = home.starter().map(([path, text]) => ({ path, text }));
  const isLast = ({ path }: NewFile) => path === WORKSPACE_FILE;
  return [...files.filter((file) => !isLast(file)), ...files.filter(isLast)];
}

function schemaLine(kind: string): string {
  return `# yaml-language-server: $schema=.emul/schemas/${kind}.schema.json\n`;
}
