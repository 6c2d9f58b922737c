import type { PaperVerified } from '../../answers/closing/paper-verified.ts';
import { dateSaid } from '../../base/day.ts';
import type { Locale } from '../../base/locale.ts';
import { type Block, listUnder, paragraph } from '../../documents/document.ts';
import { resultInWords } from '../effect-words.ts';
import { VERIFY_WORDS } from './words.ts';

/** What a paper in hand is, and whether its rows say what was closed. */
export function paperOf(paper: PaperVerified, locale: Locale, levelName: (id: string) => string): Block[] {
  const words = VERIFY_WORDS[locale].paper;
  const { issued, seal, period, same, unread, differing } = paper;
  const number = issued?.number ? ` ${issued.number.value}` : '';
  const said = [
    ...(issued ? [words.issued(number, dateSaid(issued.date.value, locale))] : []),
    codeInWords(paper, locale),
    ...(paper.isSuperseded ? [words.superseded] : []),
    ...(period ? [words.same(same, period.kind.words[locale].name(period))] : seal ? [words.noRows] : []),
    ...(unread.length > 0 ? [words.unread(unread.length)] : []),
  ];
  const items = differing.map(({ name, said: printed, signed }) =>
    words.row(name, printed, resultInWords(signed, locale, levelName)),
  );
  return [...said.map(paragraph), ...listUnder(words.differing, items)];
}

function codeInWords({ isRead, sha256, code, seal }: PaperVerified, locale: Locale): string {
  const words = VERIFY_WORDS[locale].paper;
  if (!isRead) return words.picture(sha256);
  if (code === undefined) return words.noCode;
  return seal ? words.of(seal.seal.name, dateSaid(seal.seal.closed, locale)) : words.unknown(code);
}
