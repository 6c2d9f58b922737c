import { issued } from '../../answers/criteria/steps/issued.ts';
import { atStepWithBriefings, lastWith } from '../../answers/criteria/steps/step.ts';
import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { peopleTold, weeksTold } from '../../checks/criteria/retroactive-edition.ts';
import { cited } from '../../reports/cited.ts';
import { type Command, textFlag } from '../command.ts';
import { dayFlag, editionInWords, needed, stepLine, stepTaken } from './step.ts';

const LINE = 'emul criteria issue ca-nhan --decision 70/QĐ-BDT --date 28/12/2016';

/** `emul criteria issue`: an approved scale is in force from a day on, and the edition before it no longer. */
export const criteriaIssuing: Command = {
  name: 'criteria issue',
  takes: ['<scale>'],
  flags: {
    decision: '--decision <document>',
    date: '--date <date>',
    from: '--from <date>',
    retroactive: '--retroactive <reason>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'ghi quyết định ban hành thang điểm, thay bản cũ',
      description:
        'Ghi quyết định ban hành và ngày bắt đầu áp dụng; bản đang áp dụng được ghi là bị thay thế. Dừng lại khi thang điểm sẽ tính cả những tuần đã chấm: nếu đúng là áp dụng lùi thì phải ghi lý do.',
      parts: {
        scale: 'mã thang điểm, lần ban hành hoặc tệp: ca-nhan, ca-nhan@2, criteria/ca-nhan-2.yaml',
        decision: 'số quyết định ban hành, ví dụ 70/QĐ-BDT',
        date: 'ngày ký quyết định, ví dụ 28/12/2016',
        from: 'ngày bắt đầu áp dụng (không ghi: như tệp đã ghi)',
        retroactive: 'lý do áp dụng cho cả những tuần đã chấm',
        dryRun: 'chỉ cho xem tệp sẽ khác đi thế nào, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        [LINE, 'áp dụng từ ngày ghi trong tệp'],
        ['emul criteria issue ca-nhan … --from 2/1/2017', 'áp dụng từ ngày 02/01/2017'],
        ['emul criteria issue ca-nhan … --retroactive "theo kết luận của Hội đồng"', 'áp dụng cho cả tuần đã chấm'],
      ],
    },
    en: {
      summary: 'issue an approved scale in place of the one before',
      description:
        'Records the decision that issued it and from when it holds; the edition in force is superseded. Stops where it would govern weeks that are scored already: then a reason is wanted.',
      parts: {
        scale: 'an id, an edition or a file: ca-nhan, ca-nhan@2, criteria/ca-nhan-2.yaml',
        decision: 'number of the decision, e.g. 70/QĐ-BDT',
        date: 'the day it was signed, e.g. 2016-12-28',
        from: 'the first day it holds (left out: as its file says)',
        retroactive: 'why it governs weeks already scored',
        dryRun: 'show what would change and write nothing',
        json: 'print for machines',
      },
      examples: [
        [LINE, 'in force from the day its file says'],
        ['emul criteria issue ca-nhan … --from 2/1/2017', 'in force from 2 January 2017'],
        ['emul criteria issue ca-nhan … --retroactive "as the Council decided"', 'for weeks already scored too'],
      ],
    },
  },
  async run(call) {
    const line = stepLine('issue', call, {
      vi: '--decision SỐ --date NGÀY --from NGÀY',
      en: '--decision NUMBER --date DAY --from DAY',
    });
    const typed = textFlag(call, 'decision')?.trim().normalize('NFC');
    const decision = needed(typed, { vi: 'số quyết định ban hành', en: 'the decision' }, line);
    const date = needed(dayFlag(call, 'date'), { vi: 'ngày ký quyết định', en: 'the day of the decision' }, line);
    const asked = dayFlag(call, 'from');
    const retroactive = textFlag(call, 'retroactive')?.trim().normalize('NFC') || undefined;
    const fromOf = (own: string | undefined) =>
      needed(asked ?? own, { vi: 'ngày bắt đầu áp dụng', en: 'the first day it holds' }, line);
    return stepTaken(call, {
      choose: lastWith('approved'),
      take: async (at, root) => {
        const from = fromOf(at.criteria.effective.from?.value);
        const { criteria, workspace } = await atStepWithBriefings(at, from, { root, home: call.host.home });
        return issued(criteria, { date, decision, from, retroactive }, workspace);
      },
      told: (at, { weeks = [] }) => {
        const { vi, en } = editionInWords(at);
        const from = fromOf(at.criteria.effective.from?.value);
        return {
          deed: {
            vi: `ban hành ${vi}, theo ${cited(decision, date, 'vi')}, áp dụng từ ngày ${dateInWords(from)}`,
            en: `issued ${en} by ${cited(decision, date, 'en')}, in force from ${from}`,
          },
          next: weeks.length > 0 ? again(weeks) : NEXT,
        };
      },
    });
  },
};

const NEXT: Words = { vi: 'Soát lại cả sổ: emul check\n', en: 'Look the workspace through: emul check\n' };

/** What was announced for these weeks may not stand any more. */
function again(weeks: Parameters<typeof peopleTold>[0]): Words {
  return {
    vi: `Từ nay ${weeksTold(weeks, 'vi')} tính theo thang này (của ${peopleTold(weeks, 'vi')}): in lại bảng điểm các kỳ ấy.\n${NEXT.vi}`,
    en: `From now on it governs ${weeksTold(weeks, 'en')} (of ${peopleTold(weeks, 'en')}): print their tables again.\n${NEXT.en}`,
  };
}
