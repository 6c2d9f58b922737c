import { exportedSetup } from '../../answers/entry/list-exported.ts';
import { exportedRegulation } from '../../answers/entry/regulation-exported.ts';
import { setupWorkbook } from '../../reports/form/setup-workbook.ts';
import { type Call, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { mustBeRead } from '../unread.ts';
import { UsageError } from '../usage.ts';
import { NOT_MADE, wrongEnding } from './export-refused.ts';
import { nameAsked } from './export-target.ts';
import { workbookMade } from './workbook-made.ts';

/** Writes every list of the workspace as one workbook. */
export async function exportedSetupFile(call: Call, root: string): Promise<number> {
  const [, typed] = call.values;
  const now = call.today().slice(0, 4);
  if (call.flags['unit'] !== undefined) throw wholeOffice();
  if (!/^\d{4}$/.test(typed ?? now)) throw noYear();
  const shown = nameAsked(call) ?? { vi: 'khai-bao.xlsx', en: 'setup.xlsx' }[call.locale];
  if (!/\.xlsx$/i.test(shown)) throw wrongEnding(shown);
  const { answer, diagnostics, isRefused } = await exportedSetup(root, call.host.home, ({ settings }) => {
    // An office that begins next January registers for next year.
    const start = settings.calendar.start?.value.slice(0, 4) ?? now;
    return typed ?? String(Math.max(Number(start), Number(now)));
  });
  const hasErrors = await findingsTold(call, diagnostics);
  if (isRefused) return EXIT.failure;
  if (!answer) return EXIT.findings;
  mustBeRead(call, NOT_MADE);
  const { lists, period } = answer;
  const { answer: regulation } = await exportedRegulation(root, call.host.home);
  const rows = lists.reduce((sum, list) => sum + list.rows.filter(({ item }) => item).length, 0);
  const told = { vi: `${lists.length} trang, ${rows} dòng đã có`, en: `${lists.length} sheets, ${rows} rows` };
  await workbookMade(call, shown, told[call.locale], () =>
    setupWorkbook(lists, regulation, { period, shown }, call.locale),
  );
  return hasErrors ? EXIT.findings : EXIT.fine;
}

function wholeOffice(): UsageError {
  return new UsageError(
    {
      vi: '--unit chỉ dùng cho phiếu điểm; sổ khai báo lập cho cả cơ quan',
      en: '--unit is for score forms; the setup is of the whole office',
    },
    { vi: 'bỏ --unit: emul form export setup', en: 'leave --unit out: emul form export setup' },
  );
}

function noYear(): UsageError {
  return new UsageError(
    { vi: 'sổ khai báo kèm đăng ký của một năm', en: 'the setup has the registrations of one year' },
    { vi: 'gõ như emul form export setup 2017', en: 'type emul form export setup 2017' },
  );
}
