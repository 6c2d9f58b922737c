import { scoresInside } from '../answers/scores-inside.ts';
import { bilingual } from '../base/locale.ts';
import type { AwardResult } from '../candidates/award-result.ts';
import type { Block } from '../documents/document.ts';
import { awardSection } from './candidates/award-section.ts';
import { type CandidatesTerms, type CandidatesView, isShown, termsOf } from './candidates/candidates-terms.ts';
import { supposedBlocks } from './candidates/supposed.ts';
import { top } from './candidates/top.ts';
import type { Report } from './report.ts';

/** Whom to propose for what: by who decides, titles and commendations apart, each award with its conditions, who meets them, and whom the quota leaves below the line. */
export const candidates: Report<CandidatesView> = {
  id: 'candidates',
  document(view, locale) {
    const terms = termsOf(view, locale);
    const { period, workspace, seal } = view.answer.classified;
    const scores = scoresInside(period, workspace, seal !== undefined);
    const shown = scores.isThere ? view.answer.awards.filter((award) => isShown(award, view)) : [];
    const blocks = [...top(terms, scores), ...supposedBlocks(terms), ...groups(shown, terms)];
    const notes = terms.sources.notes();
    return { locale, blocks: notes.notes.length > 0 ? [...blocks, notes] : blocks };
  },
};

type Decider = AwardResult['award']['decides']['who'];
const DECIDERS: readonly Decider[] = ['briefing', 'head', 'superior'];

/** By who decides, in the order in which a Council goes through them. */
function groups(all: readonly AwardResult[], terms: CandidatesTerms): Block[] {
  return DECIDERS.flatMap((who) => {
    const own = all.filter(({ award }) => award.decides.who === who);
    if (own.length === 0) return [];
    const heading = WORDS[terms.locale].decides(who, nameSaid(who, own));
    return [{ kind: 'heading', depth: 1, text: heading }, ...forms(own, terms)];
  });
}

/** What whoever decides is called. An agency has one head: how one award names him goes for those that name nobody, so that he has one name on the list. */
function nameSaid(who: Decider, own: readonly AwardResult[]): string | undefined {
  const names = own.map(({ award }) => award.decides.name);
  const said = new Set(who === 'head' ? names.filter((name) => name !== undefined) : names);
  return said.size === 1 ? [...said][0] : undefined;
}

/** Titles (danh hiệu) before commendations (hình thức), which are two things in law. */
function forms(all: readonly AwardResult[], terms: CandidatesTerms): Block[] {
  return (['title', 'commendation'] as const).flatMap((form): Block[] => {
    const own = all.filter(({ award }) => award.form === form);
    if (own.length === 0) return [];
    const heading: Block = { kind: 'heading', depth: 2, text: WORDS[terms.locale].forms[form] };
    return [heading, ...own.flatMap((result) => awardSection(result, terms))];
  });
}

const WORDS = bilingual({
  vi: {
    forms: { title: 'Danh hiệu thi đua', commendation: 'Hình thức khen thưởng' },
    decides(who: Decider, name: string | undefined) {
      if (who === 'briefing') return 'Tại giao ban';
      if (who === 'superior') return `Đề nghị ${name ?? 'cấp trên'} quyết định`;
      return `${name ?? 'Thủ trưởng cơ quan'} quyết định`;
    },
  },
  en: {
    forms: { title: 'Emulation titles', commendation: 'Forms of commendation' },
    decides(who, name) {
      if (who === 'briefing') return 'At the briefing';
      if (who === 'superior') return `Submitted to ${name ?? 'the superior'}`;
      return `Decided by ${name ?? 'the head of the agency'}`;
    },
  },
});
