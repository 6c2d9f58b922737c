import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host, Output } from '../src/commands/host.ts';
import { Home } from '../src/source/home.ts';
import { misfitIn } from './outputs.ts';

/** Where emul's own files lie. */
export const HOME = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A host that keeps what is printed; its clock stands at 11/11/2016, a Friday. */
export interface MemoryHost extends Host {
  /** Both streams, in the order of printing. */
  printed(): string;
  /** Where it is the output of a command for programs, it is as declared, or no test that asks passes. */
  stdout(): string;
  stderr(): string;
}

export function memoryHost(
  folder: string,
  environment: Host['environment'] = {},
  typed: readonly string[] = [],
): MemoryHost {
  const all: [stream: 'out' | 'err', text: string][] = [];
  const output = (stream: 'out' | 'err'): Output => ({
    write: (text) => void all.push([stream, typeof text === 'string' ? text : Buffer.from(text).toString('utf8')]),
    isTerminal: false,
    width: 80,
  });
  const of = (stream?: 'out' | 'err') => all.flatMap(([one, text]) => (!stream || one === stream ? text : [])).join('');
  return {
    folder,
    environment,
    out: output('out'),
    err: output('err'),
    home: new Home(HOME),
    progress: undefined,
    elapsed: () => 0,
    cpu: () => 0,
    isTyped: false,
    lines: async function* () {
      yield* typed;
    },
    beats: async function* () {
      yield;
    },
    today: () => '2016-11-11',
    now: () => '2016-11-11T09:30:00+07:00',
    user: () => 'hang',
    printed: () => of(),
    stdout: () => {
      const text = of('out');
      const misfit = misfitIn(text);
      if (misfit) throw new Error(misfit);
      return text;
    },
    stderr: () => of('err'),
  };
}
