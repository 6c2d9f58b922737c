import { hostOf } from './commands/process-host.ts';
import { run } from './commands/run.ts';

/** The door of the bundle: runs the process's own command line and leaves its exit code. `home` is where emul is installed. */
export async function main(home: string): Promise<void> {
  const code = await run(process.argv.slice(2), hostOf(process, home));
  process.exitCode ||= code;
}

/** Every help there is, by language and by the words behind `emul`: what the build keeps for `kept-help.ts`. */
export async function everyHelp(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  return (await import('./commands/help-text.ts')).everyHelp();
}
