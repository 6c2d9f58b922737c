import { Home } from '../source/home.ts';
import { EXIT } from './command.ts';
import type { Host, Output } from './host.ts';

/** The host that a real process is. A reader that has gone away is silence; a full disk is one line and exit 3. */
export function hostOf(process: NodeJS.Process, home: string): Host {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => outputFailed(process, error));
  process.stderr.on('error', () => {});
  return {
    out: outputOf(process.stdout, process.env),
    err: outputOf(process.stderr, process.env),
    folder: process.cwd(),
    environment: process.env,
    home: new Home(home),
    today: () => localDay(new Date()),
  };
}

function outputOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Output {
  const columns = Number(environment['COLUMNS']);
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    width: stream.columns ?? (columns > 0 ? columns : undefined),
  };
}

function outputFailed(process: NodeJS.Process, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`lỗi: không ghi được kết quả ra màn hình hoặc tệp (${error.code})\n`);
  process.exitCode = EXIT.failure;
}

function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
