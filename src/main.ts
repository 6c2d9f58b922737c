import { hostOf } from './commands/process-host.ts';
import { run } from './commands/run.ts';

/** The door of the bundle: runs the process's own command line and leaves its exit code. `home` is where emul is installed. */
export function main(home: string): void {
  const host = hostOf(process, home);
  run(process.argv.slice(2), host).then((code) => {
    process.exitCode ||= code;
  });
}
