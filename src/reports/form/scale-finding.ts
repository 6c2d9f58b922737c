import type { FoundAt } from '../../answers/entry/scale-findings.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { MODE_KEYS } from '../../forms/scale/columns.ts';
import { modes } from '../../scoring/modes/index.ts';
import { cellCalled } from './scale-left.ts';

/** “thang.xlsx, ô Thang điểm!D14: …”: a finding by its cell, in words of the table. */
export function findingLine(
  { diagnostic, at }: FoundAt,
  { file, called }: { readonly file: string; readonly called: ReadonlyMap<string, string> },
  locale: Locale,
): string {
  const where = at ? `, ${CELL[locale]} ${cellCalled(at)}` : '';
  const help = diagnostic.help?.(locale);
  const said = help === undefined || isForFiles(help) ? [] : [help];
  return `${file}${where}: ${[diagnostic.message(locale), ...said].map((text) => inTableWords(text, called, locale)).join('; ')}`;
}

const CELL: Words = { vi: 'ô', en: 'cell' };

/** Whether it tells what to type into a file: of no use to whom has a table before him. */
function isForFiles(help: string): boolean {
  return /[a-zA-Z]+:[ ”]|\.yaml|[{[]|\b(?:levels|limit|bonus|penalty|appliesTo|effective|covers|examples)\b/.test(help);
}

/** What files call by a key or a word of theirs, as the table calls it. */
function inTableWords(text: string, called: ReadonlyMap<string, string>, locale: Locale): string {
  const bare = text
    .replace(/ \((?:dòng|line) \d+\)/g, '')
    // A line of the file is none of the table.
    .replace(/ở dòng \d+/g, 'ở một dòng khác')
    .replace(/(?:on|in) line \d+/g, 'in another row')
    .replace(/“[\w.-]+” \(([^()]+)\)/g, '“$1”');
  const named = [...called].reduce((said, [id, name]) => said.replaceAll(quoted(id), quoted(name)), bare);
  const byMode = modes.reduce(
    (said, { id, called, gloss }) => said.replaceAll(quoted(id), quoted(called?.[locale] ?? gloss)),
    named,
  );
  return MODE_KEYS.reduce(
    (said, { name, words }) =>
      said.replace(new RegExp(`(mục|no|use) ${name}(?![\\w-])`, 'g'), `$1 ${quoted(words[locale][0])}`),
    byMode,
  );
}
