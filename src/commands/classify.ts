import { classifiedPeriod } from '../answers/classified.ts';
import { periodOf } from '../calendar/index.ts';
import { classifyJson } from '../reports/classify-json.ts';
import { type Command, EXIT } from './command.ts';
import { workspaceOf } from './opened.ts';
import { UsageError } from './usage.ts';

const words = { summary: '', description: '', parts: {}, examples: [] };

/** `emul classify`: levels of a period for individuals and collectives. */
export const classify: Command = {
  name: 'classify',
  takes: ['<period>'],
  flags: { regulation: '--regulation <id>', asOf: '--as-of <week>', json: '--json' },
  words: { vi: words, en: words },
  async run(call) {
    const period = periodOf(call.values[0] ?? '');
    if (!period) throw new UsageError({ vi: 'không hiểu kỳ', en: 'period not understood' });
    const { answer, findings, isRefused } = await classifiedPeriod(workspaceOf(call), call.host.home, {
      choose: () => period,
      regulation: undefined,
      asOf: () => undefined,
      keepsIn: () => () => false,
    });
    if (answer) call.host.out.write(classifyJson(answer, call.locale, call.host.home.version));
    if (isRefused) return EXIT.failure;
    return findings.errors.length > 0 || !answer ? EXIT.findings : EXIT.fine;
  },
};
