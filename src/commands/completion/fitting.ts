import type { Offered } from '../../answers/offered/looked-up.ts';
import { unaccented } from '../../base/nearest.ts';

/** Says that what the words have in common does not go on from what was typed: a shell must not put it there instead. */
const INSIDE = ':inside';

/**
 * Those of the words that go on from what was typed, accents typed or not; where none begins so, those that hold a word that does,
 * as the given name of a person; where none does, accents are forgiven, as names are read: “hoà” is “Hòa”. What stands before the
 * last comma, or in `before`, stays.
 */
export function fitting(known: readonly Offered[], typed: string, before = ''): readonly Offered[] {
  const head = before + (/^.*,\s*/.exec(typed.slice(before.length))?.[0] ?? '');
  const part = typed.slice(head.length);
  const all = [...new Map(known.filter(([text]) => isOneLine(text)).map((each) => [each[0], each])).values()];
  const asTyped = among(all, part);
  const found = asTyped.length > 0 ? asTyped : among(all, unaccented(part));
  return found.map(([text, meaning]): Offered => [text === INSIDE ? text : head + text, meaning]);
}

function among(all: readonly Offered[], part: string): readonly Offered[] {
  const starting = all.filter(([text]) => folded(text, part).startsWith(folded(part, part)));
  const inside = all.filter(([text]) => ` ${folded(text, part)}`.includes(` ${folded(part, part)}`));
  const found = starting.length > 0 ? starting : inside;
  const goesOn = found.length < 2 || folded(inCommon(found), part).startsWith(folded(part, part));
  return goesOn ? found : [[INSIDE, ''], ...found];
}

/** Of names whose first words stand in the line already, as words of their own, what follows: of `Nguyễn` and “Nguyễn Văn An” it is “Văn An”. */
export function goingOn(known: readonly Offered[], ahead: readonly string[]): readonly Offered[] {
  const begun = ahead.join(' ');
  if (begun === '') return [];
  return known.flatMap(([text, meaning]): Offered[] => {
    const words = text.split(' ');
    const isSo = folded(words.slice(0, ahead.length).join(' '), begun) === folded(begun, begun);
    return isSo ? [[words.slice(ahead.length).join(' '), meaning]] : [];
  });
}

/** The letters that all begin with: “Đàng” and “Đặng” have but the first in common. */
function inCommon(offered: readonly Offered[]): string {
  const [first = '', ...others] = offered.map(([text]) => text);
  let same = 0;
  while (same < first.length && others.every((text) => text[same] === first[same])) same += 1;
  return first.slice(0, same);
}

/** Accents that were typed count; where none were, they are forgiven. */
function folded(text: string, typed: string): string {
  return unaccented(typed) === typed.toLowerCase() ? unaccented(text) : text.normalize('NFC').toLowerCase();
}

function isOneLine(text: string): boolean {
  return text !== '' && !text.startsWith(':') && !/\p{Cc}/u.test(text);
}

/** As a shell reads it: a word a line, its meaning behind a tab. */
export function listed(offered: readonly Offered[]): string {
  return offered.map(([text, meaning]) => `${text}\t${meaning.replace(/\p{Cc}+/gu, ' ')}\n`).join('');
}
