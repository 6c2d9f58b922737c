import { hostOf } from './commands/process-host.ts';
import { run } from './commands/run.ts';

/** The door of the bundle: runs the process's own command line and leaves its exit code. `home` is where emul is installed. */
export async function main(home: string): Promise<void> {
  const code = await run(process.argv.slice(2), hostOf(process, home));
  process.exitCode ||= code;
}
