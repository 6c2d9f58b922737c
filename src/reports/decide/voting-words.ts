import type { Locale, Words } from '../../base/locale.ts';
import { boundInPercent } from '../../base/number-words.ts';
import type { BallotKind, VoteBase } from '../../declared/kinds/award.ts';
import type { VotingRule } from '../../model/ballot.ts';
import { placeIn } from '../place-in.ts';

/** How the Council decides, in one line: “bỏ phiếu kín; đồng ý từ 2/3 tổng số thành viên Hội đồng trở lên (Điều 8 …)”. */
export function votingInWords(rule: VotingRule, locale: Locale): string {
  const { source } = rule;
  const words = wayInWords(rule, locale);
  const place = source && placeIn(source, locale, { isDated: false });
  return place ? `${words} (${place})` : words;
}

/** The same without its paper. */
export function wayInWords(rule: VotingRule, locale: Locale): string {
  const way = rule.ballot && WAYS[rule.ballot.value]?.[locale];
  return [way, thresholdInWords(rule, locale)].filter((text) => text).join('; ');
}

/** The share that has to be reached, and of what. */
export function thresholdInWords({ atLeast, above, base }: VotingRule, locale: Locale): string {
  const of = BASES[base.value][locale];
  const parts = [
    atLeast && AT_LEAST[locale](boundInPercent(atLeast.value, locale), of),
    above && ABOVE[locale](boundInPercent(above.value, locale), of),
  ];
  return parts.filter((part) => part).join(', ');
}

const WAYS: Readonly<Record<string, Words>> = {
  secret: { vi: 'bỏ phiếu kín', en: 'secret ballot' },
  show: { vi: 'biểu quyết giơ tay', en: 'show of hands' },
} satisfies Record<BallotKind, Words>;

const BASES: Readonly<Record<VoteBase, Words>> = {
  all: { vi: 'tổng số thành viên Hội đồng', en: 'all seats' },
  present: { vi: 'số người có mặt', en: 'those present' },
  cast: { vi: 'số phiếu thu về', en: 'the ballots cast' },
};

const AT_LEAST: Words<(share: string, of: string) => string> = {
  vi: (bound, of) => `đồng ý từ ${bound} ${of} trở lên`,
  en: (bound, of) => `at least ${bound} of ${of} in favour`,
};

const ABOVE: Words<(share: string, of: string) => string> = {
  vi: (bound, of) => `đồng ý quá ${bound} ${of}`,
  en: (bound, of) => `more than ${bound} of ${of} in favour`,
};
