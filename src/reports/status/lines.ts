import type { SheetState, State } from '../../answers/entry/handed-in.ts';
import type { Locale } from '../../base/locale.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isOwnError } from '../../scoring/reasons.ts';
import { named } from '../person-words.ts';
import { WORDS } from './status-words.ts';

/** What is to be said of sheets, a line a state, the most pressing first; under a division's name its own sheet is told without it. */
export function linesOf(
  sheets: readonly SheetState[],
  workspace: Workspace,
  locale: Locale,
  isUnderName = true,
): string[] {
  return ORDER.flatMap((state) => {
    const own = sheets.filter((sheet) => sheet.state === state);
    const names = own.map((sheetState) => whose(sheetState, workspace, locale, isUnderName));
    return own.length > 0 ? [`${WORDS[locale].states[state]}: ${names.join(', ')}.`] : [];
  });
}

const ORDER: readonly Exclude<State, 'complete'>[] = ['missing', 'incomplete', 'faulty', 'self-only', 'excused'];

/** “ông Nguyễn Thành Lộc (B2 Tác phong, thái độ phục vụ)” */
function whose(
  { subject, state, wanting, reason }: SheetState,
  { organization }: Workspace,
  locale: Locale,
  isUnderName: boolean,
): string {
  const words = WORDS[locale];
  const name = named(subject, organization, locale) ?? subject.name;
  const unit = isUnderName
    ? words.ofUnit
    : words.ofUnitCalled((subject.unit?.short ?? subject.unit?.name)?.value ?? name);
  const who = subject.kind === 'unit' ? unit : name.replace(/^(?:Ông|Bà) /, (title) => title.toLowerCase());
  const what = wanting.map(({ id, title }) => `${id.value} ${title.value}`).join(', ');
  const said = reason && !isOwnError(reason) ? reason.words[locale] : undefined;
  const why = state === 'incomplete' ? what : said;
  return why ? `${who} (${why})` : who;
}
