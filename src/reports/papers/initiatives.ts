import type { Recognising } from '../../answers/recognising.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { percent } from '../../base/number-words.ts';
import { ended } from '../../base/sentence.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { aside } from '../../documents/prose.ts';
import { type Cell, centre, count, left, rowOf, type Table } from '../../documents/table.ts';
import type { Practice } from '../../model/practice.ts';
import { named } from '../person-words.ts';
import { DECISION, decidingPaper, executionBy, headOf } from './articles.ts';
import { belongsTo } from './frame.ts';
import { paperNumber } from './phrases.ts';
import { recognitionGrounds } from './recognition/grounds.ts';
import { postOn } from './recognition/person.ts';
import { asRecorded } from './recorded.ts';
import type { Setting } from './setting.ts';

/** Quyết định công nhận sáng kiến: the draft of the head's decision with its list, or the same as it was signed. */
export function initiativesPaper(recognising: Recognising<Practice>, given: Setting): Document {
  const { locale } = given;
  const words = WORDS[locale];
  const { items, period, decision } = recognising;
  const setting = asRecorded(given, decision?.number, decision?.date);
  const title = period.kind.words[locale].title(period);
  const papers = items.flatMap(({ proposed }) =>
    proposed?.document ? [{ document: proposed.document.value, date: proposed.date?.value }] : [],
  );
  return decidingPaper(
    {
      subject: words.subject(title),
      warnings: usedBefore(recognising, locale),
      grounds: recognitionGrounds(recognising, papers, setting),
      articles: [words.recognises(paperNumber(items.length, locale), title), words.force],
      execution: executionBy(words.executionHint, words.execution, setting),
      behind: [
        { kind: 'new-page', countsAnew: true },
        {
          kind: 'annex',
          title: words.list(title.toLocaleUpperCase('vi')),
          belongsTo: belongsTo('QĐ', DECISION[locale], setting, headOf(setting)),
        },
        listOf(recognising, locale),
      ],
    },
    setting,
  );
}

function listOf(recognising: Recognising<Practice>, locale: Locale): Table {
  const words = WORDS[locale];
  return {
    kind: 'table',
    columns: [
      centre(words.number),
      left(words.author, { width: 34 }),
      left(words.post, { width: 36 }),
      left(words.title, { width: 42 }),
      left(words.effect, { width: 44 }),
    ],
    rows: recognising.items.map((practice, i) => rowOf([count(i + 1), ...cellsOf(practice, recognising, locale)])),
  };
}

function cellsOf(practice: Practice, recognising: Recognising<Practice>, locale: Locale): Cell[] {
  const { organization } = recognising.workspace;
  const words = WORDS[locale];
  const authors = practice.authors.map(({ kind, subject, share }) => ({
    kind,
    id: subject.value,
    share: share?.value,
  }));
  const names = authors.map(({ share, ...who }) => {
    const name = named(who, organization, locale) ?? who.id;
    return share && authors.length > 1 ? `${name} (${percent(share, locale)})` : name;
  });
  const posts = authors.map((who) => postOn(who, recognising)).filter(Boolean);
  const spread = practice.replicated.flatMap(({ unit, place }) =>
    unit ? (organization.unit(unit.value)?.name.value ?? unit.value) : (place?.value ?? []),
  );
  const effect = [
    ended(words.scope),
    ...(practice.effect ? [ended(practice.effect.value)] : []),
    ...(spread.length > 0 ? [ended(words.spread(spread.join(', ')))] : []),
  ];
  return [names.join('; '), posts.join('; '), practice.title.value, effect.join(' ')].map((text) => ({
    kind: 'text',
    text,
  }));
}

/** To whoever prints it: a sáng kiến of that name was recognised already, and serves for an award once. */
function usedBefore({ items, workspace, decision }: Recognising<Practice>, locale: Locale): Block[] {
  const plain = ({ title }: Practice) => title.value.normalize('NFC').trim().toLowerCase();
  return items.flatMap((practice) => {
    const before = workspace.practices.find(
      (other) =>
        other !== practice &&
        plain(other) === plain(practice) &&
        other.recognised?.decision &&
        other.recognised.decision.value !== decision?.number,
    );
    const number = before?.recognised?.decision?.value;
    return number === undefined ? [] : [paragraph([aside(WORDS[locale].again(practice.title.value, number))])];
  });
}

const WORDS = bilingual({
  vi: {
    subject: (period: string) => `Về việc công nhận sáng kiến ${period}`,
    recognises: (count: string, period: string) =>
      `Công nhận ${count} sáng kiến cấp cơ sở ${period} (danh sách kèm theo).`,
    force: 'Quyết định này có hiệu lực kể từ ngày ký.',
    executionHint: 'Chánh Văn phòng, trưởng các phòng',
    execution: ' và các tập thể, cá nhân có tên trong danh sách chịu trách nhiệm thi hành Quyết định này',
    list: (period: string) => `DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN ${period}`,
    number: 'TT',
    author: 'Tác giả',
    post: 'Chức vụ, đơn vị',
    title: 'Tên sáng kiến',
    effect: 'Phạm vi, hiệu quả',
    scope: 'Phạm vi cơ sở',
    spread: (places: string) => `Đã áp dụng tại ${places}`,
    again: (title: string, number: string) =>
      `Lưu ý: “${title}” đã được công nhận tại ${number}; xem có trùng, đã dùng để xét khen thưởng hay chưa, trước khi trình.`,
  },
  en: {
    subject: (period) => `Recognising initiatives of ${period}`,
    recognises: (count, period) => `${count} initiatives of ${period} are recognised in the agency (list annexed).`,
    force: 'This decision takes effect on the day it is signed.',
    executionHint: 'the chief of the Office and the heads of divisions',
    execution: ' and those in the list carry out this decision',
    list: (period) => `INITIATIVES RECOGNISED: ${period}`,
    number: 'No',
    author: 'Author',
    post: 'Post, division',
    title: 'Initiative',
    effect: 'Scope, effect',
    scope: 'In the agency',
    spread: (places) => `Taken over by ${places}`,
    again: (title, number) =>
      `Note: “${title}” was recognised by ${number}; see whether it is the same, and has served for an award, before it goes to be signed.`,
  },
});
