import type { Words } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import type { Call } from './command.ts';

/** Somebody has had enough, or nothing more comes through the pipe: what was written by then stands, and nothing more is written. */
export class Stopped extends Error {}

/** What an answer means, or what is wrong with it: then it is asked again. */
export type Reading<T> = { readonly value: T } | { readonly complaint: Words };

/** Asks questions, one line each, on a terminal or through a pipe; what is asked stands on stderr, so that results stay alone on stdout. */
export class Asking {
  readonly #lines: AsyncIterator<string>;

  constructor(readonly call: Call) {
    this.#lines = call.host.lines()[Symbol.asyncIterator]();
  }

  say(words: Words): void {
    this.call.host.err.write(`${words[this.call.locale]}\n`);
  }

  /** Asks until the answer means something. Throws Stopped for a word of farewell and at the end of the input. */
  async ask<T>(question: Words, read: (text: string) => Reading<T>): Promise<T> {
    const { host, locale } = this.call;
    for (;;) {
      host.err.write(`${question[locale]}: `);
      const { done, value = '' } = await this.#lines.next();
      if (done) {
        host.err.write('\n');
        throw new Stopped();
      }
      if (!host.isTyped) host.err.write(`${visible(value)}\n`);
      const text = value.normalize('NFC').trim();
      if (FAREWELLS.has(text.toLowerCase())) throw new Stopped();
      const reading = read(text);
      if ('value' in reading) return reading.value;
      this.say(reading.complaint);
    }
  }

  /** Lets go of the input, so that the process can end. */
  async end(): Promise<void> {
    await this.#lines.return?.();
  }
}

const FAREWELLS: ReadonlySet<string> = new Set(['thôi', 'thoi', 'stop', 'quit']);
