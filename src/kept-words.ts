import { offeredAt } from './commands/completion/offered.ts';
import { hostOf } from './commands/process-host.ts';

/**
 * Prints what a shell may offer at the end of the line behind `emul completion --line`, by the lines that the build has kept
 * (`dist/lines.json`), so that the key that asks for it need not wait for all of emul.
 */
export async function toldWords(home: string): Promise<void> {
  const host = hostOf(process, home);
  const [, , , , ...words] = process.argv;
  host.out.write(await offeredAt(words, (locale) => host.home.keptLines(locale), host));
}
