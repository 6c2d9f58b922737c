import type { OpinionHeard, OpinionsOn, Voice } from '../answers/criteria/steps/opinions.ts';
import { dateInWords, dateSaid } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { paperCount } from '../base/number-words.ts';
import { ended } from '../base/sentence.ts';
import { type Block, listUnder, paragraph } from '../documents/document.ts';
import type { Criteria } from '../model/criteria.ts';
import { lineOf } from '../source/line-of.ts';
import { nextStep } from './criteria/next-step.ts';
import { outcomeOf, placeOf } from './criteria/opinion-words.ts';
import type { Report } from './report.ts';

/** What was said on a scale that went out for opinions: first what nobody answered yet. */
export const criteriaOpinions: Report<OpinionsOn> = {
  id: 'criteria-opinions',
  document({ criteria, open, answered, silent }, locale) {
    const words = WORDS[locale];
    const lists: [heading: string, items: string[]][] = [
      [words.open, open.map((opinionHeard) => heard(opinionHeard, locale, true))],
      [words.answered, answered.map((opinionHeard) => heard(opinionHeard, locale, false))],
      [words.silent, silent.length > 0 ? [silent.map(nameOf).join(', ')] : []],
    ];
    return {
      locale,
      blocks: [
        {
          kind: 'title',
          text: `${words.title} “${criteria.title.value.toUpperCase()}”${words.edition(numberOf(criteria))}`,
        },
        ...sentOut(criteria, locale),
        paragraph(words.counted(open.length + answered.length, open.length)),
        ...lists.flatMap(([heading, items]) => listUnder(heading, items)),
        ...nextStep(criteria, open[0], locale),
      ],
    };
  },
};

function sentOut({ life: { consultation } }: Criteria, locale: Locale): Block[] {
  const { from, until, paper } = consultation ?? {};
  if (!from) return [];
  return [paragraph(WORDS[locale].sent(from.value, until?.value, paper?.value))];
}

/** `Ý 1, Phòng CS – Dân tộc, về A3 Tiến độ (05/6/2017): Trừ 2 điểm là nặng. Giữ nguyên: …` */
function heard(opinionHeard: OpinionHeard, locale: Locale, isOpen: boolean): string {
  const words = WORDS[locale];
  const { number, opinion, from } = opinionHeard;
  const { date, text, answer } = opinion;
  const place = placeOf(opinionHeard, locale);
  const head = [`${words.number} ${number}`, nameOf(from), place && `${words.on} ${place}`].filter(Boolean).join(', ');
  const said = `${head}${date ? ` (${dateSaid(date.value, locale)})` : ''}: ${ended(text.value)}`;
  if (isOpen) return `${said} ${lineOf(text.place)}`;
  const result = outcomeOf(opinionHeard, locale);
  const reply = [result, answer?.value].filter(Boolean).join(': ');
  return `${said} ${ended(reply || words.taken)}`;
}

function nameOf({ id, unit }: Voice): string {
  return unit ? (unit.short ?? unit.name).value : id;
}

function numberOf({ edition }: Criteria): string | undefined {
  return edition?.value.toString();
}

const WORDS = bilingual({
  vi: {
    title: 'GÓP Ý VỀ',
    open: 'Chưa trả lời',
    answered: 'Đã trả lời',
    silent: 'Được hỏi mà chưa góp ý',
    number: 'Ý',
    on: 'về',
    taken: 'Tiếp thu',
    edition: (number: string | undefined) => (number === undefined ? '' : `, LẦN BAN HÀNH ${number}`),
    sent: (from: string, until: string | undefined, paper: string | undefined) =>
      `Gửi lấy ý kiến ngày ${dateInWords(from)}${paper === undefined ? '' : ` (${paper})`}${until === undefined ? '' : `, nhận góp ý đến hết ngày ${dateInWords(until)}`}.`,
    counted: (all: number, open: number) => {
      if (all === 0) return 'Chưa có góp ý nào.';
      return open === 0
        ? `${paperCount(all)} góp ý, đã trả lời hết.`
        : `${paperCount(all)} góp ý, ${paperCount(open)} ý chưa trả lời.`;
    },
  },
  en: {
    title: 'OPINIONS ON',
    open: 'Not answered',
    answered: 'Answered',
    silent: 'Asked, and nothing said yet',
    number: 'No.',
    on: 'on',
    taken: 'Taken up',
    edition: (number) => (number === undefined ? '' : `, EDITION ${number}`),
    sent: (from, until, paper) =>
      `Sent out on ${dateSaid(from, 'en')}${paper === undefined ? '' : ` (${paper})`}${until === undefined ? '' : `, open until ${dateSaid(until, 'en')}`}.`,
    counted: (all, open) => {
      if (all === 0) return 'No opinions yet.';
      const noun = all === 1 ? 'opinion' : 'opinions';
      return open === 0 ? `${all} ${noun}, all answered.` : `${all} ${noun}, ${open} not answered.`;
    },
  },
});
