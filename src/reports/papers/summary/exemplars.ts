import { bilingual } from '../../../base/locale.ts';
import { ended, insideSentence } from '../../../base/sentence.ts';
import { type Block, listUnder } from '../../../documents/document.ts';
import type { Exemplar } from '../../../model/exemplar.ts';
import { cited } from '../../cited.ts';
import { inSentence } from '../phrases.ts';
import { known, type SummaryTerms } from './summary-terms.ts';

/** Who was being built up as an advanced example in the period: what was done in it, what is overdue, what the review said. */
export function exemplars(terms: SummaryTerms): Block[] {
  const { classified, locale } = terms;
  const { period, workspace } = classified;
  const items = workspace.exemplars
    .filter(({ from, ended: over }) => (from?.value ?? '') <= period.to && (!over || over.date.value >= period.from))
    .map((exemplar) => inWords(exemplar, terms));
  const list: Block[] = listUnder(WORDS[locale].heading, items);
  return known('exemplars', list, WORDS[locale].hint, terms);
}

function inWords(exemplar: Exemplar, { classified, locale }: SummaryTerms): string {
  const { period, workspace } = classified;
  const words = WORDS[locale];
  const who = inSentence({ kind: exemplar.kind, id: exemplar.subject.value }, workspace.organization, locale);
  const { decision, date } = exemplar.chosen ?? {};
  const paper = decision ? ` (${cited(decision.value, date?.value, locale)})` : '';
  const isWithin = (day: string) => period.from <= day && day <= period.to;
  const done = exemplar.programme.filter((task) => task.done && isWithin(task.done.value));
  const late = exemplar.programme.filter(
    ({ due, done: day }) => due && due.value <= period.to && (!day || day.value > period.to),
  );
  const reviews = exemplar.reviews.filter((review) => review.period.value === period.id);
  const said = [
    ...(done.length > 0 ? [words.done(done.map(({ text }) => insideSentence(text.value)).join('; '))] : []),
    ...(late.length > 0 ? [words.late(late.map(({ text }) => insideSentence(text.value)).join('; '))] : []),
    ...reviews.flatMap(({ result }) => (result ? [words.review(insideSentence(result.value))] : [])),
    ...(exemplar.ended && exemplar.ended.date.value <= period.to ? [words.ended] : []),
  ];
  return ended(`“${exemplar.title.value}”, ${who}${paper}${said.map((text) => `; ${text}`).join('')}`);
}

const WORDS = bilingual({
  vi: {
    heading: 'Điển hình tiên tiến đang xây dựng',
    hint: 'điển hình tiên tiến, nhân tố mới, gương người tốt, việc tốt; việc nhân rộng',
    ended: 'đã thôi xây dựng',
    done: (tasks: string) => `đã xong trong kỳ: ${tasks}`,
    late: (tasks: string) => `quá hạn: ${tasks}`,
    review: (result: string) => `sơ kết: ${result}`,
  },
  en: {
    heading: 'Advanced examples being built up',
    hint: 'models, new factors, good deeds, and how they spread',
    ended: 'ended',
    done: (tasks) => `done in the period: ${tasks}`,
    late: (tasks) => `overdue: ${tasks}`,
    review: (result) => `review: ${result}`,
  },
});
