import { last } from '../../answers/criteria/criteria-editions.ts';
import { consulted, unitsUnder } from '../../answers/criteria/steps/consulted.ts';
import type { StepAt } from '../../answers/criteria/steps/step.ts';
import { dateInWords } from '../../base/day.ts';
import { visible } from '../../base/visible.ts';
import { type Command, textFlag } from '../command.ts';
import type { Writing } from '../written.ts';
import { dayFlag, editionInWords, needed, stepTaken } from './step.ts';

const LINE = 'emul criteria consult ca-nhan@2 --until 15/12/2016 --ask van-phong,cs-dt';

/** `emul criteria consult`: a draft goes out for opinions. */
export const criteriaConsulting: Command = {
  name: 'criteria consult',
  takes: ['<scale>'],
  flags: {
    until: '--until <date>',
    from: '--from <date>',
    ask: '--ask <who...>',
    paper: '--paper <document>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'gửi dự thảo thang điểm lấy ý kiến',
      description:
        'Ghi vào tệp thang điểm: gửi lấy ý kiến từ ngày nào đến ngày nào, hỏi những phòng, chức vụ nào. Thang điểm còn lỗi thì chưa gửi được. Đang lấy ý kiến mà chạy lại thì đổi hạn, hỏi thêm.',
      parts: {
        scale: 'mã thang điểm, lần ban hành hoặc tệp: ca-nhan, ca-nhan@2, criteria/ca-nhan-2.yaml',
        until: 'ngày cuối nhận góp ý, ví dụ 15/12/2016',
        from: 'ngày gửi đi (không ghi: hôm nay)',
        ask: 'phòng hoặc chức vụ được hỏi, ví dụ van-phong,cs-dt (không ghi: mọi phòng áp dụng)',
        paper: 'số văn bản lấy ý kiến, ví dụ 45/BDT-VP',
        dryRun: 'chỉ cho xem tệp sẽ khác đi thế nào, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        [LINE, 'gửi hai phòng, nhận góp ý đến hết ngày 15/12/2016'],
        ['emul criteria consult ca-nhan@2 --until 20/12/2016', 'gia hạn'],
      ],
    },
    en: {
      summary: 'send a draft out for opinions',
      description:
        'Writes into the file of a scale from when to when opinions are taken, and which units and posts are asked. A scale with errors cannot go out. Run again, it moves the last day or asks more.',
      parts: {
        scale: 'an id, an edition or a file: ca-nhan, ca-nhan@2, criteria/ca-nhan-2.yaml',
        until: 'the last day for opinions, e.g. 2016-12-15',
        from: 'the day it goes out (left out: today)',
        ask: 'units or posts, e.g. van-phong,cs-dt (left out: every unit it is for)',
        paper: 'number of the letter that asks, e.g. 45/BDT-VP',
        dryRun: 'show what would change and write nothing',
        json: 'print for machines',
      },
      examples: [
        [LINE, 'ask two units, until 15 December'],
        ['emul criteria consult ca-nhan@2 --until 20/12/2016', 'a later day'],
      ],
    },
  },
  async run(call) {
    const missing = { vi: 'ngày cuối nhận góp ý', en: 'the last day for opinions' };
    const name = visible(call.values[0] ?? '');
    const until = needed(dayFlag(call, 'until'), missing, {
      vi: `emul criteria consult ${name} --until NGÀY`,
      en: `emul criteria consult ${name} --until DAY`,
    });
    const from = dayFlag(call, 'from') ?? call.today();
    const ask = call.flags['ask'];
    const asked = (Array.isArray(ask) ? ask : [])
      .flatMap((each) => String(each).split(','))
      .map((text) => text.trim().normalize('NFC'));
    const paper = textFlag(call, 'paper')?.trim().normalize('NFC') || undefined;
    return stepTaken(call, {
      choose: last,
      take: ({ criteria, workspace }) =>
        consulted(criteria, { from, until, asked: asked.filter(Boolean), paper }, workspace),
      told: (at) => told(at, until, asked.filter(Boolean)),
    });
  },
};

function told(at: StepAt, until: string, asked: readonly string[]): Pick<Writing, 'deed' | 'next'> {
  const { criteria, workspace } = at;
  const { vi, en } = editionInWords(at);
  const known = criteria.life.consultation?.asked.map(({ value }) => value);
  const all = [
    ...new Set([...(known ?? []), ...(asked.length > 0 || known ? asked : unitsUnder(criteria, workspace))]),
  ];
  const names = all.map((who) => workspace.organization.unit(who)?.name.value ?? who).join(', ');
  const first = criteria.groups[0]?.criteria[0]?.id.value ?? 'A1';
  const who = all[0] ?? '…';
  const from = who.includes(' ') ? `"${who}"` : who;
  const line = `  emul criteria hear ${criteria.id.value} --from ${from} --on ${first} --text "…"`;
  return {
    deed: {
      vi: `gửi lấy ý kiến ${vi}, đến hết ngày ${dateInWords(until)}`,
      en: `sent out for opinions: ${en}, until ${until}`,
    },
    next: {
      vi: `Hỏi ý kiến: ${names}.\nCó góp ý thì ghi:\n${line}\nAi chưa góp ý, ý nào chưa trả lời: emul criteria opinions ${criteria.id.value}\n`,
      en: `Asked: ${names}.\nRecord what they say:\n${line}\nWho has not answered, what nobody replied to: emul criteria opinions ${criteria.id.value}\n`,
    },
  };
}
