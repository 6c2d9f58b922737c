import type { Locale, Words } from '../base/locale.ts';
import type { Host } from './host.ts';
import type { Listings } from './listing.ts';

/** Exit codes of every command (rule 39). */
export const EXIT = { fine: 0, findings: 1, usage: 2, failure: 3 } as const;

/** One command: its words, what it takes, what it does. The page beside it shows it at work. */
export interface Command {
  /** As one types it behind `emul`: `score`, `criteria check`. */
  readonly name: string;
  readonly alias?: string;
  /** Arguments as commander writes them: `[period]`, `<id>`, `[paths...]`. */
  readonly takes: readonly string[];
  /** Flags as commander writes them, by the name under which `words` describes them; `<id...>` may be given repeatedly. */
  readonly flags: Readonly<Record<string, string>>;
  readonly words: Words<CommandWords>;
  /** Returns the exit code. */
  run(call: Call): Promise<number>;
}

export interface CommandWords {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands under the usage line of its own help. */
  readonly description: string;
  /** What each argument and flag means, by name. */
  readonly parts: Readonly<Record<string, string>>;
  /** Lines to copy, each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

/** One call of a command, after the command line has been understood. */
export interface Call {
  readonly host: Host;
  /** The command's name. */
  readonly command: string;
  /** All commands, for help. */
  readonly commands: Listings;
  readonly locale: Locale;
  /** Whether stdout is coloured. */
  readonly isColoured: boolean;
  /** Whether stderr is. */
  readonly isErrorColoured: boolean;
  readonly isQuiet: boolean;
  /** The folder that `-C`, `EMUL_WORKSPACE` or the current folder names; whether it is a workspace is not known yet. */
  readonly folder: string;
  readonly isFolderGiven: boolean;
  /** Runs another line, as if somebody had typed it; returns its exit code. */
  readonly runs: (line: readonly string[], host: Host) => Promise<number>;
  /** `--today`, or the clock's day. */
  today(): string;
  /** Files that could not be read whole, and whether the system refused them; what is written says so (`delivered`). */
  readonly unread: Map<string, boolean>;
  /** Files in which errors stand that were told; what is kept of this call says so. */
  readonly faulty: Set<string>;
  /** Errors that were told, as they were; none is told twice. */
  readonly told: Set<string>;
  readonly values: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** A flag's text; undefined where it was not given. */
export function textFlag(call: Call, name: string): string | undefined {
  const value = call.flags[name];
  return typeof value === 'string' ? value : undefined;
}
