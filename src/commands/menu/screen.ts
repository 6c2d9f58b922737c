import type { Today } from '../../answers/today.ts';
import { dateInWords, weekdayOf } from '../../base/day.ts';
import type { Locale } from '../../base/locale.ts';
import { widthOf } from '../../base/width.ts';
import { wrapped } from '../../formats/terminal/width.ts';
import { rowsOf } from '../../reports/today.ts';
import { BEGINNINGS, ITEMS, type Item } from './items.ts';
import { WORDS } from './words.ts';

const WIDTH = 80;
/** Two items stand side by side where both are no longer. */
const HALF = 38;
/** So many things that wait are listed; other work begins at 11. */
const MOST_WAITING = 10;
/** Behind a number. */
const INDENT = 5;
/** Between what waits and its line. */
const GAP = 2;

/** A thing that waits: what, and the line that does it. */
export interface Duty {
  readonly number: number;
  readonly what: string;
  readonly line: string;
}

/** What waits, the most pressing first. */
export function dutiesOf(today: Today, locale: Locale): Duty[] {
  return rowsOf(today, locale).map(({ what, line }, i) => ({ number: i + 1, what, line: line.replace(/^emul /, '') }));
}

/** Those that are offered by number. */
export function offered(duties: readonly Duty[]): readonly Duty[] {
  return duties.slice(0, MOST_WAITING);
}

/** The whole list, as it stands before somebody types a number. */
export function listText(today: Today, duties: readonly Duty[], locale: Locale): string {
  const words = WORDS[locale];
  const day = `${words.weekdays[weekdayOf(today.asOf)]} ${dateInWords(today.asOf)}`;
  const rest = duties.length - MOST_WAITING;
  return lines(
    words.title(today.workspace?.settings.agency?.value, day),
    words.waiting,
    ...(duties.length === 0 ? [words.nothing] : waiting(offered(duties))),
    ...(rest > 0 ? [words.more(rest)] : []),
    words.other,
    ...sideBySide(ITEMS, locale),
    words.leave,
  );
}

/** What is offered where there is no workspace, with those that lie below. */
export function beginningText(found: readonly Pick<Item, 'number' | 'words'>[], locale: Locale): string {
  const words = WORDS[locale];
  return lines(words.noWorkspace, ...sideBySide([...BEGINNINGS, ...found], locale), words.leave);
}

/** Each with its line in one column, or below it where both do not fit. */
function waiting(duties: readonly Duty[]): string[] {
  const fits = ({ what, line }: Duty) => INDENT + widthOf(what) + GAP + widthOf(`emul ${line}`) <= WIDTH;
  const most = Math.max(0, ...duties.filter(fits).map(({ what }) => widthOf(what)));
  return duties.flatMap((duty) => {
    const { number, what, line } = duty;
    const gap = most - widthOf(what) + GAP;
    if (fits(duty) && INDENT + most + GAP + widthOf(`emul ${line}`) <= WIDTH)
      return numbered(number, `${what}${' '.repeat(gap)}emul ${line}`);
    const texts = wrapped(what, WIDTH - INDENT).map((text, i) => (i === 0 ? numbered(number, text) : indented(text)));
    return [...texts, indented(`  emul ${line}`)];
  });
}

function indented(text: string): string {
  return `${' '.repeat(INDENT)}${text}`;
}

function sideBySide(items: readonly Pick<Item, 'number' | 'words'>[], locale: Locale): string[] {
  const texts = items.map(({ number, words }) => numbered(number, words[locale]));
  const rows: string[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const [left = '', right] = texts.slice(at, at + 2);
    const fits = right !== undefined && widthOf(left) <= HALF && widthOf(right) <= HALF;
    rows.push(fits ? `${left}${' '.repeat(HALF + 2 - widthOf(left))}${right.trimStart()}` : left);
    if (fits) at += 1;
  }
  return rows;
}

function numbered(number: number, text: string): string {
  return `${String(number).padStart(4)} ${text}`;
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
