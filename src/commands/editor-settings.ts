import { join } from 'node:path';
import { bytesOf } from '../source/disk.ts';
import { isOnePlace, type KindOfFile, LAYOUT } from '../source/layout.ts';
import { outputFile } from '../store/output-file.ts';
import type { NewFile } from '../store/staged.ts';
import { StoreError } from '../store/store-error.ts';
import { SCHEMAS } from './schemas-kept.ts';

/** By which VS Code, and what goes by its settings, knows which schema is for which files. */
export const SETTINGS = '.vscode/settings.json';
const LANGUAGE = 'yaml';
const MAPPED = 'yaml.schemas';
const MOST_BYTES = 1_000_000;

/** A schema's path, and the files that it is for. */
type Mapping = readonly (readonly [schema: string, files: string | readonly string[]])[];

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

function mapping(): Mapping {
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

/**
 * Puts kinds that a newer emul has brought into settings that map kinds already, and into no others. What else stands there
 * stays to the letter; where that can't be promised, as beside comments, the lines that somebody has to add are returned.
 */
export function settingsFreshened(root: string): string | undefined {
  const found = bytesOf(root, SETTINGS, MOST_BYTES);
  const text = 'bytes' in found ? found.bytes.toString('utf8') : '';
  const lacking = mapping().filter(([schema]) => !text.includes(schema.slice('./'.length)));
  if (!text.includes(`${SCHEMAS}/`) || lacking.length === 0) return undefined;
  const whole = withMapping(text, lacking);
  if (whole === undefined)
    return JSON.stringify(Object.fromEntries(lacking), null, 2).slice('{\n'.length, -'\n}'.length);
  try {
    outputFile(join(root, SETTINGS), whole, SETTINGS);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
  return undefined;
}

/** Undefined where the file, written anew as it is, would not be the same bytes. */
function withMapping(text: string, lacking: Mapping): string | undefined {
  const known = parsed(text);
  const mapped = known?.[MAPPED];
  const indent = /^\{\r?\n([ \t]+)/.exec(text)?.[1] ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const written = (value: object) =>
    JSON.stringify(value, null, indent).replaceAll('\n', lineEnd) + text.slice(text.trimEnd().length);
  if (!known || typeof mapped !== 'object' || mapped === null || written(known) !== text) return undefined;
  return written({ ...known, [MAPPED]: { ...mapped, ...Object.fromEntries(lacking) } });
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
