import { tallyOf } from '../../../answers/criteria/course.ts';
import type { LostPoints } from '../../../answers/gathered.ts';
import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { asWritten } from '../../../base/number-words.ts';
import { type Block, heading, paragraph } from '../../../documents/document.ts';
import { figure, type Prose, prose } from '../../../documents/prose.ts';
import { BLANK, left, type Row, right, rowOf, type Table, text } from '../../../documents/table.ts';
import { levelInSentence } from '../../../model/level-names.ts';
import { perSheetOpened, sheetsOpened } from '../../workings/losses.ts';
import { type Naming, whoOpened } from '../../workings/names.ts';
import { pointShareOpened } from '../../workings/sums.ts';
import { listed, nounOf, shareOf } from '../phrases.ts';
import { deductions } from '../shortcomings.ts';
import { causes } from './causes.ts';
import { place, type SummaryTerms } from './summary-terms.ts';

/** III. Strengths, shortcomings, causes and remedies, lessons: figures from the sheets, the rest from people. */
export function assessment(terms: SummaryTerms): Block[] {
  const { gathered, locale, naming } = terms;
  const words = WORDS[locale];
  return [
    heading(1, words.heading),
    heading(2, words.strengths),
    ...wellDone(terms),
    ...place('strengths', words.strengthsHint, terms),
    heading(2, words.limits),
    ...lostTable(terms),
    ...deductions(gathered, naming),
    ...place('limits', words.limitsHint, terms),
    heading(2, words.causes),
    ...causes(terms),
    heading(2, words.lessons),
    ...place('lessons', words.lessonsHint, terms),
  ];
}

/** How many of those rated stand at one of the two best levels. */
function wellDone({ classified, locale, naming }: SummaryTerms): Block[] {
  const words = WORDS[locale];
  const [, second] = classified.rules.levels;
  if (!second) return [];
  const good = classified.rules.levels.slice(0, 2).map(({ id }) => id.value);
  const said = (['unit', 'member'] as const).flatMap((kind) => {
    const tally = tallyOf(classified.results, kind);
    const rated = tally.all - tally.notRated;
    if (rated === 0) return [];
    const own = tally.who.filter(({ level }) => level !== undefined && good.includes(level));
    const said = figure(words.part(own.length, rated, nounOf(kind, rated, locale), tally.notRated > 0), () =>
      whoOpened(own, naming),
    );
    return [words.good(said, shareOf(own, rated, naming))];
  });
  return said.length > 0 ? [paragraph(words.well(listed(said, locale), levelInSentence(second)[locale]))] : [];
}

/** So many criteria of each kind: behind them nobody looks. */
const MOST = 5;

function lostTable({ gathered, locale, naming }: SummaryTerms): Table[] {
  const words = WORDS[locale];
  const rows = (['unit', 'member'] as const).flatMap((kind) => {
    const own = gathered.lost.filter((points) => points.kind === kind);
    const all = Exact.sum(own.map(({ lost }) => lost));
    if (own.length === 0) return [];
    return [
      { kind: 'band' as const, depth: 2 as const, text: words.kinds[kind] },
      ...own.slice(0, MOST).map((points) => lostRow(points, all, naming)),
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.lost,
      columns: [
        left(words.id),
        left(words.criterion),
        right(words.max),
        right(words.points),
        right(words.share),
        right(words.sheets),
      ],
      rows,
    },
  ];
}

function lostRow(lostPoints: LostPoints, all: Exact, naming: Naming): Row {
  const { criterion, lost, sheets, of } = lostPoints;
  const { locale } = naming;
  const perSheet = lost.over(Exact.whole(of));
  return rowOf([
    text(criterion.id.value),
    text(criterion.title.value),
    text(asWritten(criterion.max.value, locale)),
    { kind: 'number', value: perSheet, places: 2, opens: () => perSheetOpened(lostPoints, naming) },
    all.isZero ? BLANK : { kind: 'share', share: lost.over(all), opens: () => pointShareOpened(lost, all, locale) },
    { kind: 'text', text: `${sheets}/${of}`, opens: () => sheetsOpened(lostPoints, naming) },
  ]);
}

const WORDS = bilingual({
  vi: {
    heading: 'Đánh giá chung',
    strengths: 'Ưu điểm',
    strengthsHint: 'những việc làm tốt, cách làm hay, kết quả nổi bật',
    limits: 'Hạn chế, tồn tại',
    limitsHint: 'hạn chế trong tổ chức phong trào, trong chấm điểm, trong thực hiện nhiệm vụ',
    causes: 'Nguyên nhân, biện pháp khắc phục',
    lessons: 'Bài học kinh nghiệm',
    lessonsHint: 'bài học rút ra sau kỳ này',
    lost: 'Các tiêu chí bị mất điểm nhiều nhất',
    id: 'Mã',
    criterion: 'Tiêu chí',
    max: 'Điểm tối\u00a0đa',
    points: 'Mất bình quân một phiếu',
    share: 'Trong tổng điểm mất',
    sheets: 'Số phiếu bị mất điểm',
    kinds: { unit: 'Tập thể', member: 'Cá nhân' },
    /** `isPart`: others of the kind are not rated. */
    part: (count: number, rated: number, noun: string, isPart: boolean) =>
      `${count}/${rated} ${noun}${isPart ? ' được xếp loại' : ''}`,
    good: (said: Prose, share: Prose) => prose`${said} (${share})`,
    well: (said: Prose, level: string) =>
      prose`${said} đạt ${level.replace(/^Loại(?= )/u, 'loại').replace(/^(?!loại )/u, 'mức ')} trở lên.`,
  },
  en: {
    heading: 'Assessment',
    strengths: 'Strengths',
    strengthsHint: 'what was done well, good ways of working, outstanding results',
    limits: 'Shortcomings',
    limitsHint: 'shortcomings of the movement, of scoring, of the work itself',
    causes: 'Causes and remedies',
    lessons: 'Lessons',
    lessonsHint: 'what was learnt in the period',
    lost: 'Criteria on which most points were lost',
    id: 'Id',
    criterion: 'Criterion',
    max: 'Max',
    points: 'Lost per sheet',
    share: 'Of all lost',
    sheets: 'Sheets',
    kinds: { unit: 'Collectives', member: 'Individuals' },
    part: (count, rated, noun, isPart) => `${count} of ${rated} ${isPart ? 'rated ' : ''}${noun}`,
    good: (said, share) => prose`${said} (${share})`,
    well: (said, level) => prose`${said} are rated ${level} or better.`,
  },
});
