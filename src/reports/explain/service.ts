import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { monthsInWords } from '../../calendar/months.ts';
import type { List } from '../../documents/document.ts';
import { heldOf } from '../../scoring/result.ts';
import type { ServiceWorking } from '../../scoring/rollup/held.ts';
import { lineOf } from '../../source/line-of.ts';
import { placeIn } from '../place-in.ts';
import { withSource } from '../said-aside.ts';
import type { ExplainTerms } from './explain-terms.ts';

/** How long somebody served in the period, stretch by stretch, where a rule asks for it. */
export function service(terms: ExplainTerms): List[] {
  return (heldOf(terms.result)?.services ?? []).map((working) => served(working, terms));
}

function served({ rule, stretches, served: sum, holds }: ServiceWorking, { locale }: ExplainTerms): List {
  const words = WORDS[locale];
  const said = words.heading(monthsInWords(sum)[locale], String(rule.months.value), holds);
  const paper = rule.source && placeIn(rule.source, locale, { isDated: false });
  return {
    kind: 'list',
    heading: withSource(said, paper, lineOf(rule.node.place)),
    items: stretches.map((stretch) =>
      words.stretch(dateSaid(stretch.from, locale), dateSaid(stretch.to, locale), monthsInWords(stretch)[locale]),
    ),
  };
}

const WORDS = bilingual({
  vi: {
    heading: (served: string, asked: string, isEnough: boolean) =>
      `Thời gian công tác trong kỳ: ${served}, ${isEnough ? `đủ ${asked} tháng` : `chưa đủ ${asked} tháng nên không xếp loại`}`,
    stretch: (from: string, to: string, long: string) => `Từ ngày ${from} đến ngày ${to}: ${long}`,
  },
  en: {
    heading: (served, asked, isEnough) =>
      `Service in the period: ${served}, ${isEnough ? `${asked} months are enough` : `less than ${asked} months, so not rated`}`,
    stretch: (from, to, long) => `${from} to ${to}: ${long}`,
  },
});
