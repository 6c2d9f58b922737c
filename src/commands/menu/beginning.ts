import { resolve } from 'node:path';
import { dateInWords } from '../../base/day.ts';
import { inBoth } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { isThere, workspaceAbove, workspacesIn } from '../../source/folder.ts';
import { filledFolder } from '../../store/new-folder.ts';
import { FOLDERS } from './blanks.ts';
import { blankAsked } from './filled-in.ts';
import { BEGINNINGS } from './items.ts';
import { folderOf, numberAsked, ran } from './offered.ts';
import { beginningText } from './screen.ts';
import type { Seat } from './seat.ts';
import { WORDS } from './words.ts';

/** What the copy of the example is called, and the day on which it has most to show. */
const SAMPLE = { folder: 'so-mau', day: '2017-06-30' };

/** Shows once what there is to begin with where no workspace is, and does it; false for whoever leaves. */
export async function begun(seat: Seat): Promise<boolean> {
  const found = openable(folderOf(seat));
  seat.call.host.out.write(beginningText(found, seat.call.locale));
  const chosen = await numberAsked(seat, [...BEGINNINGS, ...found], found[0] ?? BEGINNINGS[0]);
  if (chosen === undefined) return false;
  if ('folder' in chosen) {
    seat.folder = resolve(folderOf(seat), chosen.folder);
    return true;
  }
  if (chosen.opens === 'sample') return sampleOpened(seat);
  const folder = await blankAsked(seat, FOLDERS[chosen.opens], undefined);
  if (folder === undefined) return true;
  const goesOn = chosen.opens === 'folder' || (await ran(seat, ['init', folder]));
  const root = workspaceAbove(resolve(folderOf(seat), folder));
  if (root) seat.folder = root;
  else seat.say(inBoth((locale) => WORDS[locale].noFolder(quoted(folder))));
  return goesOn;
}

/** Workspaces that lie below, each with a number behind what is always offered: who carries emul about keeps theirs beside it. */
export function openable(folder: string) {
  const names = workspacesIn(folder).filter((name) => name !== SAMPLE.folder);
  return names.map((name, i) => ({
    number: BEGINNINGS.length + 1 + i,
    words: { vi: `Mở sổ ${quoted(name)}`, en: `Open ${quoted(name)}` },
    folder: name,
  }));
}

/** Copies the example, once: whoever tries things out writes into what is theirs. */
function sampleOpened(seat: Seat): boolean {
  const { home } = seat.call.host;
  const root = resolve(folderOf(seat), SAMPLE.folder);
  if (!isThere(root))
    filledFolder(
      root,
      home.starter('example').map(([path, text]) => ({ path, text })),
    );
  seat.folder = root;
  seat.today = SAMPLE.day;
  seat.say(inBoth((locale) => WORDS[locale].sample(quoted(SAMPLE.folder), dateInWords(SAMPLE.day))));
  return true;
}
