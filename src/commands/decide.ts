import { type Command, EXIT } from './command.ts';
import { drafted } from './decide/drafted.ts';
import { kept } from './decide/kept.ts';
import { NOT_DRAWN_UP, nobodyToDecideOn } from './decide/refused.ts';
import { isOfSigning, signed } from './decide/signed.ts';
import { tallyTold } from './findings-told.ts';
import { workspaceToWrite } from './to-write.ts';
import { mustBeRead } from './unread.ts';

/** `emul decide`: a decision file with everybody the Council decides about, to fill in by hand or ballot by ballot. */
export const decide: Command = {
  name: 'decide',
  takes: ['<period...>'],
  flags: {
    award: '--award <award>',
    enter: '--enter',
    again: '--again <subject...>',
    decision: '--decision <document>',
    date: '--date <date>',
    replace: '--replace',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'quyết định của Hội đồng: lập, nhập phiếu, ghi số',
      description:
        'Lập quyết định của Hội đồng về một kỳ: mức xếp loại, hoặc với --award là một danh hiệu hay hình thức khen, có sẵn tập thể, cá nhân theo thứ tự danh sách, kết quả tính ra, cách biểu quyết theo quy chế. Số phiếu nhập bằng --enter, hoặc bằng Excel: emul form export ballots. Không bao giờ ghi đè tệp đã có.',
      parts: {
        period: 'kỳ: 2016-H2, 6-thang-cuoi-nam-2016, 2016 hoặc mã một đợt',
        award: 'mã danh hiệu hoặc hình thức khen trong quy chế, ví dụ giay-khen',
        enter: 'hỏi cuộc họp và số phiếu từng dòng, rồi các danh sách khen; đã có thì hỏi tiếp từ chỗ dừng',
        again: 'với --enter: hỏi lại những dòng này, vì đã nhập nhầm; nhiều thì cách nhau dấu phẩy',
        decision: 'số quyết định đã ký, ghi vào các tệp quyết định của kỳ, ví dụ 72/QĐ-BDT',
        date: 'ngày ký quyết định ấy, ví dụ 10/1/2017',
        replace: 'với --decision: ghi đè số, ngày đã ghi nhầm',
        dryRun: 'chỉ in tệp sẽ ghi, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul decide 2016-H2', 'mức xếp loại sáu tháng cuối năm 2016'],
        ['emul decide 2016-H2 --award giay-khen', 'giấy khen của kỳ ấy'],
        ['emul decide 2016-H2 --enter', 'nhập số phiếu ngay tại cuộc họp'],
        ['emul decide 2016-H2 --enter --again "Nguyễn Văn An"', 'nhập lại một dòng đã nhập nhầm'],
        ['emul decide 2016-H2 --decision 72/QĐ-BDT --date 10/1/2017', 'ghi số, ngày ký của quyết định'],
      ],
    },
    en: {
      summary: 'the Council’s decision: begun, voted, numbered',
      description:
        'Begins the Council’s decision on a period: its levels, or with --award one title or commendation, everybody in the order of the list, what was computed, how the regulation has the Council vote. Votes come in by --enter, or in Excel: emul form export ballots. Never over a file.',
      parts: {
        period: 'the period: 2016-H2, 2016 or a campaign’s id',
        award: 'id of a title or commendation of the regulation, e.g. giay-khen',
        enter: 'ask for the meeting and the votes row by row, then for the awards’ lists; goes on where it stopped',
        again: 'with --enter: ask about these rows again, since they were entered wrongly; parted by commas',
        decision: 'number of the signed decision, into the period’s decision files, e.g. 72/QĐ-BDT',
        date: 'the day it was signed, e.g. 2017-01-10',
        replace: 'with --decision: over a number that is wrong',
        dryRun: 'print the file and write nothing',
        json: 'print for machines',
      },
      examples: [
        ['emul decide 2016-H2', 'the levels of the second half of 2016'],
        ['emul decide 2016-H2 --award giay-khen', 'a commendation of that period'],
        ['emul decide 2016-H2 --enter', 'enter the ballots at the meeting'],
        ['emul decide 2016-H2 --enter --again "Nguyễn Văn An"', 'enter a row again that was wrong'],
        ['emul decide 2016-H2 --decision 72/QĐ-BDT --date 2017-01-10', 'number and day of the signed paper'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    if (isOfSigning(call)) return await signed(call, root);
    const { draft, findings, isRefused } = await drafted(call, root, 'emul decide', call.values.join(' '));
    const hasErrors = await tallyTold(call, findings);
    if (isRefused) return EXIT.failure;
    if (!draft) return EXIT.findings;
    mustBeRead(call, NOT_DRAWN_UP);
    if (draft.rows.length === 0 && !draft.existing) throw nobodyToDecideOn(draft);
    if (call.flags['enter'] === true) await (await import('./decide/lists.ts')).enteredLists(call, root, draft);
    else await kept(call, root, draft, undefined);
    return hasErrors ? EXIT.findings : EXIT.fine;
  },
};
