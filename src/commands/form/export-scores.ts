import { dirname, isAbsolute, join, resolve } from 'node:path';
import { exportedForms, type FormsExported } from '../../answers/entry/form-exported.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { nearest } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import { breath, during, each } from '../../base/work.ts';
import { type Asked, EXTRAS } from '../../forms/fields.ts';
import { outputFile, outputFolder } from '../../store/output-file.ts';
import { comingPeriod } from '../coming-period.ts';
import { type Call, EXIT, textFlag } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { subjectsAsked } from '../subject-argument.ts';
import { foldersToWrite } from '../to-write.ts';
import { mustBeRead } from '../unread.ts';
import { didYouMean, UsageError } from '../usage.ts';
import { stillToMake } from './export-begun.ts';
import { COUNTED } from './export-counted.ts';
import { NOT_MADE, nobody, severalIntoOne } from './export-refused.ts';
import { type Target, targetOf } from './export-target.ts';
import { formNameBegins } from './form-name.ts';
import { scoreWorkbooks } from './score-workbooks.ts';

/** Score sheets of a period, one workbook a division. */
export async function exportedScores(call: Call, root: string): Promise<number> {
  const target = targetOf(call);
  const { answer, diagnostics, isRefused } = await exportedForms(root, call.host.home, {
    choose: (available, bases) => periodAsked(call, available, bases),
    units: (units) => {
      const named = unitsNamed(call);
      if (named.length > 0) return subjectsAsked(named, units, 'unit');
      return target.isFile ? undefined : units.map(({ id }) => id);
    },
    asks: columnsAsked(call),
  });
  const hasErrors = await findingsTold(call, diagnostics);
  if (isRefused) return EXIT.failure;
  if (!answer) return EXIT.findings;
  mustBeRead(call, NOT_MADE);
  await made(call, answer, target);
  return hasErrors ? EXIT.findings : EXIT.fine;
}

type Choosing = Parameters<typeof exportedForms>[2]['choose'];

function periodAsked(call: Call, ...[available, bases]: Parameters<Choosing>): ReturnType<Choosing> {
  const period = comingPeriod(call, call.values.join(' '), available, bases, 'emul form export');
  if (period) return period;
  throw new UsageError({ vi: 'phiếu của tuần nào?', en: 'forms of which week?' });
}

function unitsNamed(call: Call): readonly string[] {
  const given = call.flags['unit'];
  return Array.isArray(given) ? given : [];
}

/** What `--columns` may name. */
export const ASKED: readonly Asked[] = ['self', 'head', 'council', ...EXTRAS];

function columnsAsked(call: Call): readonly Asked[] | undefined {
  const names = textFlag(call, 'columns')
    ?.split(',')
    .map((name) => name.trim());
  const unknown = names?.find((name) => !ASKED.some((asked) => asked === name));
  if (unknown === undefined) return names && ASKED.filter((asked) => names.includes(asked));
  throw new UsageError(
    { vi: `phiếu không có mục ${quoted(unknown)}`, en: `a form has no ${quoted(unknown)}` },
    didYouMean(nearest(unknown, ASKED)) ?? {
      vi: `chọn trong: ${ASKED.join(', ')}`,
      en: `choose from: ${ASKED.join(', ')}`,
    },
  );
}

async function made(call: Call, exported: FormsExported, target: Target): Promise<void> {
  const { forms } = exported;
  const { locale, host, isQuiet } = call;
  if (forms.length === 0) throw nobody(exported.period);
  if (target.isFile && forms.length > 1) throw severalIntoOne(target.typed);
  const full = (shown: string) => (isAbsolute(shown) ? shown : resolve(host.folder, shown));
  const files = (await scoreWorkbooks(exported, locale)).map((book) => {
    const shown = target.isFile ? target.typed : inFolder(book.name, target);
    return { ...book, shown, full: full(shown) };
  });
  foldersToWrite(call, ...new Set(files.map((file) => dirname(file.full))));
  const missing = call.flags['replace'] === true ? files : stillToMake(files);
  const isDry = call.flags['dryRun'] === true;
  for (const workbook of each('made', isDry ? [] : missing)) {
    const bytes = during('document', () => workbook.bytes());
    // Not before there is something to put into it: Ctrl-C until then leaves no empty folder.
    if (!target.isFile) outputFolder(full(target.typed), target.typed);
    outputFile(workbook.full, bytes, workbook.shown);
    await breath();
  }
  const lines = files.map(({ form, shown }) => `  ${shown}: ${COUNTED[locale](form)}\n`).join('');
  const week = exported.period.kind.words[locale].title(exported.period);
  if (isDry) host.out.write(`${PLANNED[locale](week)}\n${lines}${NOT_YET[locale]}\n`);
  else if (!isQuiet)
    host.out.write(`${MADE[locale](week)}\n${lines}${NEXT[locale](comingBack(files, exported, target, locale))}\n`);
}

function inFolder(name: string, { typed }: Target): string {
  return typed === '.' ? name : join(typed, name).replaceAll('\\', '/');
}

/** One form by its name, several by what their names share; a name of several words in quotes, as a line of commands takes it. */
function comingBack(
  files: readonly { readonly shown: string }[],
  { period }: FormsExported,
  target: Target,
  locale: Locale,
): string {
  const [first] = files;
  const all = inFolder(`${formNameBegins({ period }, locale)} - *.xlsx`, target);
  const name = first && files.length === 1 ? first.shown : all;
  return name.includes(' ') ? `"${name}"` : name;
}

const PLANNED: Words<(week: string) => string> = {
  vi: (week) => `Sẽ lập phiếu ${week}:`,
  en: (week) => `Forms to be made of ${week}:`,
};
const NOT_YET: Words = { vi: 'Chưa ghi gì.', en: 'Nothing written yet.' };
const MADE: Words<(week: string) => string> = {
  vi: (week) => `Đã lập phiếu ${week}:`,
  en: (week) => `Made the forms of ${week}:`,
};

const NEXT: Words<(name: string) => string> = {
  vi: (name) => `Nhận phiếu điền xong: emul form import ${name}`,
  en: (name) => `When it comes back: emul form import ${name}`,
};
