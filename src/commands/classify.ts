import type { ClassifyAnswer } from '../answers/classification.ts';
import { classifiedPeriod } from '../answers/classified.ts';
import { scoredPeriod } from '../answers/scored.ts';
import { quoted } from '../base/quoted.ts';
import { week } from '../calendar/week.ts';
import type { Document } from '../documents/document.ts';
import { askedLimit, askedLongerPeriod } from './asked-longer-period.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { delivered } from './delivered.ts';
import type { Delivery } from './delivery.ts';
import { tallyTold } from './findings-told.ts';
import { tableDocument } from './handed-in.ts';
import { laterTold } from './later-told.ts';
import { workspaceOf } from './opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS, type Output, outputAsked } from './output.ts';
import { withKnownRegulation } from './reading-another.ts';
import { rowsAsked } from './rows-asked.ts';
import { UsageError } from './usage.ts';

/** `emul classify`: levels of a period for individuals and collectives. */
export const classify: Command = {
  name: 'classify',
  takes: ['<period...>'],
  flags: {
    regulation: '--regulation <regulation>',
    asOf: '--as-of <week>',
    unit: '--unit <unit...>',
    group: '--group <group...>',
    parts: '--parts',
    live: '--live',
    sort: '--sort <points|name>',
    ...OUTPUT_FLAGS,
  },
  words: {
    vi: {
      summary: 'xếp loại tháng, quý, sáu tháng, năm',
      description:
        'In kết quả xếp loại tập thể, cá nhân của một kỳ: điểm, mức, thứ hạng, điều kiện khống chế, tỷ lệ tối đa, ai sát ngưỡng, ai không xếp loại và vì sao.',
      parts: {
        period: 'kỳ: 2016-10, thang-10, 2016-Q4, 2016-H2, 6-thang-cuoi-nam-2016, 2016, 2016..2020',
        regulation: 'xem thử các phiếu ấy theo một quy chế khác',
        asOf: 'tạm tính đến hết tuần này',
        unit: 'chỉ phòng này và người của phòng; nhiều phòng thì cách nhau dấu phẩy',
        group: 'chỉ người của nhóm này (mục group trong organization.yaml)',
        parts: 'thêm cột cho từng tháng (tuần, nửa năm) thành phần',
        live: 'kỳ đã khóa sổ cũng tính theo các tệp hiện nay',
        sort: 'xếp cho dễ xem: diem (theo điểm) hoặc ten (theo tên)',
        ...OUTPUT_WORDS.vi,
      },
      examples: [
        ['emul classify thang-10', 'tháng 10 gần nhất có tệp điểm'],
        ['emul classify 2016-H2 --parts', 'sáu tháng cuối năm 2016, có điểm từng tháng'],
        ['emul classify 2017 --as-of 26', 'năm 2017, tạm tính đến tuần 26'],
        ['emul classify 2016-H2 -o xep-loai.xlsx', 'ghi ra tệp Excel'],
      ],
    },
    en: {
      summary: 'levels of a month, quarter, half-year or year',
      description:
        'Prints the levels of a period: points, level, rank, gates, quotas, who is close to a threshold, who is not rated and why.',
      parts: {
        period: 'the period: 2016-10, 2016-Q4, 2016-H2, 2016, 2016..2020',
        regulation: 'read the same scores under another regulation',
        asOf: 'as if nothing came after this week',
        unit: 'only this division and its people; commas part several',
        group: 'only people of this group (`group` in organization.yaml)',
        parts: 'a column for each part',
        live: 'read the files as they stand, also of what is closed',
        sort: 'order for the eye: points or name',
        ...OUTPUT_WORDS.en,
      },
      examples: [
        ['emul classify month-10', 'the newest October with scores'],
        ['emul classify 2016-H2 --parts', 'the second half of 2016 with the points of each month'],
        ['emul classify 2017 --as-of 26', '2017 up to week 26'],
        ['emul classify 2016-H2 -o ratings.xlsx', 'write an Excel file'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const sort = sortAsked(call);
    const text = call.values.join(' ');
    const asking = { command: 'emul classify' };
    const { answer, findings, isRefused } = await withKnownRegulation(() =>
      classifiedPeriod(workspaceOf(call), call.host.home, {
        choose: (available, bases, campaigns) =>
          askedLongerPeriod(call, text, { ...asking, available, bases, campaigns }),
        asOf: (available, bases) => askedLimit(call, { ...asking, available, bases, campaigns: [] }),
        regulation: textFlag(call, 'regulation'),
        isLive: call.flags['live'] === true,
      }),
    );
    const hasErrors = await tallyTold(call, findings);
    const asked = answer && rowsAsked(call, answer);
    if (asked) await delivered(call, output, deliveryOf(asked, sort, output, call));
    await laterTold(call, asked?.seal);
    if (isRefused) return EXIT.failure;
    return hasErrors || !asked ? EXIT.findings : EXIT.fine;
  },
};

type Sort = 'points' | 'name' | undefined;

/** What may be typed behind `--sort`, in either language. */
const SORTS: Readonly<Record<string, Sort>> = { points: 'points', diem: 'points', name: 'name', ten: 'name' };

function sortAsked(call: Call): Sort {
  const sort = textFlag(call, 'sort');
  if (sort === undefined) return undefined;
  const found = SORTS[sort];
  if (found) return found;
  throw new UsageError(
    { vi: `không xếp được theo ${quoted(sort)}`, en: `cannot sort by ${quoted(sort)}` },
    { vi: 'chọn --sort diem (theo điểm) hoặc --sort ten (theo tên)', en: 'choose --sort points or --sort name' },
  );
}

/** How many periods the line of a week's table shows. */
const TREND = 8;

/** The report, or for a base period the table that `emul score` prints. */
function deliveryOf(answer: ClassifyAnswer, sort: Sort, output: Output, call: Call): Delivery {
  const { locale, host, flags } = call;
  const isBase = answer.period.kind.id === answer.rules.base;
  const document = async () => {
    if (isBase) return await scoreTable(answer, output, call);
    const { classify: report } = await import('../reports/classify.ts');
    const of = { workspace: answer.workspace, day: answer.period.to };
    return await tableDocument(report, { answer, sort, withParts: flags['parts'] === true }, of, output, call);
  };
  return {
    documents: [{ name: ['classify', answer.period.id], document }],
    json: async () => (await import('../reports/classify-json.ts')).classifyJson(answer, locale, host.home.version),
  };
}

async function scoreTable(answer: ClassifyAnswer, output: Output, call: Call): Promise<Document> {
  const { period, only, workspace } = answer;
  const { score } = await import('../reports/score.ts');
  const { classify } = await import('../reports/classify.ts');
  const isResult = period.kind !== week;
  const heading: typeof score.heading = (_, locale) =>
    classify.heading({ answer, sort: undefined, withParts: false }, locale);
  const question = { choose: () => period, earlier: TREND - 1 };
  const scored = (await scoredPeriod(workspaceOf(call), call.host.home, question)).answer;
  if (!scored) throw new Error(`${period.id} was read a moment ago`);
  const standings = scored.standings.filter(({ subject }) => only?.keys.has(`${subject.kind} ${subject.id}`) ?? true);
  const names = only?.names.map((name) => ({ kind: 'unit' as const, id: name, name }));
  const shown = { ...scored, standings, isResult, ...(names && { only: names }) };
  return await tableDocument(
    isResult ? { ...score, heading } : score,
    shown,
    { workspace, day: period.to },
    output,
    call,
  );
}
