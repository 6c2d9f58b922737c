import { inBoth, type Words } from '../../base/locale.ts';
import type { Reading } from '../asking.ts';
import { attempted } from '../questions.ts';
import { BLANKS, type Blank, type BlankName, type Known } from './blanks.ts';
import type { Item, Way } from './items.ts';
import type { Seat } from './seat.ts';
import { WORDS } from './words.ts';

/** The words of the line that an item runs, once its questions are answered; nothing for whoever wants back to the list. */
export async function lineOf(seat: Seat, item: Item, known: Known): Promise<readonly string[] | undefined> {
  const way = item.ways.length > 1 ? await wayAsked(seat, item) : item.ways[0];
  return way && filledIn(seat, way.line, known);
}

/** A line with what somebody answers in the place of its blanks; of a blank that comes again once. */
async function filledIn(seat: Seat, line: string, known: Known): Promise<readonly string[] | undefined> {
  const values = new Map<string, string>();
  for (const name of blanksIn(line)) {
    const blank: Blank = BLANKS[name];
    const value = await blankAsked(seat, blank, known);
    if (value === undefined) return undefined;
    values.set(name, value);
  }
  return line.split(' ').map((word) => word.replace(BLANK, (_, name: string) => values.get(name) ?? ''));
}

const BLANK = /\{([a-z]+)\}/g;

/** The blanks of a line, each once, in their order. */
export function blanksIn(line: string): BlankName[] {
  const names = [...line.matchAll(BLANK)].map(([, name]) => name as BlankName);
  return [...new Set(names)];
}

async function wayAsked(seat: Seat, { ways }: Item): Promise<Way | undefined> {
  const [usual] = ways;
  if (!usual) return undefined;
  listed(seat, ways);
  return await seat.ask(withUsual({ vi: WORDS.vi.which, en: WORDS.en.which }, '1'), (text) =>
    text === '' ? { value: usual } : numberOf(text, ways),
  );
}

/** What somebody says of one blank; nothing for 0. */
export async function blankAsked<K>(seat: Seat, blank: Blank<K>, known: K): Promise<string | undefined> {
  const choices = blank.choices(known);
  const usual = blank.isUnusual ? undefined : choices[0];
  if (blank.isListed) listed(seat, choices);
  const question = usual
    ? inBoth((locale) => WORDS[locale].usual(blank.question[locale], blank.isListed ? '1' : usual.words[locale]))
    : blank.question;
  return await seat.ask(question, (text): Reading<string | undefined> => {
    if (text === '0') return { value: undefined };
    if (text === '') return usual ? { value: usual.value } : { complaint: NEEDED };
    if (!blank.isListed || !/^\d{1,3}$/.test(text)) return attempted((typed) => blank.typed(typed, known))(text);
    const reading = numberOf(text, choices);
    return 'value' in reading ? { value: reading.value?.value } : reading;
  });
}

/** The one of that number; nothing for 0. */
function numberOf<T>(text: string, all: readonly T[]): Reading<T | undefined> {
  if (text === '0') return { value: undefined };
  const found = /^\d{1,3}$/.test(text) ? all[Number(text) - 1] : undefined;
  return found === undefined ? { complaint: inBoth((locale) => WORDS[locale].notListed) } : { value: found };
}

function listed(seat: Seat, all: readonly { readonly words: Words }[]): void {
  for (const [i, { words }] of all.entries())
    seat.say(inBoth((locale) => `${String(i + 1).padStart(4)} ${words[locale]}`));
  seat.say(inBoth((locale) => WORDS[locale].back));
}

function withUsual(question: Words, usual: string): Words {
  return inBoth((locale) => WORDS[locale].usual(question[locale], usual));
}

const NEEDED: Words = { vi: '  gõ câu trả lời, 0 để về bảng việc', en: '  type an answer, 0 for the list' };
