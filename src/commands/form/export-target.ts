import { isAbsolute, resolve } from 'node:path';
import { quoted } from '../../base/quoted.ts';
import { isFolder } from '../../source/folder.ts';
import { type Call, textFlag } from '../command.ts';
import { UsageError } from '../usage.ts';
import { wrongEnding } from './export-refused.ts';

/** Where the workbooks go: one file, or a folder for as many as there are. */
export interface Target {
  readonly typed: string;
  readonly isFile: boolean;
}

/** Where a line asks for them; a UsageError where the name is of another kind of file. */
export function targetOf(call: Call): Target {
  const typed = nameAsked(call) ?? '.';
  const isOld = /\.(?:xls|xlsm|xlsb|ods|csv)$/i.test(typed);
  if (isOld) throw wrongEnding(typed);
  const full = isAbsolute(typed) ? typed : resolve(call.host.folder, typed);
  return { typed, isFile: /\.xlsx$/i.test(typed) && !isFolder(full) };
}

/** The name behind `-o`; a UsageError where it is none. A workbook to be filled in is a file. */
export function nameAsked(call: Call): string | undefined {
  const typed = textFlag(call, 'output');
  if (typed === undefined || !['', '-'].includes(typed.trim())) return typed;
  throw new UsageError(
    { vi: `${quoted(typed)} không phải tên tệp`, en: `${quoted(typed)} is no name of a file` },
    { vi: 'ghi tên tệp hoặc thư mục, ví dụ -o phieu', en: 'name a file or folder, e.g. -o forms' },
  );
}
