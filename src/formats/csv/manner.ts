import type { Locale } from '../../base/locale.ts';

/** How fields are written. */
export interface Manner {
  readonly separator: ';' | ',';
  readonly locale: Locale;
  /** Numbers with a point and all their digits, days as 2016-11-07, each row with what it stands under. */
  readonly isMachine: boolean;
}

export const MACHINE: Manner = { separator: ',', locale: 'en', isMachine: true };

export function paperManner(locale: Locale): Manner {
  return { separator: ';', locale, isMachine: false };
}
