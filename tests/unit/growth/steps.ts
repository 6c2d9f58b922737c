import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

/**
 * Counts how often the blocks of the program are run: the same on every machine, however busy. Begun before what is counted
 * is imported, since only code compiled from then on is counted block by block; and without the compilers that put a
 * function into its callers, where it is not counted any more, at a moment that no two runs share.
 */
export class Steps {
  readonly #session = new Session();

  async begin(): Promise<void> {
    for (const compiler of ['opt', 'maglev']) setFlagsFromString(`--no-${compiler}`);
    this.#session.connect();
    await this.#post('Profiler.enable');
    await this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The steps of one thing done. */
  async of(done: () => unknown): Promise<number> {
    await this.#taken();
    await done();
    return this.#taken();
  }

  end(): void {
    this.#session.disconnect();
  }

  async #taken(): Promise<number> {
    const { result } = await this.#post('Profiler.takePreciseCoverage');
    const own = result.filter(({ url }) => url.includes('/src/') && !url.includes('node_modules'));
    const counts = own.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  #post(method: string, params = {}): Promise<{ result: Script[] }> {
    return new Promise((resolve, reject) => {
      this.#session.post(method, params, (error, result) =>
        error ? reject(error) : resolve(result as { result: Script[] }),
      );
    });
  }
}
