import { editionOf } from '../../answers/criteria/criteria-editions.ts';
import { approved } from '../../answers/criteria/steps/approved.ts';
import { lastWith } from '../../answers/criteria/steps/step.ts';
import { dateInWords } from '../../base/day.ts';
import { quoted } from '../../base/quoted.ts';
import { cited } from '../../reports/cited.ts';
import { type Call, type Command, textFlag } from '../command.ts';
import { UsageError } from '../usage.ts';
import { dayFlag, editionInWords, needed, stepLine, stepTaken } from './step.ts';

const LINE = 'emul criteria approve ca-nhan --decision 15/BB-HĐ --date 20/12/2016 --for 6';

/** `emul criteria approve`: what the Council decided on a scale that was out for opinions. */
export const criteriaApproving: Command = {
  name: 'criteria approve',
  takes: ['<scale>'],
  flags: {
    decision: '--decision <document>',
    date: '--date <date>',
    for: '--for <votes>',
    against: '--against <votes>',
    invalid: '--invalid <votes>',
    of: '--of <members>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'ghi việc Hội đồng thông qua thang điểm',
      description:
        'Ghi Hội đồng thông qua ngày nào, văn bản nào, bao nhiêu phiếu, và giữ dấu của nội dung để sau này biết có ai sửa. Chưa thông qua được khi thang điểm còn lỗi, còn góp ý chưa trả lời hay chưa hết hạn góp ý.',
      parts: {
        scale: 'mã thang điểm, lần ban hành hoặc tệp: ca-nhan, ca-nhan@2, criteria/ca-nhan-2.yaml',
        decision: 'số biên bản hoặc nghị quyết của Hội đồng, ví dụ 15/BB-HĐ',
        date: 'ngày Hội đồng thông qua, ví dụ 20/12/2016',
        for: 'số phiếu đồng ý',
        against: 'số phiếu không đồng ý (không ghi: 0)',
        invalid: 'số phiếu trống hoặc không hợp lệ',
        of: 'số ủy viên làm gốc tính (không ghi: số ủy viên Hội đồng ngày ấy trong organization.yaml)',
        dryRun: 'chỉ cho xem tệp sẽ khác đi thế nào, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [[LINE, 'thông qua với 06 phiếu đồng ý']],
    },
    en: {
      summary: 'record that the Council approved a scale',
      description:
        'Records when the Council approved it, by which paper and vote, and keeps a fingerprint of what the scale says. Not while it has errors, an opinion is unanswered, or opinions are still taken.',
      parts: {
        scale: 'an id, an edition or a file: ca-nhan, ca-nhan@2, criteria/ca-nhan-2.yaml',
        decision: 'number of the minutes or resolution, e.g. 15/BB-HĐ',
        date: 'the day the Council approved it, e.g. 2016-12-20',
        for: 'votes for',
        against: 'votes against (left out: 0)',
        invalid: 'ballots left blank or spoiled',
        of: 'members the share is counted on (left out: the Council’s seats that day in organization.yaml)',
        dryRun: 'show what would change and write nothing',
        json: 'print for machines',
      },
      examples: [[LINE, 'approved by six votes']],
    },
  },
  async run(call) {
    const line = stepLine('approve', call, {
      vi: '--decision SỐ --date NGÀY --for SỐ-PHIẾU',
      en: '--decision NUMBER --date DAY --for VOTES',
    });
    const typed = textFlag(call, 'decision')?.trim().normalize('NFC');
    const decision = needed(typed, { vi: 'số văn bản của Hội đồng', en: 'the Council’s paper' }, line);
    const date = needed(dayFlag(call, 'date'), { vi: 'ngày Hội đồng thông qua', en: 'the day of approval' }, line);
    const inFavour = needed(votesFlag(call, 'for'), { vi: 'số phiếu đồng ý', en: 'the number of votes for' }, line);
    const votes = {
      against: votesFlag(call, 'against') ?? 0,
      invalid: votesFlag(call, 'invalid'),
      of: votesFlag(call, 'of'),
    };
    return stepTaken(call, {
      choose: lastWith('consulting'),
      take: ({ criteria, workspace }) => approved(criteria, { date, decision, inFavour, ...votes }, workspace),
      told: (at) => {
        const { vi, en } = editionInWords(at);
        const name = `${at.criteria.id.value}@${editionOf(at.criteria)}`;
        const line = `  emul criteria issue ${name} --decision ${ISSUE.decision[call.locale]} --date ${ISSUE.date[call.locale]}`;
        const from = at.criteria.effective.from?.value ?? '…';
        return {
          deed: {
            vi: `ghi Hội đồng thông qua ${vi} (${cited(decision, date, 'vi')})`,
            en: `recorded that the Council approved ${en} (${cited(decision, date, 'en')})`,
          },
          next: {
            vi: `Từ nay ai sửa nội dung thang điểm thì emul check báo lỗi.\nCó quyết định ban hành thì ghi (áp dụng từ ngày ${dateInWords(from)}; ngày khác thì thêm --from):\n${line}\n`,
            en: `From now on emul check reports any change of what it says.\nOnce it is issued (in force from ${from}; for another day add --from):\n${line}\n`,
          },
        };
      },
    });
  },
};

const ISSUE = {
  decision: { vi: 'SỐ', en: 'NUMBER' },
  date: { vi: 'NGÀY', en: 'DAY' },
} as const;

function votesFlag(call: Call, name: string): number | undefined {
  const typed = textFlag(call, name)?.trim();
  if (typed === undefined || typed === '') return undefined;
  if (/^\d{1,4}$/.test(typed)) return Number(typed);
  throw new UsageError(
    { vi: `${quoted(typed)} không phải số phiếu`, en: `${quoted(typed)} is no number of votes` },
    { vi: `gõ như --${name} 6`, en: `type it as --${name} 6` },
  );
}
