import { basename, dirname, isAbsolute, join } from 'node:path';
import { type FillQuestion, filledIn } from '../../answers/filled.ts';
import { quoted } from '../../base/quoted.ts';
import type { Document } from '../../documents/document.ts';
import type { Setting } from '../../reports/papers/setting.ts';
import { isThere } from '../../source/folder.ts';
import { type Call, textFlag } from '../command.ts';
import { delivered } from '../delivered.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage.ts';

/** Which paper of which period, and how it is made once the office's own words are known. */
export interface PaperAsked extends Pick<FillQuestion, 'document' | 'period' | 'of'> {
  readonly setting: Omit<Setting, 'fill' | 'locale'>;
  /** Each under the name of what it is about, where a period has several: a person, an authority. */
  make(setting: Setting): readonly MadePaper[];
}

export interface MadePaper {
  readonly name?: string;
  readonly document: Document;
}

export interface Printed {
  readonly hasErrors: boolean;
  readonly isRefused: boolean;
}

/** Makes papers with the office's own words in them, and prints them or writes them into files. */
export async function printed(call: Call, output: Output, asked: PaperAsked): Promise<Printed> {
  const { setting, make, ...question } = asked;
  const file = fillAsked(call);
  const filled = await filledIn(workspaceOf(call), call.host.home, { ...question, ...(file && { file }) });
  const hasErrors = await findingsTold(call, filled.diagnostics);
  const papers = make({ ...setting, fill: filled.fill, locale: call.locale });
  const documents = papers.map(({ name, document }) => ({
    name: [question.document, question.period, ...(name === undefined ? [] : [name])].join('-'),
    document: () => document,
  }));
  await delivered(call, output, { documents });
  return { hasErrors, isRefused: filled.isRefused };
}

/** The file of `--fill`, which may lie anywhere; a UsageError where there is none. */
function fillAsked(call: Call): FillQuestion['file'] {
  const typed = textFlag(call, 'fill');
  if (typed === undefined) return undefined;
  const path = isAbsolute(typed) ? typed : join(call.host.folder, typed);
  if (isThere(path)) return { folder: dirname(path), name: basename(path) };
  throw new UsageError(
    { vi: `không có tệp ${quoted(typed)}`, en: `there is no file ${quoted(typed)}` },
    {
      vi: 'gõ tên tệp kind: fill; tệp đặt trong papers/ thì không cần --fill',
      en: 'name a file of kind: fill; one that lies in papers/ needs no --fill',
    },
  );
}
