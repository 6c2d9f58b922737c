import { isAbsolute, join } from 'node:path';
import { LOCALES, type Locale } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { settingsLine, workspaceAbove } from '../source/folder.ts';
import { folderGiven } from './folder-given.ts';
import type { Glance } from './glance.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage.ts';

/** The language of the screen: `--lang`, then EMUL_LANG, then the workspace's own, then Vietnamese. */
export function languageOf({ lang, workspace }: Glance, host: Host): Locale {
  const given = localeFrom(lang) ?? localeFrom(host.environment.EMUL_LANG);
  return given ?? localeFrom(ofWorkspace(workspace, host)) ?? 'vi';
}

/** Holds `--lang` to the languages there are, or EMUL_LANG where nobody typed it; a UsageError that says which of them is wrong. */
export function languageKnown({ lang }: Pick<Glance, 'lang'>, { environment }: Pick<Host, 'environment'>): void {
  const text = lang || environment.EMUL_LANG;
  if (!text || localeFrom(text)) return;
  const [by, vi, en] = lang ? ['', '--lang vi', '--lang en'] : ['EMUL_LANG: ', 'EMUL_LANG=vi', 'EMUL_LANG=en'];
  throw new UsageError(
    { vi: `${by}không có ngôn ngữ ${quoted(text)}`, en: `${by}there is no language ${quoted(text)}` },
    { vi: `chọn ${vi} hoặc ${en}`, en: `choose ${vi} or ${en}` },
  );
}

/** `vi` or `en`, small or capital, also in front of a country: `vi_VN`; nothing for any other text. */
export function localeFrom(text: string | undefined): Locale | undefined {
  const [, word] = /^([a-z]{2})(?:[-_.].*)?$/i.exec(text ?? '') ?? [];
  return LOCALES.find((locale) => locale === word?.toLowerCase());
}

/** A look at one line, before anything is read in earnest: even a broken file keeps its language. */
function ofWorkspace(typed: string | undefined, host: Host): string | undefined {
  const given = folderGiven(typed, host) ?? '.';
  try {
    const root = workspaceAbove(isAbsolute(given) ? given : join(host.folder, given));
    return root && settingsLine(root, 'locale');
  } catch {
    // Whatever stands in the way is told by the command, in some language.
    return undefined;
  }
}
