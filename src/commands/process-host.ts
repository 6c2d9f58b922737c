import type { Words } from '../base/locale.ts';
import { userName } from '../base/user-name.ts';
import type { Environment } from '../source/environment.ts';
import { Home } from '../source/home.ts';
import { beatsOf } from './beats.ts';
import { EXIT } from './command.ts';
import type { Host, Output } from './host.ts';
import { ProgressLine } from './progress-line.ts';

/** What a host needs of Node's process; tests make their own. */
export type ProcessLike = Pick<NodeJS.Process, 'argv' | 'cwd' | 'env' | 'cpuUsage'> & {
  /** Ctrl-C or a window that is closed, where questions are asked. */
  on?(event: Signal, listener: (signal: Signal) => void): unknown;
  off?(event: Signal, listener: (signal: Signal) => void): unknown;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Stream;
  readonly stderr: Stream;
  exitCode?: NodeJS.Process['exitCode'];
};
type Signal = keyof typeof SIGNALS;
type Stream = Pick<NodeJS.WriteStream, 'write'> & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
};

/** What a process that such a signal ends leaves as its code. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** The host that a real process is. A reader that has gone away is silence; a full disk is one line and exit 3. */
export function hostOf(process: ProcessLike, home: string): Host {
  let folder: string | undefined;
  const ahead: string[] = [];
  const progress = progressOn(process);
  const host: Host = {
    out: outputOf(process.stdout, process.env, progress),
    err: outputOf(process.stderr, process.env, progress),
    progress,
    elapsed: () => performance.now(),
    cpu: () => Object.values(process.cpuUsage()).reduce((sum, each) => sum + each, 0) / 1_000,
    // Asked for where it is needed: the folder that one stands in may be gone.
    get folder() {
      folder ??= process.cwd();
      return folder;
    },
    environment: process.env,
    home: new Home(home),
    lines: () => linesOf(process, ahead, progress),
    beats: () => beatsOf(process),
    get isTyped() {
      return process.stdin.isTTY === true;
    },
    today: () => localDay(new Date()),
    now: () => localTime(new Date()),
    user: userName,
  };
  let isTold = false;
  process.stderr.on('error', () => {});
  process.stdout.on('error', ({ code = '' }) => {
    if (code === 'EPIPE' || isTold) return;
    isTold = true;
    process.exitCode = EXIT.failure;
    void outputFailed(code, process.argv.slice(2), host);
  });
  return host;
}

/** Where one of the outputs goes to a pipe or a file, another program may have the screen. */
function progressOn({ stdout, stderr, env }: ProcessLike): ProgressLine | undefined {
  if (!stdout.isTTY || !stderr.isTTY || env.TERM === 'dumb') return undefined;
  const screen = {
    write: (text: string) => void stderr.write(text),
    get width() {
      return stderr.columns;
    },
  };
  return new ProgressLine(screen, () => performance.now());
}

function outputOf(stream: Stream, environment: Environment, progress: ProgressLine | undefined): Output {
  const columns = Number(environment.COLUMNS);
  return {
    write(text) {
      progress?.over();
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    width: stream.columns ?? (columns > 0 ? columns : undefined),
  };
}

async function outputFailed(code: string, argv: readonly string[], host: Host): Promise<void> {
  const [{ glanceAt }, { languageOf }] = await Promise.all([import('./glance.ts'), import('./language.ts')]);
  const words: Words = {
    vi: `lỗi: chưa in được kết quả: ${code === 'ENOSPC' ? 'ổ đĩa đã đầy' : `máy báo ${code}`}`,
    en: `error: the output could not be written: ${code === 'ENOSPC' ? 'the disk is full' : `the system says ${code}`}`,
  };
  host.err.write(`${words[languageOf(glanceAt(argv), host)]}\n`);
}

/**
 * The terminal edits a line by itself, also what an input method for Vietnamese composes. A signal ends the lines: what was said
 * so far is not lost, and the exit code tells of it. Lines typed ahead of a question are kept for whoever asks next, such as the next week of a meeting.
 */
async function* linesOf(
  process: ProcessLike,
  ahead: string[],
  progress: ProgressLine | undefined,
): AsyncGenerator<string> {
  while (ahead.length > 0) yield ahead.shift() ?? '';
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: process.stdin, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  const end = (signal: Signal) => {
    process.exitCode = SIGNALS[signal];
    lines.close();
  };
  for (const signal of Object.keys(SIGNALS) as Signal[]) process.on?.(signal, end);
  try {
    for (let next = await typed.next(); !next.done; next = await typed.next()) {
      progress?.over();
      yield next.value;
    }
  } finally {
    for (const signal of Object.keys(SIGNALS) as Signal[]) process.off?.(signal, end);
    lines.close();
    for (let next = await typed.next(); !next.done; next = await typed.next()) ahead.push(next.value);
  }
}

function localDay(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** With how far the clock is ahead of Greenwich, so that those of two computers can be compared. */
function localTime(now: Date): string {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');
  const ahead = -now.getTimezoneOffset();
  const minutes = Math.abs(ahead);
  return `${localDay(now)}T${time}${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
