import type { ScalePaper } from '../../answers/criteria/scale-paper.ts';
import { bilingual } from '../../base/locale.ts';
import { ended } from '../../base/sentence.ts';
import { type Block, type Document, heading, listUnder, paragraph } from '../../documents/document.ts';
import { blank, type Prose, prose } from '../../documents/prose.ts';
import { BLANK, type Cell, centre, count, left, right, rowOf, type Table, text } from '../../documents/table.ts';
import { placeOf, voiceName } from '../criteria/opinion-words.ts';
import { belongsTo, officialPaper } from './frame.ts';
import { agreeing, askedAndHeard, type Heard, heardBy } from './scale/heard.ts';
import { answerIn, isUnanswered, opinionTable } from './scale/opinion-table.ts';
import { scaleName } from './scale/scale.ts';
import { ownWords, type Setting } from './setting.ts';

/** Báo cáo tiếp thu, giải trình: how many opinions came from whom, what was said, what is taken up and what is not, with the table of all behind. */
export function opinionsAnswerPaper(paper: ScalePaper, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const scale = scaleName(paper.criteria, locale);
  const heard = heardBy(paper);
  return officialPaper(
    {
      symbol: 'BC',
      type: words.type,
      subject: words.subject(scale),
      addressee: words.addressee,
      body: [
        paragraph(askedAndHeard(paper, setting)),
        heading(2, words.count),
        ...counts(heard, setting),
        heading(2, words.onTheWhole),
        ...onTheWhole(paper, setting),
        heading(2, words.outcome),
        ...outcomes(heard, setting),
      ],
      closing: words.closing(scale),
      behind: annex(paper, setting),
    },
    setting,
  );
}

/** The table of all opinions; none while nobody was asked or has spoken. */
function annex(paper: ScalePaper, setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  const table = opinionTable(paper, setting.locale);
  if (table.rows.length === 0) return [];
  return [
    { kind: 'new-page', orientation: 'landscape', countsAnew: true },
    { kind: 'annex', title: words.annex, belongsTo: belongsTo('BC', words.type, setting) },
    table,
  ];
}

function counts(heard: readonly Heard[], setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  if (heard.length === 0) return [paragraph(words.nobody)];
  const sum = (key: 'taken' | 'partly' | 'kept' | 'open') => heard.reduce((total, each) => total + each[key], 0);
  const all = heard.reduce((total, each) => total + each.all.length, 0);
  const row = (cells: Cell[], isTotal = false) => rowOf(cells, { ...(isTotal && { isTotal }) });
  const table: Table = {
    kind: 'table',
    columns: [
      centre(words.number),
      left(words.who, { width: 60 }),
      right(words.all),
      right(words.taken),
      right(words.partly),
      right(words.kept),
      right(words.open),
    ],
    rows: [
      ...heard.map((each, i) =>
        row([
          count(i + 1),
          text(voiceName(each.from)),
          ...[each.all.length, each.taken, each.partly, each.kept, each.open].map(count),
        ]),
      ),
      row([BLANK, text(words.total), ...[all, sum('taken'), sum('partly'), sum('kept'), sum('open')].map(count)], true),
    ],
  };
  return [table];
}

/** Who agrees, what was said of the draft as a whole, who has said nothing. */
function onTheWhole(paper: ScalePaper, setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  const all = agreeing(paper).map(voiceName);
  const own = ownWords('whole', setting);
  return [
    ...(own ?? [[blank(words.wholeHint)]]).map(paragraph),
    ...(all.length > 0 ? [paragraph(words.agree(all.join(', ')))] : []),
    ...(paper.silent.length > 0 ? [paragraph(words.silent(paper.silent.map(voiceName).join(', ')))] : []),
  ];
}

function outcomes(heard: readonly Heard[], setting: Setting): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const all = heard.flatMap((each) => each.all);
  const of = (outcome: string | undefined) =>
    all.filter((each) =>
      isUnanswered(each) ? outcome === undefined : (each.opinion.outcome?.value ?? 'taken') === outcome,
    );
  const line = (each: (typeof all)[number]): Prose => {
    const place = placeOf(each, locale);
    const head = `${voiceName(each.from)}${place === undefined ? '' : `, ${words.on} ${place}`}: ${ended(each.opinion.text.value)}`;
    return prose`${head} ${answerIn(each, locale)}`;
  };
  const lists = (['taken', 'partly', 'kept', undefined] as const).flatMap((outcome): Block[] => {
    const items = of(outcome).map(line);
    return listUnder(words.lists[outcome ?? 'open'], items);
  });
  return lists.length > 0 ? lists : [paragraph(words.nobody)];
}

const WORDS = bilingual({
  vi: {
    type: 'BÁO CÁO',
    subject: (scale: string) => `Tiếp thu, giải trình ý kiến góp ý dự thảo ${scale}`,
    addressee: 'Hội đồng Thi đua - Khen thưởng, hoặc người đứng đầu cơ quan',
    count: 'Số lượng ý kiến',
    onTheWhole: 'Ý kiến chung về dự thảo',
    outcome: 'Tiếp thu, giải trình',
    number: 'STT',
    who: 'Đơn vị, chức danh',
    all: 'Số ý kiến',
    taken: 'Tiếp thu',
    partly: 'Tiếp thu một phần',
    kept: 'Giữ nguyên',
    open: 'Chưa trả lời',
    total: 'Cộng',
    nobody: 'Chưa nhận ý kiến góp ý nào.',
    wholeHint: 'đánh giá chung về các ý kiến, ví dụ cơ bản nhất trí với bố cục, nội dung dự thảo',
    agree: (names: string) => `Nhất trí với toàn bộ dự thảo: ${names}.`,
    silent: (names: string) => `Chưa có ý kiến: ${names}.`,
    on: 'về',
    lists: {
      taken: 'Ý kiến được tiếp thu',
      partly: 'Ý kiến được tiếp thu một phần',
      kept: 'Ý kiến giữ nguyên như dự thảo và lý do',
      open: 'Ý kiến chưa tiếp thu, giải trình',
    },
    closing: (scale: string) => `Trên đây là báo cáo tiếp thu, giải trình ý kiến góp ý dự thảo ${scale}`,
    annex: 'BẢNG TỔNG HỢP Ý KIẾN GÓP Ý, TIẾP THU, GIẢI TRÌNH',
  },
  en: {
    type: 'REPORT',
    subject: (scale) => `What became of opinions on the draft ${scale}`,
    addressee: 'the Emulation and Commendation Council, or the head of the agency',
    count: 'How many opinions',
    onTheWhole: 'On the draft as a whole',
    outcome: 'What is taken up, and what is not',
    number: 'No',
    who: 'Division, post',
    all: 'Opinions',
    taken: 'Taken up',
    partly: 'In part',
    kept: 'Kept as it is',
    open: 'Not answered',
    total: 'Total',
    nobody: 'No opinion has come.',
    wholeHint: 'what the opinions come to as a whole',
    agree: (names) => `Agree with the whole draft: ${names}.`,
    silent: (names) => `Have said nothing: ${names}.`,
    on: 'on',
    lists: {
      taken: 'Taken up',
      partly: 'Taken up in part',
      kept: 'Kept as in the draft, and why',
      open: 'Not answered yet',
    },
    closing: (scale) => `This is the report on opinions on the draft ${scale}`,
    annex: 'ALL OPINIONS, AND WHAT BECAME OF THEM',
  },
});
