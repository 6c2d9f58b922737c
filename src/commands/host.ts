import type { Home } from '../source/home.ts';

/** A stream that a command prints to. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Characters a line may hold; undefined where nobody knows. */
  readonly width: number | undefined;
}

/** What a command knows of the process it runs in; tests make their own. */
export interface Host {
  readonly out: Output;
  readonly err: Output;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where emul itself is installed. */
  readonly home: Home;
  /** The calendar day of the clock, read only by commands that speak of today. */
  today(): string;
}
