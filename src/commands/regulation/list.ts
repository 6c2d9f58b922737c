import { type Regulations, regulationsOn } from '../../answers/regulations.ts';
import type { Day } from '../../base/day.ts';
import type { Locale } from '../../base/locale.ts';
import { askedDay } from '../asked-day.ts';
import type { Command } from '../command.ts';
import { delivered } from '../delivered.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { codeOf, regulationsFor } from './known.ts';

/** `emul regulation list`: which regulations there are, and which is in force here from when, or on a day. */
export const regulationListing: Command = {
  name: 'regulation list',
  takes: [],
  flags: { on: '--on <date>', ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'các quy chế sẵn có, đang áp dụng quy chế nào',
      description:
        'Các quy chế sẵn có; cơ quan đang áp dụng quy chế nào, từ ngày nào. --on: vào một ngày, văn bản nào có hiệu lực, chưa có hay đã hết, cơ quan áp dụng quy chế nào.',
      parts: { on: 'vào ngày nào, ví dụ 1/3/2026', ...OUTPUT_WORDS.vi },
      examples: [
        ['emul regulation list', 'các quy chế sẵn có'],
        ['emul regulation list --on 1/3/2026', 'quy chế nào có hiệu lực vào ngày 01/3/2026'],
      ],
    },
    en: {
      summary: 'which there are, and which is in force',
      description:
        'Which regulations there are, and which is used here from when. --on: of one day, which papers are in force, not yet or no longer, and which is used here.',
      parts: { on: 'on which day, such as 2026-03-01', ...OUTPUT_WORDS.en },
      examples: [
        ['emul regulation list', 'which there are'],
        ['emul regulation list --on 2026-03-01', 'which are in force on that day'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const on = askedDay(call);
    const regulations = await regulationsFor(call);
    const { locale, host } = call;
    const code = await codeOf(call, regulations);
    await delivered(call, output, {
      documents: [{ name: ['regulations'], document: () => listed(regulations, on, locale) }],
      json: async () =>
        (await import('../../reports/regulation-json.ts')).regulationListJson(
          on === undefined ? regulations : regulationsOn(on, regulations),
          host.home.version,
        ),
    });
    return code;
  },
};

async function listed(regulations: Regulations, on: Day | undefined, locale: Locale) {
  if (on === undefined)
    return (await import('../../reports/regulation-list.ts')).regulationList.document(regulations, locale);
  const { regulationListOn } = await import('../../reports/regulation-list-on.ts');
  return regulationListOn.document(regulationsOn(on, regulations), locale);
}
