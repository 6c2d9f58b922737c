import { glanceAt } from './commands/glance.ts';
import { languageOf, localeFrom } from './commands/language.ts';
import { hostOf } from './commands/process-host.ts';

/**
 * Prints the help that the build has kept (`dist/help.json`: by language, then by the words behind `emul`), so that a word
 * about emul need not load all of it. Returns false for a line that asks for anything else, or for what nobody kept.
 */
export function toldKeptHelp(home: string): boolean {
  const line = process.argv.slice(2);
  const words = line.filter((word) => word !== '--help' && word !== '-h');
  if (words.length === line.length || words.some((word) => word.startsWith('-') && word !== '--all')) return false;
  const host = hostOf(process, home);
  if (host.environment.EMUL_LANG && !localeFrom(host.environment.EMUL_LANG)) return false;
  const text = host.home.keptHelp(languageOf(glanceAt(line), host), words.join(' '));
  if (text === undefined) return false;
  host.out.write(text);
  return true;
}
