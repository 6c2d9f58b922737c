import { type ImportedRegulation, importedRegulation } from '../../answers/entry/regulation-imported.ts';
import { knownRegulations } from '../../answers/regulations.ts';
import type { Words } from '../../base/locale.ts';
import { cited } from '../../reports/cited.ts';
import { regulationDocument } from '../../reports/form/regulation-blocks.ts';
import type { FileChange } from '../../store/file-change.ts';
import { EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { refusedFor, settingsWith } from '../regulation/adopt.ts';
import type { Came, Coming } from './kinds/form-kind.ts';
import { isIncomplete } from './left-out.ts';

/** Tables of rules, into the office's own regulation. */
export async function importedRegulationFiles({ call, root, files, taken }: Coming): Promise<Came> {
  let code: number = EXIT.fine;
  for (const file of files) {
    const regulations = await knownRegulations(root, call.host.home);
    if (await findingsTold(call, regulations.diagnostics)) code = EXIT.findings;
    const isReplacing = call.flags['replace'] === true;
    const answer = await importedRegulation(file, regulations, call.host.home, isReplacing);
    const { adoption } = answer;
    if (adoption && 'refused' in adoption.made) throw refusedFor(adoption.asked, adoption.made);
    const changes = await changesOf(answer);
    // Of one sheet among many that says nothing new nobody wants to read.
    if (isAmongOthers(answer) && changes.length === 0 && answer.troubles.length === 0) continue;
    await taken.show(() => regulationDocument(answer, call.locale));
    await taken.write(changes, deedOf(answer), [answer]);
    if (answer.fault || isIncomplete(answer)) code = EXIT.findings;
  }
  return { code, isStopped: false };
}

/** Whether it is a sheet of the workbook with everything. */
function isAmongOthers({ sheets }: ImportedRegulation): boolean {
  return sheets.length > 2;
}

async function changesOf({ file, adoption }: ImportedRegulation): Promise<FileChange[]> {
  const settings = adoption && 'settings' in adoption.made ? adoption.made.settings : undefined;
  const own = file && (file.before !== undefined || adoption) && file.before !== file.after ? [file] : [];
  return [...own, ...(settings ? [await settingsWith(settings)] : [])];
}

function deedOf({ deeds, adoption }: ImportedRegulation): Words {
  const count = deeds.length;
  const own = {
    vi: `sửa ${count} con số của quy chế theo bảng`,
    en: `took ${count} numbers of the regulation from a table`,
  };
  if (!adoption) return own;
  const { from, document, date } = adoption.asked;
  return {
    vi: `chép ${from} thành quy chế của cơ quan theo ${cited(document, date, 'vi')}, ${own.vi}`,
    en: `made ${from} the office’s own regulation under ${cited(document, date, 'en')}, ${own.en}`,
  };
}
