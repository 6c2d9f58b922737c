import type { Words } from '../../base/locale.ts';
import { Asking, type Reading } from '../asking.ts';
import type { Call } from '../command.ts';
import type { Host } from '../host.ts';

/** Whoever sits before the menu: is asked, and has lines run, which ask over the same input. */
export class Seat {
  readonly #asking: Asking;
  readonly #host: Host;

  constructor(
    readonly call: Call,
    /** Which workspace the lines are about, where it is not that of the call. */
    public folder: string | undefined = undefined,
    /** Which day they take for today. */
    public today: string | undefined = undefined,
  ) {
    const lines = call.host.lines()[Symbol.asyncIterator]();
    // Who asks lets go of its input at its end, and the menu goes on asking.
    const shared = { [Symbol.asyncIterator]: () => ({ next: () => lines.next() }) };
    this.#host = Object.assign(Object.create(call.host), { lines: () => shared });
    this.#asking = new Asking({
      ...call,
      host: Object.assign(Object.create(call.host), { lines: () => ({ [Symbol.asyncIterator]: () => lines }) }),
    });
  }

  ask<T>(question: Words, read: (text: string) => Reading<T>): Promise<T> {
    return this.#asking.ask(question, read);
  }

  say(words: Words): void {
    this.#asking.say(words);
  }

  /** Runs a line, which is printed first, so that it is learned; what goes wrong in it is told and ends nothing. */
  async run(line: readonly string[]): Promise<number> {
    const shown = line.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
    this.call.host.out.write(`\n$ emul ${shown}\n`);
    return this.call.runs([...line, ...this.#globals()], this.#host);
  }

  async end(): Promise<void> {
    await this.#asking.end();
  }

  /** What was said of all lines when the menu was called. */
  #globals(): string[] {
    const { flags } = this.call;
    const folder = this.folder ?? flags['workspace'];
    const today = this.today ?? flags['today'];
    return [
      ...(typeof folder === 'string' ? ['-C', folder] : []),
      ...(typeof today === 'string' ? ['--today', today] : []),
      ...(typeof flags['lang'] === 'string' ? ['--lang', flags['lang']] : []),
      ...(flags['color'] === false ? ['--no-color'] : []),
    ];
  }
}
