import { exportedRegulation } from '../../answers/entry/regulation-exported.ts';
import { regulationWorkbook } from '../../reports/form/regulation-workbook.ts';
import { type Call, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { mustBeRead } from '../unread.ts';
import { UsageError } from '../usage.ts';
import { NOT_MADE, wrongEnding } from './export-refused.ts';
import { nameAsked } from './export-target.ts';
import { workbookMade } from './workbook-made.ts';

/** Writes the numbers of the regulation in force as a workbook. */
export async function exportedRegulationFile(call: Call, root: string): Promise<number> {
  const shown = nameAsked(call) ?? 'quy-dinh.xlsx';
  if (!/\.xlsx$/i.test(shown)) throw wrongEnding(shown);
  const { answer, diagnostics } = await exportedRegulation(root, call.host.home);
  const hasErrors = await findingsTold(call, diagnostics);
  if (!answer) {
    throw new UsageError(
      { vi: 'sổ chưa chọn quy chế nào', en: 'the workspace names no regulation that is known' },
      { vi: 'xem các quy chế có sẵn: emul regulation list', en: 'see which there are: emul regulation list' },
    );
  }
  mustBeRead(call, NOT_MADE);
  const count = { vi: `${answer.numbers.length} con số`, en: `${answer.numbers.length} numbers` }[call.locale];
  await workbookMade(call, shown, count, () => regulationWorkbook(answer, call.locale));
  return hasErrors ? EXIT.findings : EXIT.fine;
}
