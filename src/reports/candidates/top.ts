import type { ScoresInside } from '../../answers/scores-inside.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { paragraph, type Text } from '../../documents/document.ts';
import type { Award } from '../../model/award.ts';
import { regulationInWords } from '../classify/top.ts';
import { limitLines, notCountedLines } from '../limit-words.ts';
import { readUnder } from '../read-under.ts';
import { sealLines } from '../seal-words.ts';
import type { CandidatesTerms } from './candidates-terms.ts';

/** What stands over the list; where no award is given in such a period, or nothing was scored in it, why there is none. */
export function top({ answer, units, awards: asked, locale }: CandidatesTerms, scores: ScoresInside): Text[] {
  const words = WORDS[locale];
  const { classified, isDraft, outOfDate, awards } = answer;
  const { period, rules, limit, workspace } = classified;
  const name = period.kind.words[locale].title(period);
  const only = units && [...units].map((id) => workspace.organization.unit(id)?.name.value ?? id);
  const isAsked = (id: string) => !asked || asked.has(id);
  const stale = new Map(
    outOfDate
      .filter(({ award }) => isAsked(award.id.value))
      .map(({ regulation, isOver }) => [regulation, isOver ? regulation.effective.to?.value : undefined]),
  );
  const { agencies } = workspace.settings;
  const lines: Text[] = [
    { kind: 'title', text: `${words.title} ${name.toUpperCase()}` },
    ...(isDraft ? [{ kind: 'stamp' as const, text: words.draft }] : []),
    ...(workspace.unsound.has('decision') ? [{ kind: 'stamp' as const, text: words.undecided }] : []),
    ...limitLines(limit, locale),
    ...notCountedLines(limit, locale),
    ...sealLines(classified, locale),
    ...[...stale].map(([regulation, to]) => ({
      kind: 'stamp' as const,
      text: words.stale(regulation.id.value, to && dateSaid(to, locale)),
    })),
    paragraph(`${words.by} ${regulationInWords(rules.regulation, undefined, { locale, agencies })}`),
    ...(only ? [paragraph(words.only(only.join('; ')))] : []),
    paragraph(
      awards.length === 0
        ? words.none(rules.regulation.id.value, period.kind.words[locale].kind, givenFor(rules.awards, locale))
        : scores.isThere
          ? words.notDeciding
          : words.notScored(spanOf(scores, locale)),
    ),
  ];
  return readUnder(classified, lines, locale);
}

/** The first and the last period with a scores file. */
function spanOf({ oldest, newest }: ScoresInside, locale: Locale): string | undefined {
  if (!oldest || !newest) return undefined;
  const [from, to] = [oldest, newest].map((period) => period.kind.words[locale].title(period)) as [string, string];
  return WORDS[locale].span(from, to);
}

/** The kinds of period for which there are awards. */
function givenFor(awards: readonly Award[], locale: Locale): string {
  const kinds = awards.flatMap(({ periods }) => periods.map(({ value }) => value));
  return [...new Set(kinds)].map((kind) => kindInWords(kind)[locale]).join(', ');
}

const WORDS = bilingual({
  vi: {
    title: 'DANH SÁCH XÉT KHEN THƯỞNG',
    by: 'Theo',
    draft: 'DỰ THẢO, không chính thức',
    undecided: 'CHƯA TÍNH quyết định của Hội đồng: tệp quyết định của kỳ này chưa đọc được',
    notDeciding: 'Danh sách nêu ai đủ điều kiện và vì sao; Hội đồng xét, người có thẩm quyền quyết định.',
    stale: (regulation: string, to: string | undefined) =>
      to
        ? `Văn bản của ${regulation} hết hiệu lực ngày ${to}: soát lại rồi đổi mục extends của quy chế`
        : `Văn bản của ${regulation} chưa có hiệu lực trong kỳ này: soát lại mục extends của quy chế`,
    only: (names: string) => `Trích riêng: ${names}`,
    notScored: (span: string | undefined) =>
      `Kỳ này chưa có tệp điểm nào nên chưa xét được ai${span ? `; sổ có điểm ${span}` : ''}.`,
    span: (from: string, to: string) => (from === to ? `của ${from}` : `từ ${from} đến ${to}`),
    none: (regulation: string, kind: string, given: string) =>
      given === ''
        ? `Quy chế “${regulation}” chưa có danh hiệu, hình thức khen nào. Thêm mục awards, hoặc dựa trên quy chế có sẵn: emul regulation list`
        : `Quy chế “${regulation}” không có danh hiệu, hình thức khen nào xét theo ${kind}; có xét theo ${given}.`,
  },
  en: {
    title: 'CANDIDATES FOR AWARDS,',
    by: 'By',
    draft: 'DRAFT, not official',
    undecided: 'WITHOUT what the Council decided: a decision of this period cannot be read',
    notDeciding: 'The list says who qualifies and why; the Council considers, and whoever is competent decides.',
    stale: (regulation, to) =>
      to
        ? `The paper of ${regulation} ended on ${to}: look it up, then mend extends of the regulation`
        : `The paper of ${regulation} is not in force in this period: look at extends of the regulation`,
    only: (names) => `Only: ${names}`,
    notScored: (span) =>
      `No scores file lies in this period, so nobody is looked at${span ? `; there are scores ${span}` : ''}.`,
    span: (from, to) => (from === to ? `of ${from}` : `from ${from} to ${to}`),
    none: (regulation, kind, given) =>
      given === ''
        ? `The regulation “${regulation}” has no awards. Add some, or rest on one that has: emul regulation list`
        : `The regulation “${regulation}” has no award for a ${kind}; there are for: ${given}.`,
  },
});
