import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import type { Command } from './command.ts';
import type { Glance } from './glance.ts';
import { commands } from './index.ts';
import { localeFrom } from './language.ts';
import { didYouMean, UsageError } from './usage.ts';

/** The command a line names; nothing where it names none, a UsageError where there is none of that name. */
export async function commandNamed({ command, lang }: Glance): Promise<Command | undefined> {
  if (lang !== undefined && lang !== '' && !localeFrom(lang)) {
    throw new UsageError(
      { vi: `không có ngôn ngữ ${quoted(lang)}`, en: `there is no language ${quoted(lang)}` },
      { vi: 'chọn --lang vi hoặc --lang en', en: 'choose --lang vi or --lang en' },
    );
  }
  if (command === undefined) return undefined;
  const found = commands.find(({ name, alias }) => name === command || alias === command);
  if (found) return found.load();
  const names = commands.flatMap(({ name, alias }) => (alias ? [name, alias] : [name]));
  throw new UsageError(
    { vi: `không có lệnh ${quoted(command)}`, en: `there is no command ${quoted(command)}` },
    didYouMean(nearest(command, names)) ?? { vi: 'xem các lệnh: emul --help', en: 'see them all: emul --help' },
  );
}
