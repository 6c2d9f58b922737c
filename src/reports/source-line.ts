import type { Locale } from '../base/locale.ts';
import type { Rules } from '../model/rules.ts';
import { placeIn } from './place-in.ts';

/** “khoản 1 Điều 5 Quyết định số 58/QĐ-BDT”: what the gate or quota of that id rests on; nothing where no source is given. */
export function sourceLine(id: string, { gates, quotas }: Rules, locale: Locale): string | undefined {
  const source = [...gates, ...quotas].find((gate) => gate.id.value === id)?.source;
  if (!source) return undefined;
  return placeIn(source, locale, { isDated: false });
}
