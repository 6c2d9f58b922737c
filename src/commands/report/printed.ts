import { basename, dirname } from 'node:path';
import { type FillQuestion, filledIn } from '../../answers/filled.ts';
import { quoted } from '../../base/quoted.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import { ownWordsOf } from '../../reports/papers/place-words.ts';
import { isThere } from '../../source/folder.ts';
import { type Call, textFlag } from '../command.ts';
import { delivered } from '../delivered.ts';
import type { FileName } from '../file-name.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import type { Output } from '../output.ts';
import { typedPath } from '../typed-path.ts';
import { UsageError } from '../usage.ts';
import { type Issue, issued, mustBeAlone } from './issue.ts';
import type { PaperAsked } from './paper-asked.ts';
import { starterAsked, starterWritten } from './starter.ts';

export interface Printed {
  readonly hasErrors: boolean;
}

/** Makes papers, each with the office's own words in it, and prints them or writes them into files. */
export async function printed(
  call: Call,
  output: Output,
  issue: Issue | undefined,
  ...all: readonly PaperAsked[]
): Promise<Printed> {
  if (issue) mustBeAlone(all);
  const isStarter = starterAsked(call, output);
  const { documents, hasErrors } = await papersMade(call, issue, all);
  const [first] = all;
  const [document] = documents;
  if (isStarter && document) {
    await starterWritten(call, output, document);
    return { hasErrors };
  }
  const ready = issue && first && (await issued(call, issue, first, documents[0]?.document()));
  if (ready && 'code' in ready) return { hasErrors: true };
  await delivered(call, output, { documents, ...(first && { fill: fillLine(call, first) }) });
  await ready?.record();
  return { hasErrors };
}

/** The line that asks for its blanks: what stands behind the paper's own command stands there as well. */
function fillLine({ values }: Call, { document }: PaperAsked): string {
  const words = values.map((value) => (/\s/.test(value) ? `"${value}"` : value));
  return ['emul papers fill', ...words, document].join(' ');
}

interface Made extends Printed {
  readonly documents: readonly { readonly name: FileName; document(): Document }[];
}

/** Papers with the office's own words in them, once what is wrong in the files of these is told. */
export async function papersMade(call: Call, issue: Issue | undefined, all: readonly PaperAsked[]): Promise<Made> {
  const root = workspaceOf(call);
  const file = fillAsked(call);
  const diagnostics = new Map<string, Diagnostic>();
  const documents: { name: FileName; document(): Document }[] = [];
  for (const { setting, called, make, foot, ...question } of all) {
    const asked = { ...question, ...(file && { file }) };
    const {
      fill,
      numbered: known,
      decided,
      ...filled
    } = await filledIn(root, call.host.home, asked, setting.workspace);
    const numbered = issue ? { number: issue.number, date: issue.date, isFinal: true } : known;
    // Several papers may be filled by one file, what is wrong in it is told once.
    for (const diagnostic of filled.diagnostics)
      diagnostics.set(`${diagnostic.id} ${diagnostic.place.file.path} ${diagnostic.place.start}`, diagnostic);
    const { period, of } = question;
    const name: FileName = [called, period, ...(of === undefined ? [] : [of])];
    documents.push({
      name,
      document: () => ({
        ...make({ ...setting, fill, numbered, decided, locale: call.locale }),
        own: ownWordsOf(question.document, fill, call.locale),
        ...(foot !== undefined && { foot }),
      }),
    });
  }
  return { documents, hasErrors: await findingsTold(call, [...diagnostics.values()]) };
}

/** The file of `--fill`, which may lie anywhere; a UsageError where there is none. */
function fillAsked(call: Call): FillQuestion['file'] {
  const typed = textFlag(call, 'fill');
  if (typed === undefined) return undefined;
  const path = typedPath(typed, call);
  if (isThere(path)) return { folder: dirname(path), name: basename(path) };
  throw new UsageError(
    { vi: `không có tệp ${quoted(typed)}`, en: `there is no file ${quoted(typed)}` },
    {
      vi: 'gõ tên tệp kind: fill; tệp đặt trong papers/ thì không cần --fill',
      en: 'name a file of kind: fill; one that lies in papers/ needs no --fill',
    },
  );
}
