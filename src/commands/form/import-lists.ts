import { checkedWorkspace } from '../../answers/checked.ts';
import { type ImportedList, importedLists } from '../../answers/entry/list-imported.ts';
import type { Words } from '../../base/locale.ts';
import type { Reading } from '../asking.ts';
import { type Call, EXIT, textFlag } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { Questions } from '../questions.ts';
import type { Came, Coming } from './kinds/form-kind.ts';
import { isIncomplete } from './left-out.ts';

/** Tables of people, leave, registrations and awards, into the files of the workspace. */
export async function importedListFiles({ call, root, files, map, taken }: Coming): Promise<Came> {
  const isReplacing = call.flags['replace'] === true;
  const year = textFlag(call, 'period');
  const asked = { year, isReplacing, map };
  const read = (isRemoving: boolean) => importedLists(root, call.host.home, files, { ...asked, isRemoving });
  const first = await read(call.flags['remove'] === true);
  const answer = (await isToBeRemoved(call, first.lists)) ? await read(true) : first;
  const hasErrors = await findingsTold(call, answer.diagnostics);
  if (answer.isStopped) return { code: answer.isRefused ? EXIT.failure : EXIT.findings, isStopped: true };
  const { listDocument } = await import('../../reports/form/list-blocks.ts');
  await taken.show(() => listDocument(answer.lists, call.locale));
  const count = answer.lists.reduce((sum, list) => sum + list.deeds.length, 0);
  const deed: Words = { vi: `nhận ${count} điều mới từ bảng`, en: `took ${count} things from tables` };
  await taken.write(answer.changes, deed, answer.lists);
  const isFaulty = await checkedAfter(
    call,
    root,
    answer.changes.map(({ path }) => path),
  );
  const isNotTaken = answer.lists.some((list) => list.fault !== undefined || isIncomplete(list));
  return { code: hasErrors || isFaulty || isNotTaken ? EXIT.findings : EXIT.fine, isStopped: false };
}

/** What is wrong with the files as they are now, told in the same run. */
async function checkedAfter(call: Call, root: string, paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0 || call.flags['dryRun'] === true || call.flags['json'] === true) return false;
  const options = { paths, only: undefined, withAccepted: false, most: undefined };
  const { diagnostics } = await checkedWorkspace(root, call.host.home, options);
  return findingsTold(call, diagnostics);
}

/** Asked once of whoever sits at the terminal, where something is gone from a table: whether the files lose it too. */
async function isToBeRemoved(call: Call, lists: readonly ImportedList[]): Promise<boolean> {
  const count = lists.reduce((sum, { gone }) => sum + gone.length, 0);
  if (count === 0 || call.flags['dryRun'] === true || call.flags['json'] === true || !call.host.isTyped) return false;
  const { goneText } = await import('../../reports/form/list-blocks.ts');
  const questions = new Questions(call);
  try {
    questions.say(goneText(lists));
    return (await questions.answer(REMOVE, readYes)) ?? false;
  } finally {
    await questions.end();
  }
}

function readYes(text: string): Reading<boolean> {
  return { value: ['có', 'co', 'y', 'yes'].includes(text.toLowerCase()) };
}

const REMOVE: Words = {
  vi: 'Bỏ những dòng ấy khỏi sổ? Gõ “có” để bỏ, Enter để giữ',
  en: 'Take these out of the files? Type “yes” to remove them, Enter to keep them',
};
