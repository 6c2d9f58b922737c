import type { Command } from '../command.ts';
import { workspaceOf } from '../opened.ts';
import { formKindAsked, formsNamed } from './kinds/index.ts';

/** `emul form export`: workbooks to be filled in, one a division. */
export const formExporting: Command = {
  name: 'form export',
  takes: ['<form...>'],
  flags: {
    unit: '--unit <unit...>',
    output: '-o, --output <file>',
    columns: '--columns <names>',
    new: '--new',
    award: '--award <award>',
    from: '--from <file>',
    replace: '--replace',
    dryRun: '--dry-run',
  },
  words: {
    vi: {
      summary: 'lập phiếu Excel cho từng phòng điền',
      description:
        'Lập phiếu chấm điểm bằng Excel, mỗi phòng một tệp: có sẵn tên, lời tiêu chí, danh sách chọn, giới hạn điểm, ô khóa, và tổng điểm hiện ngay khi điền. Phòng gửi về thì đọc bằng emul form import.',
      parts: {
        form: `tuần: 46, 18/11/2016 hoặc 2016-W46; hoặc ${formsNamed('NĂM')}`,
        unit: 'chỉ phòng này; nhiều phòng thì cách nhau dấu phẩy (không ghi: mọi phòng)',
        output: 'tệp .xlsx hoặc thư mục sẽ ghi; không ghi --unit mà ghi tên tệp thì là một tệp cho cả cơ quan',
        columns:
          'phiếu hỏi những gì: self, head, council, bonus, penalty, absence, causes, remedies, cách nhau dấu phẩy',
        new: 'thang điểm trống, có dòng ví dụ, để viết một thang mới (với criteria)',
        award: 'với ballots: chỉ danh sách khen này, ví dụ giay-khen',
        from: 'thang mới chép từ bảng Word, Excel của cơ quan: --from thang.docx (với criteria)',
        replace: 'ghi đè phiếu đã có',
        dryRun: 'chỉ kể các phiếu sẽ lập, chưa ghi gì',
      },
      examples: [
        ['emul form export 46', 'tuần 46, mỗi phòng một tệp, vào thư mục này'],
        ['emul form export 46 --unit cs-dt -o phieu-csdt.xlsx', 'một phòng'],
        ['emul form export 46 --columns council -o lanh-dao.xlsx', 'một tệp để lãnh đạo chấm cả cơ quan'],
        ['emul form export people -o ca-nhan.xlsx', 'danh sách cá nhân, để sửa và thêm người'],
        ['emul form export setup -o so.xlsx', 'mọi điều cơ quan khai một lần: phòng, người, Hội đồng, lịch…'],
        ['emul form export criteria ca-nhan -o thang.xlsx', 'thang điểm thành bảng, để sửa'],
        ['emul form export ballots 2016-H2 -o kiem-phieu.xlsx', 'bảng kiểm phiếu của Hội đồng'],
      ],
    },
    en: {
      summary: 'make Excel forms for the divisions to fill in',
      description:
        'Makes score sheets in Excel, one workbook a division: names, the text of the criteria, lists to choose from, limits, locked cells, totals while people type. What comes back is read by emul form import.',
      parts: {
        form: `the week: 46, 18/11/2016 or 2016-W46; or ${formsNamed('YEAR')}`,
        unit: 'only this division; commas part several (left out: every division)',
        output: 'the .xlsx file or folder to write; a file without --unit is one form for the whole office',
        columns: 'what it asks for: self, head, council, bonus, penalty, absence, causes, remedies, parted by commas',
        new: 'a blank point scale with examples, to write a new one (with criteria)',
        award: 'with ballots: the list of this award alone',
        from: 'a new scale begun with a table of Word or Excel of the office’s own: --from scale.docx (with criteria)',
        replace: 'write over a form that is there',
        dryRun: 'only say which would be made',
      },
      examples: [
        ['emul form export 46', 'week 46, one file a division, into this folder'],
        ['emul form export 46 --unit cs-dt -o form.xlsx', 'one division'],
        ['emul form export 46 --columns council -o council.xlsx', 'one file in which the leaders score everybody'],
        ['emul form export people -o people.xlsx', 'the list of people, to correct and add to'],
        [
          'emul form export setup -o setup.xlsx',
          'all that an office says once: divisions, people, Council, calendar …',
        ],
        ['emul form export criteria ca-nhan -o scale.xlsx', 'a point scale as a table, to change it'],
        ['emul form export ballots 2016-H2 -o ballots.xlsx', 'the sheet on which the Council’s votes are counted'],
      ],
    },
  },
  run: (call) => formKindAsked(call.values[0]).export(call, workspaceOf(call)),
};
