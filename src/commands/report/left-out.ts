import { bilingual } from '../../base/locale.ts';
import type { Call } from '../command.ts';

/** Somebody who stays away, and why: what it says of him in the language of the reader. */
export interface Away {
  readonly name: string;
  readonly why: string;
}

/**
 * Leaves those out who are away the whole period and whom nobody asked for by name, for a sheet of blanks is no paper of theirs, and
 * tells on stderr who they are and why. Where nobody would be left, all stay.
 */
export function withoutAway<Of>(call: Call, all: readonly Of[], awayOf: (each: Of) => Away | undefined): readonly Of[] {
  const staying = all.filter((each) => awayOf(each) === undefined);
  const away = all.flatMap((each) => awayOf(each) ?? []);
  if (call.flags['subject'] !== undefined || staying.length === 0 || away.length === 0) return all;
  if (!call.isQuiet) call.host.err.write(WORDS[call.locale](away.map(({ name, why }) => `${name} (${why})`)));
  return staying;
}

const WORDS = bilingual<(names: readonly string[]) => string>({
  vi: (names) => `lưu ý: không in cho ${names.join(', ')}; cần thì gõ thêm --subject và tên\n`,
  en: (names) => `note: nothing is printed for ${names.join(', ')}; if you want it, add --subject and the name\n`,
});
