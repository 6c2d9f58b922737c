import type { Words } from '../base/locale.ts';
import { flowText } from '../editing/value-lines.ts';
import type { Told } from '../store/told.ts';
import type { Call } from './command.ts';

/** Whose period that was handed out a write corrects. */
export interface Corrected {
  readonly period: string;
  readonly member?: string;
  readonly unit?: string;
  readonly [key: string]: string | undefined;
}

/** What the log says of a write, by the clock and in the language of the line. */
export function toldOf(
  call: Call,
  deed: Words,
  files: readonly string[],
  { reason, corrects = [] }: { readonly reason?: string | undefined; readonly corrects?: readonly Corrected[] } = {},
): Told {
  const { host, command, locale } = call;
  const when = host.now();
  const user = host.user();
  const line = `  - ${flowText({ when, user, command, files, deed: deed[locale], reason, ...(corrects.length > 0 && { corrects }) })}`;
  return { deed, when, user, log: { path: `log/${when.slice(0, 4)}.yaml`, head: 'kind: log\nwrites:\n', line } };
}
