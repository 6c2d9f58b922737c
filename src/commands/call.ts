import { dayFromPeople } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import type { Environment } from '../source/environment.ts';
import type { Call } from './command.ts';
import { folderGiven } from './folder-given.ts';
import type { Host, Output } from './host.ts';
import type { Listings } from './listing.ts';
import { UsageError } from './usage.ts';

/** A command's call, from the line as understood and the process around it; a UsageError where `--today` is no day. */
export function callOf(
  line: Pick<Call, 'command' | 'values' | 'flags'>,
  host: Host,
  locale: Locale,
  commands: Listings,
  runs: Call['runs'],
): Call {
  const { command, flags, values } = line;
  const given = folderGiven(flags['workspace'], host);
  const today = todayIn(flags);
  const isPlain = flags['color'] === false;
  return {
    host,
    command,
    commands,
    runs,
    locale,
    values,
    flags,
    isColoured: isColoured(host.out, isPlain, host.environment),
    isErrorColoured: isColoured(host.err, isPlain, host.environment),
    isQuiet: flags['quiet'] === true,
    folder: given ?? host.folder,
    isFolderGiven: given !== undefined,
    today: () => today ?? host.today(),
    unread: new Map(),
    faulty: new Set(),
    told: new Set(),
  };
}

function todayIn(flags: Call['flags']): string | undefined {
  const text = flags['today'];
  if (typeof text !== 'string') return undefined;
  const day = dayFromPeople(text.trim());
  if (day) return day;
  throw new UsageError(
    { vi: `không có ngày ${quoted(text)}`, en: `there is no day ${quoted(text)}` },
    { vi: 'gõ như --today 11/11/2016', en: 'type it as --today 2016-11-11' },
  );
}

/**
 * Whether an output is coloured: never with `--no-color` or NO_COLOR, always with FORCE_COLOR or CLICOLOR_FORCE, else on a
 * terminal unless CLICOLOR is 0 (bixense.com/clicolors; of two that force, the one that speaks of no other programs).
 */
export function isColoured(output: Output, isRefused: boolean, environment: Environment): boolean {
  const { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM } = environment;
  if (isRefused || NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (CLICOLOR_FORCE && CLICOLOR_FORCE !== '0') return true;
  return output.isTerminal && CLICOLOR !== '0' && TERM !== 'dumb';
}
