import type { Locale, Words } from '../base/locale.ts';
import { type Call, EXIT } from './command.ts';
import type { Host } from './host.ts';
import { commands, type Listing } from './index.ts';
import { UsageError } from './usage.ts';

/** Runs one command line and returns its exit code; whatever goes wrong is said in words, never as a stack trace. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.out.write(`${host.home.version}\n`);
    return EXIT.fine;
  }
  const { languageOf } = await import('./language.ts');
  const locale = languageOf(argv, host);
  try {
    return await understood(argv, host, locale);
  } catch (error) {
    return said(error, host, locale);
  }
}

async function understood(argv: readonly string[], host: Host, locale: Locale): Promise<number> {
  const { asked } = await import('./program.ts');
  const loaded = await Promise.all(meant(argv).map((listing) => listing.load()));
  const found = asked(argv, loaded, locale, host.home.version);
  if (found.command) return await found.command.run(callOf(found, host, locale));
  host.out.write(found.help);
  return EXIT.fine;
}

/** The one command that the line names, so that no other is loaded; all of them where it names none. */
function meant(argv: readonly string[]): readonly Listing[] {
  const named = commands.filter(
    ({ name, alias }) => argv.includes(name) || (alias !== undefined && argv.includes(alias)),
  );
  return named.length === 1 ? named : commands;
}

function callOf(
  { values, flags }: { values: readonly string[]; flags: Call['flags'] },
  host: Host,
  locale: Locale,
): Call {
  const given = flags['workspace'] ?? host.environment['EMUL_WORKSPACE'];
  const today = flags['today'];
  return {
    host,
    locale,
    values,
    flags,
    isColoured: flags['color'] !== false && !host.environment['NO_COLOR'] && host.err.isTerminal,
    isQuiet: flags['quiet'] === true,
    folder: typeof given === 'string' && given !== '' ? given : host.folder,
    isFolderGiven: typeof given === 'string' && given !== '',
    today: () => (typeof today === 'string' ? today : host.today()),
  };
}

function said(error: unknown, host: Host, locale: Locale): number {
  if (error instanceof UsageError) {
    const help = error.help ? `; ${error.help[locale]}` : '';
    host.err.write(`${ERROR[locale]}: ${error.words[locale]}${help}\n`);
    return EXIT.usage;
  }
  host.err.write(`${ERROR[locale]}: ${BUG[locale]}: ${error instanceof Error ? error.message : String(error)}\n`);
  if (host.environment['EMUL_DEBUG'] && error instanceof Error) host.err.write(`${error.stack}\n`);
  return EXIT.failure;
}

/** How a line that reports a failure begins. */
export const ERROR: Words = { vi: 'lỗi', en: 'error' };
const BUG: Words = {
  vi: 'emul hỏng ở chỗ không ngờ tới, xin báo lại dòng này',
  en: 'emul failed where it should not, please report this line',
};
