import type { Locale, Words } from '../../base/locale.ts';
import type { Working } from '../../documents/working.ts';
import type { Organization } from '../../model/organization.ts';
import { inSentence, named } from '../person-words.ts';

/** In whose words somebody is named. */
export interface Naming {
  readonly organization: Organization;
  readonly locale: Locale;
}

/** Somebody, or a division. */
export interface Who {
  readonly kind: 'member' | 'unit';
  readonly id: string;
}

/** So many are named or listed one by one; how many more there are is said. */
const MOST = 20;

/** Who was counted, by name: all that a notice board may tell of a count. */
export function whoOpened(all: readonly Who[], naming: Naming): Working {
  return { text: all.length === 0 ? NOBODY[naming.locale] : namesOf(all, naming) };
}

/** “Phòng A, Phòng B”; behind many, how many more. */
export function namesOf(all: readonly Who[], naming: Naming): string {
  return cut(
    all.map((who, i) => (i === 0 ? nameOf(who, naming) : inSentence(nameOf(who, naming), naming.locale))),
    ', ',
    (more) => MORE[naming.locale](more, all[0]?.kind),
  );
}

/** By the id where nobody has it. */
export function nameOf(who: Who, { organization, locale }: Naming): string {
  return named(who, organization, locale) ?? who.id;
}

/** Lines below a working; behind many, a line that says how many more there are. */
export function cutSteps(steps: readonly Working[], locale: Locale): Working[] {
  if (steps.length <= MOST + 1) return [...steps];
  return [...steps.slice(0, MOST), { text: MORE_LINES[locale](steps.length - MOST) }];
}

function cut(texts: readonly string[], separator: string, more: (count: number) => string): string {
  if (texts.length <= MOST + 1) return texts.join(separator);
  return [...texts.slice(0, MOST), more(texts.length - MOST)].join(separator);
}

const NOBODY: Words = { vi: 'không có ai', en: 'nobody' };
const MORE: Words<(count: number, kind: Who['kind'] | undefined) => string> = {
  vi: (count, kind) => `và ${count} ${kind === 'unit' ? 'tập thể' : 'người'} nữa`,
  en: (count) => `and ${count} more`,
};
const MORE_LINES: Words<(count: number) => string> = {
  vi: (count) => `và ${count} dòng nữa`,
  en: (count) => `and ${count} more`,
};
