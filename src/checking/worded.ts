import type { Locale, Words } from '../base/locale.ts';
import { type Check, type CheckDefinition, defineCheck, type WordedCheck } from './check.ts';

/** What is said: as it stands, made of the facts, or made for one language. */
type Said<Facts, T> = Words<string | ((facts: Facts) => T)> | ((facts: Facts, locale: Locale) => T);

/** The words of a mistake that an earlier stage finds; an error where nothing else is said. */
export interface Row<Facts>
  extends Pick<CheckDefinition<Facts>, 'suggestions' | 'alike' | 'named'>,
    Partial<Pick<CheckDefinition<Facts>, 'severity' | 'counted'>> {
  readonly message: Said<Facts, string>;
  readonly help?: Said<Facts, string | undefined>;
}

/** The checks of a table of words, by id. */
export type Worded<Faults> = { readonly [Id in keyof Faults]: WordedCheck<Faults[Id]> };

/** A table of words, a row an id: a fault without words does not compile. */
export function worded<Faults>(rows: { readonly [Id in keyof Faults]: Row<Faults[Id]> }): Worded<Faults> {
  const checks = Object.entries<Row<never>>(rows).map(([id, { severity = 'error', message, help, ...row }]) => [
    id,
    defineCheck({ id, severity, message: spoken(message), ...(help && { help: spoken(help) }), ...row }),
  ]);
  return Object.fromEntries(checks) as Worded<Faults>;
}

/** The checks that a folder's `index.ts` lists, by themselves or in tables, in the order of their ids. */
export function checksIn(list: Readonly<Record<string, Check | Readonly<Record<string, Check>>>>): Check[] {
  const checks = Object.values(list).flatMap((listed) => (isCheck(listed) ? [listed] : Object.values(listed)));
  return checks.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isCheck(listed: Check | Readonly<Record<string, Check>>): listed is Check {
  return typeof listed['id'] === 'string';
}

/** What was meant, where it is known, as the one thing to put there. */
export function meantAlone({ meant }: { readonly meant?: string | undefined }): readonly string[] {
  return meant === undefined ? [] : [meant];
}

function spoken<Facts, T>(said: Said<Facts, T | string>): Words<(facts: Facts) => T | string> {
  return { vi: (facts) => spokenIn('vi', said, facts), en: (facts) => spokenIn('en', said, facts) };
}

function spokenIn<Facts, T>(locale: Locale, said: Said<Facts, T | string>, facts: Facts): T | string {
  if (typeof said === 'function') return said(facts, locale);
  const words = said[locale];
  return typeof words === 'string' ? words : words(facts);
}
