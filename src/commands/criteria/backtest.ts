import { type Backtest, backtested } from '../../answers/criteria/backtest.ts';
import { last } from '../../answers/criteria/criteria-editions.ts';
import { halfYear } from '../../calendar/half-year.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { type Asking, askedLongerPeriod } from '../asked-longer-period.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import { delivered } from '../delivered.ts';
import type { Delivery } from '../delivery.ts';
import { tallyTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, outputAsked } from '../output.ts';
import { editionAsked, editionsFor, namedBy } from './asked.ts';

/** `emul criteria backtest`: what a draft would have done to weeks that were really scored. */
export const criteriaBacktesting: Command = {
  name: 'criteria backtest',
  takes: ['<draft>', '[period...]'],
  flags: { rescale: '--rescale', ...OUTPUT_FLAGS },
  words: {
    vi: {
      summary: 'chấm thử bản dự thảo trên các tuần đã chấm',
      description:
        'Chấm lại các phiếu đã có theo một bản thang điểm: ai lên mức, ai xuống mức, vì tiêu chí nào; mức nào bao nhiêu người; tiêu chí nào không phân biệt được ai. Điều bản mới cần mà phiếu cũ không ghi thì nói ra, không suy đoán.',
      parts: {
        draft: 'tệp, mã hoặc lần ban hành: criteria/du-thao.yaml, ca-nhan@2',
        period: 'kỳ: tuần, tháng, 2016-H2, 2016 (không ghi: sáu tháng có tệp điểm mới nhất)',
        rescale: 'tiêu chí đổi điểm tối đa thì quy đổi điểm chấm cũ theo tỷ lệ (18/20 thành 13,5/15)',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul criteria backtest criteria/du-thao.yaml', 'sáu tháng mới nhất'],
        ['emul criteria backtest ca-nhan@2 2016-H2', 'sáu tháng cuối năm 2016 theo lần ban hành 2'],
      ],
    },
    en: {
      summary: 'try a draft on weeks that were really scored',
      description:
        'Scores the sheets there are by another edition: who goes up, who down and by which criteria, the levels before and after, criteria that tell nobody apart. What the edition asks for and the old sheets lack is said and not guessed.',
      parts: {
        draft: 'a file, an id or an edition: criteria/du-thao.yaml, ca-nhan@2',
        period: 'the period: a week, a month, 2016-H2, 2016 (left out: the half-year of the newest scores)',
        rescale: 'where a maximum changed, take old marks over in proportion (18/20 as 13.5/15)',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul criteria backtest criteria/du-thao.yaml', 'the newest half-year'],
        ['emul criteria backtest ca-nhan@2 2016-H2', 'the second half of 2016 by edition 2'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const root = workspaceOf(call);
    const [draft = '', ...words] = call.values;
    const edition = namedBy(draft, call);
    if (edition.by === 'id') editionAsked(edition, await editionsFor(call, [edition]), last);
    const { answer, findings, isRefused } = await backtested(root, call.host.home, {
      edition,
      rescaling: call.flags['rescale'] === true ? 'in-proportion' : 'none',
      choose: (available, bases, campaigns) =>
        periodAsked(call, words.join(' '), { available, bases, campaigns, command: `emul criteria backtest ${draft}` }),
    });
    const hasErrors = await tallyTold(call, findings);
    if (answer) await delivered(call, output, deliveryOf(answer, call));
    if (isRefused) return EXIT.failure;
    return hasErrors || !answer ? EXIT.findings : EXIT.fine;
  },
};

/** As typed, or the half-year in which the newest scores lie. */
function periodAsked(call: Call, text: string, asking: Asking): Period {
  const newest = [...asking.available].sort().at(-1);
  const period = text === '' && newest !== undefined ? periodOf(newest) : undefined;
  return period ? halfYear.holding(period.kind.decidingDay(period, THURSDAY)) : askedLongerPeriod(call, text, asking);
}

const THURSDAY = 3;

function deliveryOf(backtest: Backtest, { locale, host }: Call): Delivery {
  const name = ['criteria-backtest', backtest.period.id] as const;
  const document = async () =>
    (await import('../../reports/criteria-backtest.ts')).criteriaBacktest.document(backtest, locale);
  const json = async () =>
    (await import('../../reports/criteria-backtest-json.ts')).criteriaBacktestJson(backtest, locale, host.home.version);
  return { documents: [{ name, document }], json };
}
