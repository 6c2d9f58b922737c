import { bilingual } from '../../base/locale.ts';
import type { Move } from '../../candidates/moves.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { whoInside } from '../candidates/candidates-terms.ts';
import { limitSaid, moveSaid, standingSaid } from '../candidates/supposed.ts';
import { quotas } from '../classify/quotas.ts';
import type { CompareTerms } from './terms.ts';

/** Quotas as either side has them: places, who is above the cut. */
export function shares({ sides, locale }: CompareTerms): Block[] {
  const words = WORDS[locale];
  const [before, after] = [quotas(sides.before), quotas(sides.after)];
  if (before.length + after.length === 0) return [];
  const ofSide = (called: string, own: Block[]): Block[] => [
    paragraph(own.length > 0 ? `${called}:` : words.noQuota(called)),
    ...own,
  ];
  return [...ofSide(words.before, before), ...ofSide(words.after, after)];
}

/** Who stands elsewhere for an award of the period. */
export function awards(terms: CompareTerms): Block[] {
  const { comparison, locale } = terms;
  const words = WORDS[locale];
  const { before, after } = comparison;
  if (before.awards.length + after.awards.length === 0) return [];
  const { limits, moves } = comparison.awards;
  const items = [
    ...limits.map((limit) => limitSaid(limit, { answer: after, locale })),
    ...moves.map((move) => moved(move, terms)),
  ];
  if (items.length === 0) return [paragraph(words.sameAwards)];
  return [{ kind: 'list', heading: words.awards, items }];
}

/** Of an award that only one side has, where somebody stands there. */
function moved(move: Move, { comparison, locale }: CompareTerms): string {
  const words = WORDS[locale];
  const [inBefore, inAfter] = SIDES.map((side) =>
    comparison[side].awards.some(({ award }) => award.id.value === move.award),
  );
  const answer = inAfter ? comparison.after : comparison.before;
  if (inBefore && inAfter) return moveSaid(move, { answer, locale });
  const { awardName } = answer.evidence.names;
  const standing = standingSaid(inAfter ? move.to : move.from, locale);
  return words.oneSided(
    awardName(move.award),
    inAfter ? 'after' : 'before',
    whoInside(move, { answer, locale }),
    standing,
  );
}

const SIDES = ['before', 'after'] as const;

const WORDS = bilingual({
  vi: {
    before: 'Tỷ lệ tối đa theo quy chế cũ',
    after: 'Tỷ lệ tối đa theo quy chế mới',
    noQuota: (called: string) => `${called}: không có.`,
    oneSided: (award: string, side: 'before' | 'after', who: string, standing: string) =>
      `${award} (chỉ quy chế ${side === 'before' ? 'cũ' : 'mới'} có), ${who}: ${standing}`,
    awards: 'Danh hiệu, hình thức khen: ai thay đổi, từ cũ sang mới',
    sameAwards: 'Danh hiệu, hình thức khen của kỳ: không ai thay đổi.',
  },
  en: {
    before: 'Quotas of the old one',
    after: 'Quotas of the new one',
    noQuota: (called) => `${called}: none.`,
    oneSided: (award, side, who, standing) =>
      `${award} (only in the ${side === 'before' ? 'old' : 'new'} one), ${who}: ${standing}`,
    awards: 'Awards: who stands elsewhere, from old to new',
    sameAwards: 'Awards of the period: nobody stands elsewhere.',
  },
});
