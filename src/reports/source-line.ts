import type { Locale } from '../base/locale.ts';
import type { Rules } from '../model/rules.ts';
import { cited } from './cited.ts';

/** “Điều 5 khoản 1 Quyết định số 58/QĐ-BDT”: what the gate or quota of that id rests on; nothing where no source is given. */
export function sourceLine(id: string, { gates, quotas }: Rules, locale: Locale): string | undefined {
  const source = [...gates, ...quotas].find((one) => one.id.value === id)?.source;
  if (!source) return undefined;
  const paper = cited(source.document.value, undefined, locale);
  return source.article === undefined ? paper : `${source.article} ${paper}`;
}
