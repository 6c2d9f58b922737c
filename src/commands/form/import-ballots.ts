import { type BallotsImported, importedBallots } from '../../answers/entry/ballots-imported.ts';
import type { Words } from '../../base/locale.ts';
import { draftText } from '../../reports/decide/text.ts';
import { ballotsDocument } from '../../reports/form/ballots/blocks.ts';
import { askedLongerPeriod } from '../asked-longer-period.ts';
import { EXIT } from '../command.ts';
import { tallyTold } from '../findings-told.ts';
import { stampsOf } from '../unread.ts';
import type { Came, Coming } from './kinds/form-kind.ts';
import { isIncomplete } from './left-out.ts';

/** Counted ballots, into the decisions of the Council. */
export async function importedBallotFiles({ call, root, files, taken }: Coming): Promise<Came> {
  const answer = await importedBallots(root, call.host.home, files, {
    isReplacing: call.flags['replace'] === true,
    choose: (text, available, bases, campaigns) =>
      askedLongerPeriod(call, text, { command: 'emul form export ballots', available, bases, campaigns }),
    begun: (draft) => draftText(draft, stampsOf(call), call.locale),
    line: (period) => `emul form export ballots ${period}`,
  });
  const hasErrors = await tallyTold(call, answer.findings);
  if (answer.isStopped) return { code: answer.isRefused ? EXIT.failure : EXIT.findings, isStopped: true };
  await taken.show(() => ballotsDocument(answer, call.locale));
  await taken.write(answer.changes, deedOf(answer), answer.files);
  const isLeft = answer.files.some((file) => file.fault !== undefined || isIncomplete(file) || isAgainst(file));
  return { code: hasErrors || isLeft ? EXIT.findings : EXIT.fine, isStopped: false };
}

/** Whether a rule is broken by what was taken. */
function isAgainst({ troubles }: BallotsImported['files'][number]): boolean {
  return troubles.some(({ trouble }) => trouble.id === 'against-a-rule' && trouble.isError);
}

function deedOf({ files }: BallotsImported): Words {
  const lists = files.flatMap((file) => file.lists);
  const count = lists.reduce((sum, { deeds }) => sum + deeds.length, 0);
  return { vi: `nhận kết quả kiểm phiếu, ${count} dòng`, en: `took counted ballots, ${count} rows` };
}
