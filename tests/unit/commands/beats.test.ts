import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { beatsOf } from '../../../src/commands/beats.ts';

/** A process that hears signals, with an output that may break. */
function beating() {
  const stdout = new EventEmitter();
  return Object.assign(new EventEmitter(), { stdout });
}

test.each([
  ['Ctrl-C', (process: ReturnType<typeof beating>) => process.emit('SIGINT')],
  ['a reader that goes away', ({ stdout }: ReturnType<typeof beating>) => stdout.emit('error', new Error('EPIPE'))],
])('%s ends the beats, also between two of them, and nothing stays behind', async (_, end) => {
  for (const isBetween of [false, true]) {
    const process = beating();
    let beats = 0;
    for await (const _beat of beatsOf(process)) {
      beats += 1;
      if (isBetween) queueMicrotask(() => setImmediate(() => end(process)));
      else end(process);
    }
    expect(beats).toBe(1);
    expect(process.listenerCount('SIGINT')).toBe(0);
  }
});
