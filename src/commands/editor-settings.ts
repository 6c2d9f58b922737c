import { isOnePlace, type KindOfFile, LAYOUT, SCHEMAS } from '../source/layout.ts';
import type { NewFile } from '../store/staged.ts';

/** By which VS Code, and what goes by its settings, knows which schema is for which files. */
export const SETTINGS = '.vscode/settings.json';
const LANGUAGE = 'yaml';
export const MAPPED = 'yaml.schemas';

/** A schema's path, and the files that it is for. */
export type Mapping = readonly (readonly [schema: string, files: string | readonly string[]])[];

/** What stands there in a new workspace; nothing is fetched for it, since its PC may have no internet. */
export function settingsFile(): NewFile {
  const settings = {
    'files.encoding': 'utf8',
    'files.eol': '\n',
    [`[${LANGUAGE}]`]: { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
    'yaml.schemaStore.enable': false,
    [MAPPED]: Object.fromEntries(mapping()),
  };
  return { path: SETTINGS, text: `${JSON.stringify(settings, null, 2)}\n` };
}

/** Every schema with its files. */
export function mapping(): Mapping {
  return LAYOUT.map((file) => [`./${SCHEMAS}/${file.kind}.schema.json`, filesOf(file)]);
}

/** A language server joins all schemas that a file fits, so what is another kind's is taken out. */
function filesOf(file: KindOfFile): string | readonly string[] {
  if (isOnePlace(file)) return file.place;
  const [folder, ...steps] = file.place.split('/');
  const any = [folder, ...steps.map((step) => (step.endsWith('.yaml') ? '*.yaml' : '*'))].join('/');
  const others = LAYOUT.filter((other) => isOnePlace(other) && file.path.test(other.place));
  return others.length === 0 ? any : [any, ...others.map(({ place }) => `!${place}`)];
}
