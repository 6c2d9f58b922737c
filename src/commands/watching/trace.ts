import { outputHead } from '../../base/output-head.ts';
import type { Output } from '../../declared/outputs/index.ts';
import type { Call } from '../command.ts';
import type { FileTold, Ledger, Spent } from './ledger.ts';

/** Writes a line of JSON on stderr for every event: for programs that want to know where time goes. */
export class Trace {
  /** Known before anything is told: to ask for it is to read a file. */
  readonly #emul: string;

  constructor(
    readonly call: Pick<Call, 'host' | 'command'>,
    begun: Spent,
  ) {
    this.#emul = call.host.home.version;
    this.#line({ event: 'start', command: call.command, ...begun });
  }

  file(told: FileTold): void {
    this.#line({ event: 'file', ...told });
  }

  end(ledger: Ledger, code: number): void {
    for (const spent of ledger.spent()) this.#line({ event: 'stage', ...spent });
    this.#line({ event: 'end', code, ...ledger.total() });
  }

  #line(event: Omit<Output<'trace'>, keyof ReturnType<typeof outputHead>>): void {
    const line: Output<'trace'> = { ...outputHead('trace', this.#emul), ...event, ...rounded(event) };
    this.call.host.err.write(`${JSON.stringify(line)}\n`);
  }
}

/** To a thousandth of a millisecond: what lies behind it is no time. */
function rounded({ ms, cpu }: Spent): Spent {
  return { ms: Math.round(ms * 1_000) / 1_000, cpu: Math.round(cpu * 1_000) / 1_000 };
}
