import { type FormsImported, importedForms } from '../../answers/entry/form-imported.ts';
import { importedLists, type ListsImported } from '../../answers/entry/list-imported.ts';
import type { Words } from '../../base/locale.ts';
import { listOf } from '../../forms/lists/list-read.ts';
import { isOnlySaid, type TroubleAt } from '../../forms/trouble.ts';
import { openingText } from '../../reports/open/text.ts';
import { isUnknowable } from '../../source/disk.ts';
import { filesNamed } from '../../source/named-files.ts';
import { comingPeriod } from '../coming-period.ts';
import { type Call, type Command, EXIT, textFlag } from '../command.ts';
import { drawn } from '../drawn.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceToWrite } from '../to-write.ts';
import { typedAll } from '../typed-path.ts';
import { UsageError } from '../usage.ts';
import { mapAsked } from './map-asked.ts';
import { Taken } from './taken.ts';

/** `emul form import`: what came back, into the scores files. */
export const formImporting: Command = {
  name: 'form import',
  takes: ['<files...>'],
  flags: {
    period: '--period <period>',
    map: '--map <file>',
    replace: '--replace',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'đọc phiếu Excel gửi về vào tệp điểm',
      description:
        'Đọc phiếu Excel các phòng gửi về: in ra đã hiểu gì, ô nào không lấy và vì sao, rồi mới ghi vào tệp điểm của tuần, ' +
        'giữ nguyên ghi chú trong tệp. Điểm người khác đã ghi không bị đè nếu không có --replace; đọc lại phiếu cũ không đổi gì.',
      parts: {
        files: 'các tệp .xlsx, .csv, .tsv, hoặc thư mục chứa phiếu (cả thư mục con); dùng được dấu * trong tên',
        period: 'kỳ của phiếu, khi tệp không tự nói, ví dụ 46',
        map: 'cách đọc bảng không do phần mềm lập, ví dụ maps/tai-chinh.yaml',
        replace: 'lấy theo phiếu cả ở chỗ tệp điểm đang ghi khác',
        dryRun: 'chỉ in đã hiểu gì và sẽ sửa gì, chưa ghi gì',
        json: 'in cho máy đọc: đã ghi gì, chỗ nào để lại và vì sao',
      },
      examples: [
        ['emul form import phieu-csdt.xlsx', 'một phiếu'],
        ['emul form import gui-ve/', 'mọi phiếu trong thư mục gui-ve'],
        ['emul form import "*.xlsx" --dry-run', 'xem trước mọi phiếu ở đây'],
      ],
    },
    en: {
      summary: 'read Excel forms that came back into the scores file',
      description:
        'Reads forms that came back: prints what it understood, which cells it does not take and why, and only then writes ' +
        'into the week’s scores file, keeping its comments. What another hand wrote stays without --replace; the same form twice changes nothing.',
      parts: {
        files: '.xlsx, .csv or .tsv files, or a folder of them, its folders too; * may stand in names',
        period: 'the period of the forms, where the file does not say, e.g. 46',
        map: 'how a table is read that emul did not make, e.g. maps/finance.yaml',
        replace: 'take the form’s value also where the scores file says another',
        dryRun: 'print what was understood and what would change, write nothing',
        json: 'print for machines: what was written, what is left and why',
      },
      examples: [
        ['emul form import form-csdt.xlsx', 'one form'],
        ['emul form import came-back/', 'every form in a folder'],
        ['emul form import "*.xlsx" --dry-run', 'have a look first'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const files = filesNamed(typedAll(call), call.host.folder, ENDINGS);
    if (files.length === 0) throw noFiles();
    const map = await mapAsked(call, root);
    if (map === 'broken') return EXIT.findings;
    const isReplacing = call.flags['replace'] === true;
    const year = textFlag(call, 'period');
    const isOfList = map !== undefined && listOf(map) !== undefined;
    const forLists = map && !isOfList ? [] : files;
    const lists = await importedLists(root, call.host.home, forLists, { year, isReplacing, map });
    const taken = new Taken(call, root);
    const code = lists.lists.length > 0 || lists.isStopped ? await listsTaken(call, taken, lists) : EXIT.fine;
    const sheets = map && !isOfList ? files : lists.others;
    if (lists.isStopped) return code;
    if (sheets.length === 0) {
      await taken.end();
      return code;
    }
    const answer = await importedForms(root, call.host.home, {
      files: sheets,
      map,
      isReplacing,
      period: (available, bases) =>
        comingPeriod(call, textFlag(call, 'period') ?? '', available, bases, 'emul form import --period'),
      begin: (opening) => openingText(opening, call.locale),
    });
    const hasErrors = await findingsTold(call, answer.diagnostics);
    if (answer.isStopped) return answer.isRefused ? EXIT.failure : EXIT.findings;
    const { formImport } = await import('../../reports/form-import.ts');
    const [refused, read] = [answer.files.filter(isSystems), answer.files.filter((file) => !isSystems(file))];
    const onErr = { ...call, host: Object.assign(Object.create(call.host), { out: call.host.err }) };
    if (refused.length > 0) await drawn(formImport.document({ ...answer, files: refused }, call.locale), onErr);
    if (read.length > 0) await taken.show(() => formImport.document({ ...answer, files: read }, call.locale));
    await taken.write(answer.changes, deedOf(answer), answer.files);
    await taken.end();
    return Math.max(code, codeOf(answer, hasErrors));
  },
};

/** What a folder may hold that somebody means as a form; those that cannot be read are told, not passed by. */
const ENDINGS: readonly string[] = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.et', '.ods', '.csv', '.tsv'];

/** Tables of people, leave, registrations and awards. */
async function listsTaken(call: Call, taken: Taken, answer: ListsImported): Promise<number> {
  const hasErrors = await findingsTold(call, answer.diagnostics);
  if (answer.isStopped) return answer.isRefused ? EXIT.failure : EXIT.findings;
  const { listDocument } = await import('../../reports/form/list-blocks.ts');
  await taken.show(() => listDocument(answer.lists, call.locale));
  const count = answer.lists.reduce((sum, list) => sum + list.fresh, 0);
  const deed: Words = { vi: `nhận ${count} điều mới từ bảng`, en: `took ${count} things from tables` };
  await taken.write(answer.changes, deed, answer.lists);
  const isNotTaken = answer.lists.some((list) => list.fault !== undefined || isIncomplete(list));
  return hasErrors || isNotTaken ? EXIT.findings : EXIT.fine;
}

function noFiles(): UsageError {
  return new UsageError(
    {
      vi: 'trong thư mục ấy không có phiếu nào (.xlsx, .csv, .tsv)',
      en: 'there is no form in that folder (.xlsx, .csv, .tsv)',
    },
    { vi: 'ghi tên tệp: emul form import phieu.xlsx', en: 'name the file: emul form import form.xlsx' },
  );
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

/** Whether anything in the file was not taken. */
function isIncomplete({ troubles }: { readonly troubles: readonly TroubleAt[] }): boolean {
  return troubles.some(({ trouble }) => !isOnlySaid(trouble));
}

/** Whether the system refused the file. */
function isSystems({ fault }: FormsImported['files'][number]): boolean {
  return fault?.id === 'refused' && isUnknowable(fault.refusal);
}
