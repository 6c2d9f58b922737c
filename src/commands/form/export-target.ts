import { isAbsolute, resolve } from 'node:path';
import { isFolder } from '../../source/folder.ts';
import { type Call, textFlag } from '../command.ts';
import { wrongEnding } from './export-refused.ts';

/** Where the workbooks go: one file, or a folder for as many as there are. */
export interface Target {
  readonly typed: string;
  readonly isFile: boolean;
}

/** Where a line asks for them; a UsageError where the name is of another kind of file. */
export function targetOf(call: Call): Target {
  const typed = textFlag(call, 'output') ?? '.';
  const isOld = /\.(?:xls|xlsm|xlsb|ods|csv)$/i.test(typed);
  if (isOld) throw wrongEnding(typed);
  const full = isAbsolute(typed) ? typed : resolve(call.host.folder, typed);
  return { typed, isFile: /\.xlsx$/i.test(typed) && !isFolder(full) };
}
