import type { Host } from './commands/host.ts';
import { hostOf } from './commands/process-host.ts';
import { run } from './commands/run.ts';

/**
 * The door of the whole bundle: runs the process's own command line and leaves its exit code. `home` is where emul is
 * installed; a quick bundle that goes no further hands its host over.
 */
export async function main(home: string, host: Host = hostOf(process, home)): Promise<void> {
  const code = await run(process.argv.slice(2), host);
  // A signal that came while something was written is heard now.
  await new Promise((resolve) => setImmediate(resolve));
  process.exitCode ||= code;
}

/** What every command takes, by language: what the build keeps for `kept-words.ts`. */
export async function everyLine(): Promise<unknown> {
  const [{ everyLine: told }, { commands }] = await Promise.all([
    import('./commands/completion/lines.ts'),
    import('./commands/index.ts'),
  ]);
  return told(commands);
}

/** Every help there is, by language and by the words behind `emul`: what the build keeps for `kept-help.ts`. */
export async function everyHelp(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const [{ everyHelp: told }, { commands }] = await Promise.all([
    import('./commands/help-text.ts'),
    import('./commands/index.ts'),
  ]);
  return told(commands);
}
