import type { Recognising } from '../../answers/recognising.ts';
import { dateInWords, dateSaid } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Document } from '../../documents/document.ts';
import { prose } from '../../documents/prose.ts';
import { type Cell, centre, count, left, OPEN, rowOf, type Table, text } from '../../documents/table.ts';
import type { Exemplar } from '../../model/exemplar.ts';
import { named } from '../person-words.ts';
import { DECISION, decidingPaper, executionBy, headOf } from './articles.ts';
import { belongsTo } from './frame.ts';
import { counted, listed } from './phrases.ts';
import { recognitionGrounds } from './recognition/grounds.ts';
import { postOn } from './recognition/person.ts';
import { asRecorded } from './recorded.ts';
import { namingIn, type Setting } from './setting.ts';

/** Quyết định chọn, công nhận điển hình tiên tiến: who is an advanced example of what, and who is in charge of each. */
export function exemplarDecisionPaper(recognising: Recognising<Exemplar>, given: Setting): Document {
  const { locale } = given;
  const words = WORDS[locale];
  const { items, decision } = recognising;
  const setting = asRecorded(given, decision?.number, decision?.date);
  const who = (['unit', 'member'] as const).flatMap((kind) => {
    const own = items
      .filter((exemplar) => exemplar.kind === kind)
      .map(({ subject }) => ({ kind, id: subject.value, name: '' }));
    return own.length > 0 ? [counted(own, kind, namingIn(setting))] : [];
  });
  return decidingPaper(
    {
      subject: words.subject,
      grounds: recognitionGrounds(recognising, [], setting),
      articles: [
        prose`${words.chooses} ${listed(who, locale)} ${words.purpose}${words.until(items)} ${words.listed}`,
        words.charge,
        words.force,
      ],
      execution: executionBy(words.executionHint, words.execution, setting),
      behind: [
        { kind: 'new-page', countsAnew: true },
        { kind: 'annex', title: words.list, belongsTo: belongsTo('QĐ', DECISION[locale], setting, headOf(setting)) },
        listOf(recognising, locale),
      ],
    },
    setting,
  );
}

function listOf(recognising: Recognising<Exemplar>, locale: Locale): Table {
  const words = WORDS[locale];
  const { organization } = recognising.workspace;
  const order = recognising.items.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'unit' ? -1 : 1));
  return {
    kind: 'table',
    columns: [
      centre(words.number),
      left(words.name, { width: 32 }),
      left(words.post, { width: 32 }),
      left(words.title, { width: 34 }),
      left(words.division, { width: 26 }),
      left(words.leader, { width: 26 }),
    ],
    rows: order.map((exemplar, i) => {
      const who = { kind: exemplar.kind, id: exemplar.subject.value };
      const { division, leader } = exemplar;
      return rowOf([
        count(i + 1),
        text(named(who, organization, locale) ?? who.id),
        text(postOn(who, recognising)),
        text(exemplar.title.value),
        division ? text(organization.unit(division.value)?.name.value ?? division.value) : hinted(words.divisionHint),
        leader
          ? text(named({ kind: 'member', id: leader.value }, organization, locale) ?? leader.value)
          : hinted(words.leaderHint),
      ]);
    }),
  };
}

function hinted(hint: string): Cell {
  return { ...OPEN, hint };
}

/** “ đến ngày 31/12/2020”, where all end alike. */
function untilIn(items: readonly Exemplar[], words: (day: string) => string): string {
  const days = new Set(items.map(({ to }) => to?.value));
  const [day] = days;
  return days.size === 1 && day !== undefined ? words(day) : '';
}

const WORDS = bilingual({
  vi: {
    subject: 'Về việc chọn tập thể, cá nhân xây dựng điển hình tiên tiến',
    chooses: 'Chọn',
    purpose: 'xây dựng điển hình tiên tiến',
    listed: '(danh sách kèm theo).',
    until: (items: readonly Exemplar[]) => untilIn(items, (day) => ` đến ngày ${dateInWords(day)}`),
    charge:
      'Đơn vị, lãnh đạo được phân công phụ trách có tên trong danh sách chịu trách nhiệm chỉ đạo, giúp đỡ tập thể, cá nhân xây dựng điển hình.',
    force: 'Quyết định này có hiệu lực kể từ ngày ký.',
    executionHint: 'Chánh Văn phòng, trưởng các phòng',
    execution: ' và các tập thể, cá nhân có tên trong danh sách chịu trách nhiệm thi hành Quyết định này',
    list: 'DANH SÁCH TẬP THỂ, CÁ NHÂN XÂY DỰNG ĐIỂN HÌNH TIÊN TIẾN',
    number: 'TT',
    name: 'Tập thể, cá nhân',
    post: 'Chức vụ, đơn vị',
    title: 'Nội dung điển hình',
    division: 'Đơn vị phụ trách',
    divisionHint: 'đơn vị được giao phụ trách',
    leader: 'Lãnh đạo phụ trách',
    leaderHint: 'lãnh đạo chỉ đạo, đôn đốc',
  },
  en: {
    subject: 'Choosing advanced examples',
    chooses: 'Chosen are',
    purpose: 'to become advanced examples',
    listed: '(list annexed).',
    until: (items) => untilIn(items, (day) => ` until ${dateSaid(day, 'en')}`),
    charge: 'The divisions and leaders in the list look after and help those chosen.',
    force: 'This decision takes effect on the day it is signed.',
    executionHint: 'the chief of the Office and the heads of divisions',
    execution: ' and those in the list carry out this decision',
    list: 'ADVANCED EXAMPLES',
    number: 'No',
    name: 'Who',
    post: 'Post, division',
    title: 'Example of what',
    division: 'Division in charge',
    divisionHint: 'division in charge',
    leader: 'Leader in charge',
    leaderHint: 'leader in charge',
  },
});
