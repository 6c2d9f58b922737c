import type { OpenSeal } from '../answers/open-seal.ts';
import { dateInWords } from '../base/day.ts';
import type { Locale, Words } from '../base/locale.ts';
import type { Text } from '../documents/document.ts';

/** Rows that may come from a seal. */
interface Sealable {
  readonly seal?: OpenSeal;
  readonly isLive?: boolean;
}

/** Of a closed period, when it was closed and its code; nothing where it is open. */
export function sealLines({ seal: opened, isLive }: Sealable, locale: Locale): Text[] {
  if (isLive) return [{ kind: 'stamp', text: LIVE[locale] }];
  return opened ? [{ kind: 'paragraph', text: CLOSED[locale](opened) }] : [];
}

/** The code as papers carry it at their foot. */
export function codeInWords({ code }: OpenSeal, locale: Locale): string {
  return CODE[locale](code);
}

/** `seal` of what is printed for machines. */
export function sealJson(opened: OpenSeal | undefined): { seal?: { period: string; edition: number; code: string } } {
  if (!opened) return {};
  const { seal, code } = opened;
  return { seal: { period: seal.period, edition: seal.edition, code } };
}

const CODE: Words<(code: string) => string> = { vi: (code) => `Mã đối chiếu ${code}`, en: (code) => `Code ${code}` };

const LIVE: Words = {
  vi: 'Xem theo các tệp hiện nay, không theo số đã khóa; không dùng để ký',
  en: 'Read from the files as they stand, not from what was closed; not for signature',
};

const CLOSED: Words<(opened: OpenSeal) => string> = {
  vi: ({ seal, code }) => `Đã khóa sổ ngày ${dateInWords(seal.closed)}. Mã đối chiếu ${code}`,
  en: ({ seal, code }) => `Closed on ${seal.closed}. Code ${code}`,
};
