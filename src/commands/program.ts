import { Command as Commander, CommanderError, Option } from 'commander';
import type { Locale } from '../base/locale.ts';
import type { Call, Command } from './command.ts';
import { usageErrorFrom } from './complaints.ts';
import { GLOBALS } from './globals.ts';
import type { Named } from './named.ts';

/** What stands beside a command's name in a line. */
export type Asked =
  | { readonly isHelp: true }
  | { readonly isHelp: false; readonly values: readonly string[]; readonly flags: Call['flags'] };

/** Understands a line without the name of what it names; throws a UsageError where it cannot. Without a command it holds options alone. */
export function asked(line: readonly string[], named: Named, locale: Locale): Asked {
  const command = named.kind === 'command' ? named.command : undefined;
  const commander = commanderFor(command, named.kind === 'family' ? named.family.name : command?.name);
  try {
    commander.parse([...line], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { isHelp: true };
    throw usageErrorFrom(error, commander, locale);
  }
  if (!command) return { isHelp: true };
  return { isHelp: false, values: commander.args, flags: commander.opts() };
}

/** commander only reads the line: it prints nothing, and its words are not used. */
function commanderFor(command: Command | undefined, name: string | undefined): Commander {
  const commander = new Commander(name === undefined ? 'emul' : `emul ${name}`).helpOption('-h, --help');
  for (const taken of command?.takes ?? []) commander.argument(taken);
  for (const flags of Object.values({ ...command?.flags, ...GLOBALS })) commander.addOption(optionOf(flags));
  const silent = { writeOut: () => {}, writeErr: () => {}, outputError: () => {} };
  return commander
    .exitOverride()
    .configureOutput(silent)
    .action(() => {});
}

/** `--only <id...>` may be given again and again; it never swallows the words that follow its value. */
function optionOf(flags: string): Option {
  const option = new Option(flags.replace('...', ''));
  if (!flags.includes('...')) return option;
  return option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
}
