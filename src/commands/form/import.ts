import { breath, each } from '../../base/work.ts';
import { filesNamed, type NamedFile } from '../../source/named-files.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import { type Command, EXIT } from '../command.ts';
import { workspaceToWrite } from '../to-write.ts';
import { typedAll } from '../typed-path.ts';
import { UsageError } from '../usage.ts';
import type { FormKind } from './kinds/form-kind.ts';
import { formEndings, formKinds, formKindsIn } from './kinds/index.ts';
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
    reason: '--reason <reason>',
    remove: '--remove',
    all: '--all',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'đọc phiếu Excel gửi về vào tệp điểm',
      description:
        'Đọc phiếu Excel các phòng gửi về: in ra đã hiểu gì, ô nào không lấy và vì sao, rồi mới ghi vào tệp điểm của tuần, giữ nguyên ghi chú trong tệp. Điểm người khác đã ghi không bị đè nếu không có --replace; đọc lại phiếu cũ không đổi gì.',
      parts: {
        files: 'các tệp .xlsx, .csv, .tsv, hoặc thư mục chứa phiếu (cả thư mục con); dùng được dấu * trong tên',
        period: 'kỳ của phiếu, khi tệp không tự nói, ví dụ 46',
        map: 'cách đọc bảng không do phần mềm lập, ví dụ maps/tai-chinh.yaml',
        replace: 'lấy theo phiếu cả ở chỗ tệp điểm đang ghi khác',
        reason: 'vì sao sửa điểm của tuần đã phát bảng, ghi vào nhật ký',
        remove: 'bỏ khỏi sổ những dòng của danh sách có lúc lập bảng mà nay không còn trong bảng',
        all: 'in cả từng dòng đã hiểu, không chỉ số đếm và chỗ chưa nhận',
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
        'Reads forms that came back: prints what it understood, which cells it does not take and why, and only then writes into the week’s scores file, keeping its comments. What another hand wrote stays without --replace; the same form twice changes nothing.',
      parts: {
        files: '.xlsx, .csv or .tsv files, or a folder of them, its folders too; * may stand in names',
        period: 'the period of the forms, where the file does not say, e.g. 46',
        map: 'how a table is read that emul did not make, e.g. maps/finance.yaml',
        replace: 'take the form’s value also where the scores file says another',
        reason: 'why a week that was handed out is changed, for the log',
        remove: 'take out what stood in the table of a list when it went out and does not any more',
        all: 'print every row as it was understood, not counts and problems alone',
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
    const files = filesNamed(typedAll(call), call.host.folder, formEndings());
    if (files.length === 0) throw noFiles();
    const map = await mapAsked(call, root);
    if (map === 'broken') return EXIT.findings;
    const byKind = new Map<FormKind, NamedFile[]>();
    for (const file of each('forms', files)) {
      await breath();
      const found = await readSpreadsheet(file.full, file.shown);
      const spreadsheet = 'fault' in found ? undefined : found.spreadsheet;
      for (const kind of formKindsIn({ ...file, map, spreadsheet }))
        byKind.set(kind, [...(byKind.get(kind) ?? []), file]);
    }
    const taken = new Taken(call, root);
    let code: number = EXIT.fine;
    for (const kind of formKinds) {
      const own = byKind.get(kind);
      const came = own && (await kind.back?.import({ call, root, files: own, map, taken }));
      code = Math.max(code, came?.code ?? EXIT.fine);
      if (came?.isStopped) return code;
    }
    await taken.end();
    return code;
  },
};

function noFiles(): UsageError {
  return new UsageError(
    {
      vi: 'trong thư mục ấy không có phiếu nào (.xlsx, .csv, .tsv)',
      en: 'there is no form in that folder (.xlsx, .csv, .tsv)',
    },
    { vi: 'ghi tên tệp: emul form import phieu.xlsx', en: 'name the file: emul form import form.xlsx' },
  );
}
