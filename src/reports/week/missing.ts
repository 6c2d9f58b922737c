import type { SheetState } from '../../answers/entry/handed-in.ts';
import { grouped } from '../../base/grouped.ts';
import type { Locale } from '../../base/locale.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import type { Workspace } from '../../model/workspace.ts';
import { inSentence, named } from '../person-words.ts';
import { linesOf } from '../status/lines.ts';
import type { WeekDone, WeekState } from './week-done.ts';
import { WEEK_WORDS } from './week-words.ts';

/** Who is still missing, a division of which nothing came in one word, and what comes next. */
export function missingBlocks({ period, handed, isClosed }: WeekState, done: WeekDone, locale: Locale): Block[] {
  const words = WEEK_WORDS[locale];
  const sheets = handed?.sheets ?? [];
  const people = sheets.filter(({ subject, state }) => subject.kind === 'member' && state !== 'excused');
  const complete = people.filter(({ state }) => state === 'complete').length;
  const lines = missingLines(sheets, done.workspace, locale);
  const typed = done.typed(period);
  const head = `4 ${words.done(complete, people.length)}`;
  const next = [...(isClosed ? [] : [words.leader(typed)]), words.print(typed)].map(paragraph);
  if (lines.length === 0) return [paragraph(`${head} ${words.noneMissing}`), ...next];
  return [
    paragraph(`${head} ${words.stillMissing}`),
    { kind: 'list', items: lines },
    paragraph(words.message(typed)),
    ...next,
  ];
}

/** A line a state: “Chưa có phiếu: Phòng Kế hoạch (04 người), bà Kadá Thị Mai.” */
function missingLines(sheets: readonly SheetState[], workspace: Workspace, locale: Locale): string[] {
  const words = WEEK_WORDS[locale];
  const missing = [...grouped(sheets, ({ subject }) => subject.unit?.id.value ?? '')].flatMap(([, own]) =>
    missingIn(own, workspace, locale),
  );
  const others = sheets.filter(({ state }) => state !== 'missing' && state !== 'excused' && state !== 'complete');
  return [
    ...(missing.length > 0 ? [`${words.missing}: ${missing.join('; ')}.`] : []),
    ...linesOf(others, workspace, locale, false),
  ];
}

function missingIn(own: readonly SheetState[], { organization }: Workspace, locale: Locale): string[] {
  const missing = own.filter(({ state }) => state === 'missing');
  const due = own.filter(({ state }) => state !== 'excused');
  const people = missing.filter(({ subject }) => subject.kind === 'member').length;
  const unit = own[0]?.subject.unit;
  if (unit && people > 1 && missing.length === due.length)
    return [WEEK_WORDS[locale].wholeDivision((unit.short ?? unit.name).value, people)];
  return missing.map(({ subject }) => inSentence(named(subject, organization, locale) ?? subject.name, locale));
}
