import { exportedList } from '../../answers/entry/list-exported.ts';
import { quoted } from '../../base/quoted.ts';
import { listNamed } from '../../forms/lists/index.ts';
import type { ListKind } from '../../forms/lists/list-kind.ts';
import { listWorkbook } from '../../reports/form/list-workbook.ts';
import { type Call, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { mustBeRead } from '../unread.ts';
import { UsageError } from '../usage.ts';
import { NOT_MADE, wrongEnding } from './export-refused.ts';
import { nameAsked } from './export-target.ts';
import { workbookMade } from './workbook-made.ts';

/** Writes a list as a workbook to be filled in. */
export async function exportedListFile(call: Call, root: string): Promise<number> {
  const [named, year] = call.values;
  const list = listNamed(named);
  if (!list) throw new Error(`${named} is no list`);
  if (call.flags['unit'] !== undefined) throw wholeList([list.id, ...(year === undefined ? [] : [year])].join(' '));
  const shown = nameAsked(call) ?? `${[list.id, list.isOfPeriod ? year : undefined].filter(Boolean).join('-')}.xlsx`;
  if (!/\.xlsx$/i.test(shown)) throw wrongEnding(shown);
  const { answer, isWithoutYear, diagnostics, isRefused } = await exportedList(root, call.host.home, list, year);
  if (isWithoutYear) throw noYear(list, year);
  const hasErrors = await findingsTold(call, diagnostics);
  if (isRefused) return EXIT.failure;
  if (!answer) return EXIT.findings;
  mustBeRead(call, NOT_MADE);
  const rows = { vi: `${answer.rows.length} dòng`, en: `${answer.rows.length} rows` }[call.locale];
  await workbookMade(call, shown, rows, () => listWorkbook(answer, call.locale));
  return hasErrors ? EXIT.findings : EXIT.fine;
}

/** A list is the whole office's: a row that is left out would be taken for one that is not there. */
function wholeList(asked: string): UsageError {
  return new UsageError(
    {
      vi: '--unit chỉ dùng cho phiếu điểm; danh sách lập cho cả cơ quan',
      en: '--unit is for score forms; a list is of the whole office',
    },
    { vi: `bỏ --unit: emul form export ${asked}`, en: `leave --unit out: emul form export ${asked}` },
  );
}

function noYear({ id }: ListKind, typed: string | undefined): UsageError {
  const isOpen = typed === undefined;
  return new UsageError(
    {
      vi: isOpen ? 'đăng ký của năm nào?' : `${quoted(typed)} không phải một năm hay mã một đợt thi đua`,
      en: isOpen ? 'registrations of which year?' : `${quoted(typed)} is no year and no campaign`,
    },
    {
      vi: `gõ như emul form export ${id} 2017, hoặc mã đợt thay cho năm`,
      en: `type emul form export ${id} 2017, or the id of a campaign`,
    },
  );
}
