import { replied } from '../../answers/criteria/steps/opinions-written.ts';
import { lastWith } from '../../answers/criteria/steps/step.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { type Call, type Command, textFlag } from '../command.ts';
import { UsageError } from '../usage.ts';
import { editionInWords, needed, stepLine, stepTaken } from './step.ts';

const LINE = 'emul criteria answer ca-nhan 1 --outcome kept --text "Giữ như năm trước"';

/** `emul criteria answer`: what becomes of an opinion, and why. */
export const criteriaAnswering: Command = {
  name: 'criteria answer',
  takes: ['<scale>', '<n>'],
  flags: { outcome: '--outcome <taken|partly|kept>', text: '--text <said>', dryRun: '--dry-run', json: '--json' },
  words: {
    vi: {
      summary: 'ghi tiếp thu, giải trình một góp ý',
      description:
        'Ghi góp ý được tiếp thu, tiếp thu một phần hay giữ nguyên như dự thảo, và lời giải trình. Số của từng ý: emul criteria opinions.',
      parts: {
        scale: 'mã thang điểm, lần ban hành hoặc tệp: ca-nhan, ca-nhan@2, criteria/ca-nhan-2.yaml',
        n: 'số của ý, như emul criteria opinions in ra',
        outcome: 'taken (tiếp thu), partly (tiếp thu một phần) hoặc kept (giữ nguyên)',
        text: 'lời giải trình (tiếp thu thì có thể không ghi)',
        dryRun: 'chỉ cho xem tệp sẽ khác đi thế nào, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [[LINE, 'giữ nguyên, và vì sao']],
    },
    en: {
      summary: 'record what becomes of an opinion',
      description:
        'Records whether an opinion was taken up, taken up in part, or the draft kept as it is, and why. The number of each: emul criteria opinions.',
      parts: {
        scale: 'an id, an edition or a file: ca-nhan, ca-nhan@2, criteria/ca-nhan-2.yaml',
        n: 'the number of the opinion, as emul criteria opinions prints it',
        outcome: 'taken, partly or kept',
        text: 'the reason (may be left out where it is taken up)',
        dryRun: 'show what would change and write nothing',
        json: 'print for machines',
      },
      examples: [[LINE, 'kept as it is, and why']],
    },
  },
  async run(call) {
    const number = numberTyped(call);
    const outcome = outcomeTyped(call);
    const text = textFlag(call, 'text')?.trim().normalize('NFC') || undefined;
    const answer = outcome === 'taken' ? text : needed(text, { vi: 'lời giải trình', en: 'the reason' }, lineOf(call));
    return stepTaken(call, {
      choose: lastWith('consulting'),
      take: ({ criteria }) => replied(criteria, { number, outcome, answer }),
      told: (at) => {
        const { vi, en } = editionInWords(at);
        const { id } = at.criteria;
        return {
          deed: { vi: `trả lời góp ý số ${number} về ${vi}`, en: `answered opinion ${number} on ${en}` },
          reason: answer,
          next: {
            vi: `Còn ý nào, bước tiếp theo: emul criteria opinions ${id.value}\n`,
            en: `What is left and what comes next: emul criteria opinions ${id.value}\n`,
          },
        };
      },
    });
  },
};

/** With the opinion's number, where one is typed. */
function lineOf(call: Call): Words {
  const number = /^[1-9]\d{0,3}$/.exec(call.values[1] ?? '')?.[0];
  return stepLine('answer', call, {
    vi: `${number ?? 'SỐ'} --outcome kept --text "…"`,
    en: `${number ?? 'NUMBER'} --outcome kept --text "…"`,
  });
}

function numberTyped(call: Call): number {
  const typed = call.values[1] ?? '';
  if (/^[1-9]\d{0,3}$/.test(typed)) return Number(typed);
  throw new UsageError(
    { vi: `${quoted(typed)} không phải số của góp ý`, en: `${quoted(typed)} is no number of an opinion` },
    { vi: `gõ ${lineOf(call).vi}`, en: `type ${lineOf(call).en}` },
  );
}

const OUTCOMES = ['taken', 'partly', 'kept'] as const;

function outcomeTyped(call: Call): (typeof OUTCOMES)[number] {
  const missing = { vi: 'tiếp thu hay không (--outcome)', en: 'the outcome (--outcome)' };
  const typed = needed(textFlag(call, 'outcome')?.trim(), missing, lineOf(call));
  const outcome = OUTCOMES.find((outcome) => outcome === typed);
  if (outcome) return outcome;
  throw new UsageError(
    { vi: `không có kết quả ${quoted(typed)}`, en: `there is no outcome ${quoted(typed)}` },
    { vi: 'ghi taken (tiếp thu), partly (tiếp thu một phần) hoặc kept (giữ nguyên)', en: 'taken, partly or kept' },
  );
}
