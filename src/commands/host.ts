import type { Environment } from '../source/environment.ts';
import type { Home } from '../source/home.ts';
import type { ProgressLine } from './progress-line.ts';

/** A stream that a command prints to. */
export interface Output {
  /** Text, or the bytes of a file. */
  write(text: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** Characters a line may hold; undefined where nobody knows. */
  readonly width: number | undefined;
}

/** What a command knows of the process it runs in; tests make their own. */
export interface Host {
  readonly out: Output;
  readonly err: Output;
  readonly folder: string;
  readonly environment: Environment;
  /** Where emul itself is installed. */
  readonly home: Home;
  /** Lines that somebody types, or a pipe brings, one after the other: only where a command asks. */
  lines(): AsyncIterable<string>;
  /** The line that says how far long work is; none where not both outputs are a terminal. */
  readonly progress: Pick<ProgressLine, 'say' | 'over'> | undefined;
  /** Milliseconds since the process began: by the clock, and of the processor. Nothing is computed from them. */
  elapsed(): number;
  cpu(): number;
  /** Comes at once and then every so often, for who waits for something outside of emul; ends with Ctrl-C, or where nobody reads any more. */
  beats(): AsyncIterable<void>;
  /** Whether somebody sits before it and types, so that what is typed stands on the screen already. */
  readonly isTyped: boolean;
  /** The calendar day of the clock, read only by commands that speak of today. */
  today(): string;
  /** Its time with the zone, `2016-11-11T09:30:00+07:00`: for the log alone. */
  now(): string;
  /** Who works here, as the computer knows them: for the log alone. */
  user(): string;
}
