import { registrationsRead } from '../../answers/registrations.ts';
import { AS_OF, AS_OF_WORDS, asOfAsked } from '../as-of.ts';
import { type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import { findingsTold } from '../findings-told.ts';
import { tableDocument } from '../handed-in.ts';
import { workspaceOf } from '../opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { unknownPeriod, yearOr } from './asked.ts';

/** `emul registrations status`: who has not registered, and how results stand against what was registered. */
export const registrationsStanding: Command = {
  name: 'registrations status',
  takes: ['[period...]'],
  flags: { ...AS_OF, ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'ai chưa đăng ký; danh hiệu, chỉ tiêu, kết quả đến nay',
      description:
        'Ai chưa đăng ký, đăng ký sau hạn, đã rút; từng người đăng ký danh hiệu nào, chỉ tiêu gì và xếp loại đến nay.',
      parts: { period: 'năm hoặc mã đợt, ví dụ 2017 (không ghi: tệp mới nhất)', ...AS_OF_WORDS.vi, ...OUTPUT_WORDS.vi },
      examples: [['emul registrations status 2017', 'đăng ký năm 2017']],
    },
    en: {
      summary: 'who has not registered; titles, targets, results',
      description: 'Who has not registered, was late or took it back; what each strives for, and the result so far.',
      parts: {
        period: 'a year or campaign, e.g. 2017 (left out: the newest file)',
        ...AS_OF_WORDS.en,
        ...OUTPUT_WORDS.en,
      },
      examples: [['emul registrations status 2017', 'those of 2017']],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const asOf = asOfAsked(call);
    const typed = call.values.length === 0 ? undefined : yearOr(call.values.join(' '));
    const read = await registrationsRead(workspaceOf(call), call.host.home, typed, asOf);
    const { answer } = read;
    if (!answer && read.workspace && typed !== undefined) throw unknownPeriod(typed, read);
    const hasErrors = await findingsTold(call, read.diagnostics);
    const { workspace } = read;
    if (answer && workspace) {
      await delivered(call, output, {
        documents: [
          {
            name: ['registrations', answer.period],
            document: async () => {
              const { registrationsReport } = await import('../../reports/registrations-status.ts');
              const of = { workspace, day: answer.day };
              return await tableDocument(registrationsReport, { ...answer, ...read }, of, output, call);
            },
          },
        ],
        json: async () =>
          (await import('../../reports/round-json.ts')).registrationsJson(answer, call.host.home.version),
      });
    }
    if (read.isRefused) return EXIT.failure;
    return hasErrors || !answer ? EXIT.findings : EXIT.fine;
  },
};
