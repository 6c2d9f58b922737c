import { heard } from '../../answers/criteria/steps/opinions-written.ts';
import { lastWith } from '../../answers/criteria/steps/step.ts';
import { type Command, textFlag } from '../command.ts';
import { UsageError } from '../usage.ts';
import { dayFlag, editionInWords, needed, stepLine, stepTaken } from './step.ts';

const LINE = 'emul criteria hear ca-nhan --from cs-dt --on A3 --text "Trừ 2 điểm là nặng"';

/** `emul criteria hear`: an opinion on a draft as it comes in. */
export const criteriaHearing: Command = {
  name: 'criteria hear',
  takes: ['<scale>'],
  flags: {
    from: '--from <who>',
    on: '--on <criterion>',
    text: '--text <said>',
    agrees: '--agrees',
    date: '--date <date>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'ghi một góp ý vừa nhận về dự thảo thang điểm',
      description:
        'Ghi thêm một góp ý vào tệp thang điểm đang lấy ý kiến: của phòng hay chức vụ nào (không ghi tên người), về mục nào, ngày nào, nói gì.',
      parts: {
        scale: 'mã thang điểm, lần ban hành hoặc tệp: ca-nhan, ca-nhan@2, criteria/ca-nhan-2.yaml',
        from: 'phòng hoặc chức vụ góp ý, ví dụ cs-dt',
        on: 'về tiêu chí hoặc nhóm nào, hoặc levels, bonus, penalty (không ghi: cả thang điểm)',
        text: 'nội dung góp ý',
        agrees: 'nhất trí với cả dự thảo: không phải trả lời, không cần --text',
        date: 'ngày nhận góp ý (không ghi: hôm nay)',
        dryRun: 'chỉ cho xem tệp sẽ khác đi thế nào, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        [LINE, 'góp ý của một phòng về tiêu chí A3'],
        ['emul criteria hear ca-nhan --from van-phong --agrees', 'một phòng nhất trí với cả dự thảo'],
      ],
    },
    en: {
      summary: 'record an opinion on a draft',
      description:
        'Adds an opinion to the file of a scale that is out for opinions: of which unit or post (never a person), on what, when, and what was said.',
      parts: {
        scale: 'an id, an edition or a file: ca-nhan, ca-nhan@2, criteria/ca-nhan-2.yaml',
        from: 'the unit or post it comes from, e.g. cs-dt',
        on: 'the criterion or group, or levels, bonus, penalty (left out: the whole scale)',
        text: 'what was said',
        agrees: 'agrees with the whole draft: nothing to answer, and --text can be left out',
        date: 'the day it came in (left out: today)',
        dryRun: 'show what would change and write nothing',
        json: 'print for machines',
      },
      examples: [
        [LINE, 'a unit’s opinion on criterion A3'],
        ['emul criteria hear ca-nhan --from van-phong --agrees', 'a unit that agrees with the whole draft'],
      ],
    },
  },
  async run(call) {
    const line = stepLine('hear', call, {
      vi: '--from MÃ-PHÒNG --on MỤC --text "…"',
      en: '--from UNIT --on ITEM --text "…"',
    });
    const typed = (flag: string) => textFlag(call, flag)?.trim().normalize('NFC') || undefined;
    const from = needed(typed('from'), { vi: 'ai góp ý', en: 'who said it' }, line);
    const agrees = call.flags['agrees'] === true;
    if (agrees && typed('on') !== undefined) throw new UsageError(...ON_NOTHING);
    const usual = agrees ? 'Nhất trí với dự thảo' : undefined;
    const text = needed(typed('text') ?? usual, { vi: 'nội dung góp ý', en: 'what was said' }, line);
    const date = dayFlag(call, 'date') ?? call.today();
    return stepTaken(call, {
      choose: lastWith('consulting'),
      take: ({ criteria, workspace }) => heard(criteria, { from, date, on: typed('on'), text, agrees }, workspace),
      told: (at) => {
        const { vi, en } = editionInWords(at);
        const number = at.criteria.life.opinions.length + 1;
        const line = `emul criteria answer ${at.criteria.id.value} ${number} --outcome`;
        return {
          deed: { vi: `ghi góp ý số ${number} về ${vi}`, en: `recorded opinion ${number} on ${en}` },
          next: agrees
            ? undefined
            : {
                vi: `Trả lời: ${line} taken (tiếp thu), partly (một phần) hay kept (giữ nguyên) --text "…"\n`,
                en: `To answer: ${line} taken, partly or kept --text "…"\n`,
              },
        };
      },
    });
  },
};

const ON_NOTHING: ConstructorParameters<typeof UsageError> = [
  { vi: '--agrees là nhất trí với cả dự thảo', en: '--agrees is with the whole draft' },
  {
    vi: 'bỏ --on, hoặc bỏ --agrees và ghi góp ý sau --text',
    en: 'leave out --on, or --agrees and say it behind --text',
  },
];
