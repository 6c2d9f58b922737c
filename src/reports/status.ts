import type { HandedIn, PartHandedIn, SheetState, State } from '../answers/entry/handed-in.ts';
import type { Locale } from '../base/locale.ts';
import { insideSentence, raised } from '../base/sentence.ts';
import { type Block, paragraph } from '../documents/document.ts';
import { inCapitals } from './capitals.ts';
import type { Report } from './report.ts';
import { countsOf } from './status/counts.ts';
import { linesOf } from './status/lines.ts';
import { WORDS } from './status/status-words.ts';

/** Who still owes a sheet, by division, as it is read out at a briefing or sent as a message. */
export const status: Report<HandedIn> = {
  id: 'status',
  document(answer, locale) {
    const [only] = answer.parts;
    const isOne = only !== undefined && answer.parts.length === 1 && only.period.id === answer.period.id;
    const title = `${WORDS[locale].title} ${inCapitals(answer.period, locale)}`;
    const body = isOne ? ofOne(only, answer, locale) : ofMany(answer, locale);
    return { locale, blocks: [{ kind: 'title', text: title }, ...body] };
  },
};

/** Whose sheets they are: those of a division and its people. */
interface Division {
  readonly name: string;
  readonly sheets: readonly SheetState[];
}

function ofOne(part: PartHandedIn, answer: HandedIn, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { period, hasFile, sheets } = part;
  if (!hasFile) return [paragraph(words.noFile(period.kind.words[locale].name(period), period.id))];
  if (sheets.length === 0) return [paragraph(words.nobody)];
  const divisions = divisionsOf(sheets, locale);
  const done = divisions.filter((division) => division.sheets.every(({ state }) => DONE.has(state)));
  const open = divisions.filter((division) => !done.includes(division));
  return [
    ...countsOf(sheets).map((counts) => paragraph(words.counted(counts))),
    ...open.map(
      ({ name, sheets: own }): Block => ({
        kind: 'list',
        heading: name,
        items: linesOf(own, answer.workspace, locale),
      }),
    ),
    ...(done.length > 0 ? [paragraph(words.done(done.map(({ name }) => name).join(', '), open.length === 0))] : []),
    ...answer.beside.map(({ campaign: { id, title }, sheets: own }) =>
      paragraph(words.ownSheets(title.value, id.value, owedOf(own))),
    ),
  ];
}

/** How many sheets are due, and of how many somebody still owes something. */
function owedOf(sheets: readonly SheetState[]): { readonly owed: number; readonly of: number } {
  return { owed: sheets.filter(({ state }) => !DONE.has(state)).length, of: sheets.length };
}

const DONE: ReadonlySet<State> = new Set(['complete', 'excused']);

function ofMany({ parts, toCome, workspace }: HandedIn, locale: Locale): Block[] {
  const words = WORDS[locale];
  const names = (some: readonly PartHandedIn[]) =>
    some.map(({ period }) => period.kind.words[locale].name(period)).join(', ');
  const without = parts.filter(({ hasFile }) => !hasFile);
  const open = parts.filter(({ sheets }) => sheets.some(({ state }) => !DONE.has(state)));
  const done = parts.filter((part) => part.hasFile && !open.includes(part));
  if (parts.length === 0 && toCome === 0) return [paragraph(words.nobody)];
  return [
    ...open.map(({ period, sheets }): Block => {
      const items = divisionsOf(sheets, locale).flatMap(({ name, sheets: own }) => {
        const lines = linesOf(
          own.filter(({ state }) => !DONE.has(state)),
          workspace,
          locale,
        );
        return lines.length > 0 ? [`${name}: ${lines.map(inside).join('; ')}.`] : [];
      });
      return { kind: 'list', heading: raised(period.kind.words[locale].title(period)), items };
    }),
    ...(done.length > 0 ? [paragraph(words.donePeriods(names(done), open.length + without.length === 0))] : []),
    ...(without.length > 0 ? [paragraph(words.without(names(without)))] : []),
    ...(toCome > 0 ? [paragraph(words.toCome(toCome))] : []),
  ];
}

function divisionsOf(sheets: readonly SheetState[], locale: Locale): Division[] {
  const byUnit = new Map<string, SheetState[]>();
  for (const sheet of sheets) {
    const name = sheet.subject.unit?.name.value ?? WORDS[locale].noUnit;
    byUnit.set(name, [...(byUnit.get(name) ?? []), sheet]);
  }
  return [...byUnit].map(([name, own]) => ({ name, sheets: own }));
}

/** A line as it stands behind a colon, before others. */
function inside(line: string): string {
  return insideSentence(line.replace(/\.$/, ''));
}
