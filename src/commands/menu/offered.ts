import { resolve } from 'node:path';
import { todayIn } from '../../answers/today.ts';
import { dayFromPeople } from '../../base/day.ts';
import { inBoth } from '../../base/locale.ts';
import { workspaceAbove } from '../../source/folder.ts';
import type { Reading } from '../asking.ts';
import type { Call } from '../command.ts';
import { errorsTold } from '../findings-told.ts';
import type { Known } from './blanks.ts';
import { lineOf } from './filled-in.ts';
import { ITEMS, type Item } from './items.ts';
import { type Duty, dutiesOf, listText, offered } from './screen.ts';
import type { Seat } from './seat.ts';
import { WORDS } from './words.ts';

/** The folder that the menu stands in. */
export function folderOf({ call, folder }: Pick<Seat, 'call'> & { readonly folder?: string | undefined }): string {
  return resolve(call.host.folder, folder ?? call.folder);
}

/** What is known of a workspace on a day; where files cannot be used, that is told. */
export async function known(call: Call, root: string, day: string): Promise<Known> {
  const today = await todayIn(root, call.host.home, day);
  if (!today.workspace || today.isRefused) await errorsTold(call, today.findings);
  return { call, today };
}

/** Shows the list once and does what is chosen; false for whoever leaves. */
export async function offeredOnce(seat: Seat): Promise<boolean> {
  const { call } = seat;
  const root = workspaceAbove(folderOf(seat)) ?? '';
  const knows = await known(call, root, dayFromPeople(seat.today ?? '') ?? call.today());
  const duties = dutiesOf(knows.today, call.locale);
  call.host.out.write(listText(knows.today, duties, call.locale));
  const chosen = await chosenOf(seat, offered(duties));
  if (chosen === undefined) return false;
  const line = 'line' in chosen ? chosen.line.split(' ') : await lineOf(seat, chosen, knows);
  return line === undefined || (await ran(seat, line));
}

/** Runs a line and waits: a window that a double-click opened keeps what was printed. False for whoever leaves. */
export async function ran(seat: Seat, line: readonly string[]): Promise<boolean> {
  await seat.run(line);
  seat.call.host.out.write('\n');
  return await seat.ask(
    inBoth((locale) => WORDS[locale].again),
    (text) => ({ value: text !== '0' }),
  );
}

function chosenOf(seat: Seat, duties: readonly Duty[]): Promise<Duty | Item | undefined> {
  const all = [...duties, ...ITEMS];
  return numberAsked(seat, all, duties[0]);
}

/** Asks for one by its number; nothing for 0. */
export function numberAsked<T extends { readonly number: number }>(
  seat: Seat,
  all: readonly T[],
  usual: T | undefined,
): Promise<T | undefined> {
  return seat.ask(
    inBoth((locale) => WORDS[locale].choose(usual && String(usual.number))),
    (text): Reading<T | undefined> => {
      if (text === '0' || (text === '' && usual)) return { value: text === '' ? usual : undefined };
      const found = all.find(({ number }) => String(number) === text);
      return found ? { value: found } : { complaint: inBoth((locale) => WORDS[locale].unknown(text)) };
    },
  );
}
