import type { Words } from '../base/locale.ts';
import { flowText } from '../editing/value-lines.ts';
import type { Told } from '../store/told.ts';
import type { Call } from './command.ts';

/** What the log says of a write, by the clock and in the language of the line. */
export function toldOf(call: Call, deed: Words, files: readonly string[], reason?: string): Told {
  const { host, command, locale } = call;
  const when = host.now();
  const user = host.user();
  const line = `  - ${flowText({ when, user, command, files, deed: deed[locale], reason })}`;
  return { deed, when, user, log: { path: `log/${when.slice(0, 4)}.yaml`, head: 'kind: log\nwrites:\n', line } };
}
