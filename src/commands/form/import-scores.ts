import { type FormsImported, importedForms } from '../../answers/entry/form-imported.ts';
import type { Words } from '../../base/locale.ts';
import { openingText } from '../../reports/open/text.ts';
import { isUnknowable } from '../../source/disk.ts';
import { comingPeriod } from '../coming-period.ts';
import { EXIT, textFlag } from '../command.ts';
import { drawn } from '../drawn.ts';
import { findingsTold } from '../findings-told.ts';
import type { Came, Coming } from './kinds/form-kind.ts';
import { isIncomplete } from './left-out.ts';

/** Score sheets that came back, into the scores files. */
export async function importedScores({ call, root, files, map, taken }: Coming): Promise<Came> {
  const answer = await importedForms(root, call.host.home, {
    files,
    map,
    isReplacing: call.flags['replace'] === true,
    isSure: true,
    periods: (available, bases) =>
      [comingPeriod(call, textFlag(call, 'period') ?? '', available, bases, 'emul form import --period')].flatMap(
        (period) => period ?? [],
      ),
    begin: (opening) => openingText(opening, call.locale),
  });
  const hasErrors = await findingsTold(call, answer.diagnostics);
  if (answer.isStopped) return { code: answer.isRefused ? EXIT.failure : EXIT.findings, isStopped: true };
  const { formImport } = await import('../../reports/form-import.ts');
  const [refused, read] = [answer.files.filter(isSystems), answer.files.filter((file) => !isSystems(file))];
  const onErr = { ...call, host: Object.assign(Object.create(call.host), { out: call.host.err }) };
  if (refused.length > 0) await drawn(formImport.document({ ...answer, files: refused }, call.locale), onErr);
  if (read.length > 0)
    await taken.show(() =>
      formImport.document(
        { ...answer, files: read, isWhole: call.flags['all'] === true || call.flags['dryRun'] === true },
        call.locale,
      ),
    );
  await taken.write(answer.changes, deedOf(answer), answer.files);
  return { code: codeOf(answer, hasErrors), isStopped: false };
}

function deedOf({ files }: FormsImported): Words {
  const count = files.reduce((sum, file) => sum + file.fresh, 0);
  return { vi: `nhận ${count} giá trị từ phiếu`, en: `took ${count} values from forms` };
}

/** Whatever was not taken is a finding: somebody has to look at it. */
function codeOf({ files, isRefused }: FormsImported, hasErrors: boolean): number {
  if (isRefused || files.some(isSystems)) return EXIT.failure;
  const isUnread = files.some(({ fault }) => fault !== undefined);
  const isNotTaken = files.some(isIncomplete);
  return hasErrors || isUnread || isNotTaken ? EXIT.findings : EXIT.fine;
}

/** Whether the system refused the file. */
function isSystems({ fault }: FormsImported['files'][number]): boolean {
  return fault?.id === 'refused' && isUnknowable(fault.refusal);
}
