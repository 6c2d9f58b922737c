import { fastTape } from '../../../src/source/fast/fast-tape.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import type { Tape } from '../../../src/source/tape.ts';
import { yamlTape } from '../../../src/source/yaml-tape.ts';

/** What both readers make of a text: `disagreement` is empty where they give the same tape or the fast one refuses; then `slow` waits until it is asked for. */
export function bothReaders(text: string) {
  const file = new SourceFile('x.yaml', text);
  const fast = fastTape(file);
  const read = () => yamlTape(file, { values: Number.POSITIVE_INFINITY });
  if ('refusedAt' in fast)
    return {
      isRefused: true,
      get slow() {
        return read();
      },
      disagreement: fast.refusedAt < 0 ? 'no place' : '',
    };
  const slow = read();
  if (!slow.tape || slow.faults.length > 0)
    return { isRefused: false, slow, disagreement: `wrongly accepted: ${slow.faults[0]?.id}` };
  return {
    isRefused: false,
    slow,
    disagreement: shown(fast) === shown(slow.tape) ? '' : `${shown(fast)}\n${shown(slow.tape)}`,
  };
}

function shown({ cells, decoded }: Tape): string {
  return JSON.stringify([[...cells], [...(decoded ?? [])].sort(([a], [b]) => a - b)]);
}
