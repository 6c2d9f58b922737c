import { isAbsolute, join } from 'node:path';
import { LOCALES, type Locale } from '../base/locale.ts';
import { settingsLine, workspaceAbove } from '../source/folder.ts';
import type { Host } from './host.ts';

/** The language of the screen: `--lang`, then EMUL_LANG, then the workspace's own, then Vietnamese. */
export function languageOf(argv: readonly string[], host: Host): Locale {
  const known = [flagIn(argv, ['--lang']), host.environment['EMUL_LANG'], ofWorkspace(argv, host)];
  return known.map(localeFrom).find((locale) => locale !== undefined) ?? 'vi';
}

export function localeFrom(text: string | undefined): Locale | undefined {
  return LOCALES.find((locale) => locale === text);
}

/** The value of a flag that words must be known before the line is understood. */
function flagIn(argv: readonly string[], names: readonly string[]): string | undefined {
  for (const [i, word] of argv.entries()) {
    if (names.includes(word)) return argv[i + 1];
    const name = names.find((one) => one.startsWith('--') && word.startsWith(`${one}=`));
    if (name) return word.slice(name.length + 1);
    const short = names.find((one) => /^-\w$/.test(one) && word.startsWith(one));
    if (short) return word.slice(short.length);
  }
  return undefined;
}

/** A look at one line, before anything is read in earnest: even a broken file keeps its language. */
function ofWorkspace(argv: readonly string[], host: Host): string | undefined {
  const given = flagIn(argv, ['-C', '--workspace']) ?? host.environment['EMUL_WORKSPACE'] ?? '.';
  const root = workspaceAbove(isAbsolute(given) ? given : join(host.folder, given));
  return root && settingsLine(root, 'locale');
}
