import { importedLists } from '../../answers/entry/list-imported.ts';
import type { Words } from '../../base/locale.ts';
import { EXIT, textFlag } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import type { Came, Coming } from './kinds/form-kind.ts';
import { isIncomplete } from './left-out.ts';

/** Tables of people, leave, registrations and awards, into the files of the workspace. */
export async function importedListFiles({ call, root, files, map, taken }: Coming): Promise<Came> {
  const isReplacing = call.flags['replace'] === true;
  const year = textFlag(call, 'period');
  const answer = await importedLists(root, call.host.home, files, { year, isReplacing, map });
  const hasErrors = await findingsTold(call, answer.diagnostics);
  if (answer.isStopped) return { code: answer.isRefused ? EXIT.failure : EXIT.findings, isStopped: true };
  const { listDocument } = await import('../../reports/form/list-blocks.ts');
  await taken.show(() => listDocument(answer.lists, call.locale));
  const count = answer.lists.reduce((sum, list) => sum + list.deeds.length, 0);
  const deed: Words = { vi: `nhận ${count} điều mới từ bảng`, en: `took ${count} things from tables` };
  await taken.write(answer.changes, deed, answer.lists);
  const isNotTaken = answer.lists.some((list) => list.fault !== undefined || isIncomplete(list));
  return { code: hasErrors || isNotTaken ? EXIT.findings : EXIT.fine, isStopped: false };
}
