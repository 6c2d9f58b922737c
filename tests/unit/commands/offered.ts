import { join } from 'node:path';
import type { Locale } from '../../../src/base/locale.ts';
import { everyLine, type Lines } from '../../../src/commands/completion/lines.ts';
import { offeredAt } from '../../../src/commands/completion/offered.ts';
import { commands } from '../../../src/commands/index.ts';
import { HOME, memoryHost } from '../../host.ts';

export const EXAMPLE = join(HOME, 'data', 'example');

export const lines: Readonly<Record<Locale, Lines>> = await everyLine(commands);

/** The words offered where the cursor stands behind the last of some. */
export async function offered(words: readonly string[], folder = EXAMPLE, environment = {}): Promise<string[]> {
  const text = await offeredAt(['--', ...words], (locale) => lines[locale], memoryHost(folder, environment));
  return text.split('\n').flatMap((line) => line.split('\t')[0] || []);
}
