import type { Host, Output } from './commands/host.ts';
import { hostOf } from './commands/process-host.ts';
import { run } from './commands/run.ts';
import { onAsked } from './left-out.ts';

/**
 * The door of a quick bundle: one command with what it nearly always loads, read in half the time of the whole (`build/quick.js`
 * says what is in it). Where the line needs anything else, this run stands still for good and `whole` begins anew with the same
 * host. So nothing is printed before the run is over, and a quick bundle holds nothing that writes.
 */
export async function main(home: string, whole: (host: Host) => void): Promise<void> {
  const host = hostOf(process, home);
  onAsked(() => whole(host));
  const { out, err, printed } = heldBack(host);
  const code = await run(process.argv.slice(2), Object.assign(Object.create(host), { out, err }));
  printed();
  process.exitCode ||= code;
}

/** Both outputs of a host, which keep what is written, in its order, until it is printed. */
function heldBack(host: Host): { out: Output; err: Output; printed(): void } {
  const writes: (() => void)[] = [];
  const held = (output: Output): Output => ({
    write: (text) => void writes.push(() => output.write(text)),
    isTerminal: output.isTerminal,
    width: output.width,
  });
  return {
    out: held(host.out),
    err: held(host.err),
    printed() {
      for (const write of writes) write();
    },
  };
}
