import type { Office } from '../../answers/people/office.ts';
import { sheetsThere } from '../../answers/people/sheets-there.ts';
import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { FileChange } from '../../store/file-change.ts';
import { edited } from '../amending/edited.ts';
import { type Questions, yesOr } from '../questions.ts';
import { weeksIn } from './office.ts';

/** Sheets that stand in somebody's way: of which weeks, and the files without them where that was wanted. */
export interface SheetsAsked {
  readonly weeks: Words;
  readonly isDropped: boolean;
  readonly files: readonly FileChange[];
}

/** Says which weeks have a sheet of somebody between two days, and asks whether these go; nothing where there is none. */
export async function sheetsAsked(
  questions: Questions,
  office: Office,
  id: string,
  days: { readonly from: Day; readonly to: Day | undefined },
): Promise<SheetsAsked | undefined> {
  const { call } = questions;
  const there = await sheetsThere(call.host.home, office, id, days);
  if (!there) return undefined;
  const weeks = weeksIn(there);
  questions.say(THERE(weeks));
  const isDropped = call.flags['withoutSheets'] === true || (await questions.answer(DROP, yesOr(false))) === true;
  return { weeks, isDropped, files: isDropped ? edited(await there.without()) : [] };
}

const THERE = (weeks: Words): Words => ({
  vi: `Trong những ngày ấy đã có phiếu chấm: ${weeks.vi}`,
  en: `There are sheets of these days: ${weeks.en}`,
});
const DROP: Words = {
  vi: 'Bỏ các phiếu ấy (c: bỏ, Enter: giữ)',
  en: 'Take these sheets out (y: take out, Enter: keep)',
};
