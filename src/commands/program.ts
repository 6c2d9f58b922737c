import { Command as Commander, CommanderError, Option } from 'commander';
import type { Locale, Words } from '../base/locale.ts';
import type { Call, Command } from './command.ts';
import { complaint, UsageError } from './usage.ts';

/** What a command line asks for: a command's call, or help to print. */
export type Asked =
  | { readonly command: Command; readonly values: readonly string[]; readonly flags: Call['flags'] }
  | { readonly command?: undefined; readonly help: string };

interface GlobalWords {
  readonly about: string;
  readonly usage: string;
  readonly arguments: string;
  readonly options: string;
  readonly globals: string;
  readonly commands: string;
  readonly examples: string;
  readonly parts: Readonly<Record<keyof typeof GLOBALS | 'help' | 'version', string>>;
}

/** Options that may stand anywhere in the line, whatever the command. */
const GLOBALS = {
  workspace: '-C, --workspace <dir>',
  lang: '--lang <vi|en>',
  today: '--today <date>',
  color: '--no-color',
  quiet: '-q, --quiet',
} as const;

const WORDS: Words<GlobalWords> = {
  vi: {
    about: 'Công tác thi đua, khen thưởng trên tệp văn bản: chấm tuần, kiểm tra, xếp loại.',
    usage: 'Cách dùng:',
    arguments: 'Tham số:',
    options: 'Tùy chọn:',
    globals: 'Tùy chọn chung:',
    commands: 'Lệnh:',
    examples: 'Ví dụ:',
    parts: {
      workspace: 'thư mục sổ thi đua (mặc định: thư mục này hoặc thư mục mẹ có emul.yaml)',
      lang: 'ngôn ngữ màn hình: vi hoặc en',
      today: 'coi như hôm nay là ngày này, ví dụ 2016-11-11',
      color: 'không dùng màu',
      quiet: 'chỉ in kết quả và lỗi',
      help: 'in phần trợ giúp này',
      version: 'in số phiên bản',
    },
  },
  en: {
    about: 'Emulation and commendation work on plain files: weekly scores, checks, classification.',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globals: 'Global options:',
    commands: 'Commands:',
    examples: 'Examples:',
    parts: {
      workspace: 'the workspace folder (default: this one or a parent with emul.yaml)',
      lang: 'language of the screen: vi or en',
      today: 'take this day for today, e.g. 2016-11-11',
      color: 'no colours',
      quiet: 'print results and errors only',
      help: 'print this help',
      version: 'print the version',
    },
  },
};

/** Understands a command line; throws a UsageError where it cannot. `commands` are those that may be meant. */
export function asked(argv: readonly string[], commands: readonly Command[], locale: Locale, version: string): Asked {
  let result: Asked | undefined;
  let printed = '';
  const program = framed(new Commander('emul'), locale, (text) => (printed += text));
  program.description(WORDS[locale].about).version(version, '-V, --version', WORDS[locale].parts.version);
  for (const [name, flags] of Object.entries(GLOBALS)) program.option(flags, partOf(locale, name));
  for (const command of commands) {
    const sub = framed(program.command(command.name), locale, (text) => (printed += text));
    dress(sub, command, locale);
    sub.action(() => {
      result = { command, values: sub.args, flags: sub.optsWithGlobals() };
    });
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, program, argv, locale);
  }
  return result ?? { help: printed || program.helpInformation() };
}

function framed(command: Commander, locale: Locale, write: (text: string) => void): Commander {
  const words = WORDS[locale];
  const titles = new Map([
    ['Usage:', words.usage],
    ['Arguments:', words.arguments],
    ['Options:', words.options],
    ['Global Options:', words.globals],
    ['Commands:', words.commands],
  ]);
  return command
    .exitOverride()
    .helpCommand(false)
    .helpOption('-h, --help', words.parts.help)
    .configureHelp({ styleTitle: (title) => titles.get(title) ?? title, showGlobalOptions: true })
    .configureOutput({ writeOut: write, writeErr: () => {}, outputError: () => {}, getOutHelpWidth: () => 80 });
}

function dress(sub: Commander, command: Command, locale: Locale): void {
  const words = command.words[locale];
  sub.summary(words.summary).description(words.description);
  if (command.alias) sub.alias(command.alias);
  for (const taken of command.takes) sub.argument(taken, words.parts[taken.replace(/[<>[\].]/g, '')] ?? '');
  for (const [name, flags] of Object.entries(command.flags)) sub.addOption(new Option(flags, words.parts[name]));
  const examples = words.examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`);
  if (examples.length > 0) sub.addHelpText('after', `\n${WORDS[locale].examples}\n${examples.join('\n')}`);
}

function partOf(locale: Locale, name: string): string {
  return (WORDS[locale].parts as Readonly<Record<string, string>>)[name] ?? '';
}

function usageError(error: CommanderError, program: Commander, argv: readonly string[], _locale: Locale): UsageError {
  const known = program.commands.find(
    (one) => argv.includes(one.name()) || one.aliases().some((alias) => argv.includes(alias)),
  );
  const way = known ? `emul ${known.name()} --help` : 'emul --help';
  return new UsageError(complaint(error.code, error.message), { vi: `xem: ${way}`, en: `see: ${way}` });
}
