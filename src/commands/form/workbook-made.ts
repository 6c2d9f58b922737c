import { dirname, isAbsolute, resolve } from 'node:path';
import { during } from '../../base/work.ts';
import type { Workbook } from '../../documents/workbook.ts';
import { isThere } from '../../source/folder.ts';
import { outputFile } from '../../store/output-file.ts';
import type { Call } from '../command.ts';
import { foldersToWrite } from '../to-write.ts';
import { isTaken } from './export-refused.ts';

/** Writes a form that is one workbook, unless something else has its name, and says how much is in it and how it comes back. */
export async function workbookMade(call: Call, shown: string, much: string, workbook: () => Workbook): Promise<void> {
  const full = isAbsolute(shown) ? shown : resolve(call.host.folder, shown);
  foldersToWrite(call, dirname(full));
  if (call.flags['replace'] !== true && isThere(full)) throw isTaken(shown);
  const isDry = call.flags['dryRun'] === true;
  if (!isDry) {
    const { workbookBytes } = await import('../../formats/workbook.ts');
    const bytes = during('document', () => workbookBytes(workbook()));
    outputFile(full, bytes, shown);
  }
  const told = { vi: isDry ? 'Sẽ lập' : 'Đã lập', en: isDry ? 'To be made:' : 'Made' }[call.locale];
  const next = { vi: 'Nhận lại: emul form import', en: 'To read it back: emul form import' }[call.locale];
  if (!call.isQuiet) call.host.out.write(`${told} ${shown}: ${much}.\n${isDry ? '' : `${next} ${shown}\n`}`);
}
