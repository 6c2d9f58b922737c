import type { Command as Commander, CommanderError } from 'commander';
import type { Locale, Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { placeholder } from './placeholders.ts';
import { didYouMean, UsageError } from './usage.ts';

/** commander's own complaint in our words; what it takes for meant is kept. */
export function usageErrorFrom(error: CommanderError, commander: Commander, locale: Locale): UsageError {
  const [first = '', ...more] = error.message.split('\n(Did you mean ');
  const [, what = ''] = /'(.*)'/s.exec(first) ?? [];
  const worded = COMPLAINTS[error.code] ?? unknown;
  const way = `${commander.name()} --help`;
  return new UsageError(
    worded({ what, commander, locale }),
    didYouMean(meantIn(more.join(''))) ?? { vi: `xem: ${way}`, en: `see: ${way}` },
  );
}

interface Complaint {
  readonly what: string;
  readonly commander: Commander;
  readonly locale: Locale;
}

const COMPLAINTS: Readonly<Record<string, (complaint: Complaint) => Words>> = {
  'commander.unknownOption': ({ what, commander }) => ({
    vi: `lệnh “${commander.name()}” không có tùy chọn ${quoted(what)}`,
    en: `“${commander.name()}” has no option ${quoted(what)}`,
  }),
  'commander.missingArgument': ({ what, commander, locale }) => ({
    vi: `lệnh “${commander.name()}” còn thiếu: ${placeholder(what, locale)}`,
    en: `“${commander.name()}” wants more: ${placeholder(what, locale)}`,
  }),
  'commander.optionMissingArgument': ({ what }) => ({
    vi: `sau ${quoted(optionIn(what))} còn thiếu giá trị`,
    en: `${quoted(optionIn(what))} wants a value behind it`,
  }),
  'commander.excessArguments': ({ commander }) => {
    const [extra = ''] = commander.args.slice(commander.registeredArguments.length);
    return {
      vi: `lệnh “${commander.name()}” không cần đến ${quoted(extra)}`,
      en: `“${commander.name()}” has no use for ${quoted(extra)}`,
    };
  },
};

function unknown({ what }: Complaint): Words {
  return {
    vi: `không hiểu dòng lệnh${what && ` ở ${quoted(what)}`}`,
    en: `the command line is not understood${what && ` at ${quoted(what)}`}`,
  };
}

/** `--workspace` of `-C, --workspace <dir>`. */
function optionIn(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

/** `one of --only, --json?)` as a list. */
function meantIn(text: string): string[] {
  return text
    .replace(/^one of /, '')
    .replace(/\?\)$/, '')
    .split(', ')
    .filter(Boolean);
}
