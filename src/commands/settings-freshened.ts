import { join } from 'node:path';
import { bytesOf } from '../source/disk.ts';
import { SCHEMAS } from '../source/layout.ts';
import { outputFile } from '../store/output-file.ts';
import { StoreError } from '../store/store-error.ts';
import { MAPPED, type Mapping, mapping, SETTINGS } from './editor-settings.ts';

const MOST_BYTES = 1_000_000;

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
