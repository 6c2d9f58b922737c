import { dateSaid } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { aside, figure, type Prose, prose } from '../../documents/prose.ts';
import { awardDecision } from '../../model/decision.ts';
import { lineOf } from '../../source/line-of.ts';
import { type Who, whoOpened } from '../workings/names.ts';
import { type CandidatesTerms, namingIn, whoIs } from './candidates-terms.ts';

/** What the Council decided on an award, and whom it decided on who does not qualify. */
export function decidedLine(result: AwardResult, terms: CandidatesTerms): Block[] {
  const { answer, locale } = terms;
  const { period, decisions } = answer.evidence;
  const decision = awardDecision(period.id, result.award.id.value, decisions);
  if (!decision) return [];
  const words = WORDS[locale];
  const all = result.candidacies.filter(({ decided }) => decided?.granted);
  const granted = all.filter(({ decided }) => decided?.granted?.value);
  const refused = all.filter((candidacy) => !granted.includes(candidacy));
  const count = (some: readonly Who[]) => figure(words.count(some.length), () => whoOpened(some, namingIn(terms)));
  const held = decision.held ? dateSaid(decision.held.value, locale) : undefined;
  const named = decision.results.filter((decidedResult) => !decidedResult.granted).map(({ subject }) => subject.value);
  const passedBy = result.ranked.filter(({ isAboveCut, decided }) => isAboveCut && !decided).map(({ id }) => id);
  const open = [...new Set([...named, ...passedBy])].map((id) => ({ kind: result.award.kind, id }));
  const left = open.length > 0 ? count(open) : undefined;
  const line = words.decided(held, count(granted), count(refused), left, aside(` (${lineOf(decision.period.place)})`));
  const others = all.filter(({ status, decided }) => status !== 'qualifies' && decided?.granted?.value);
  return [
    paragraph(line),
    ...(others.length > 0
      ? [
          {
            kind: 'list' as const,
            heading: words.others,
            items: others.map((candidacy) => whoAndVote(candidacy, terms)),
          },
        ]
      : []),
  ];
}

/** “Ông Nguyễn Văn An: đồng ý 5/6; lý do: …”. */
function whoAndVote(candidacy: Candidacy, terms: CandidatesTerms): string {
  const { reason } = candidacy.decided ?? {};
  const why = reason ? `; ${WORDS[terms.locale].why}: ${reason.value}` : '';
  return `${whoIs(candidacy, terms)}: ${voteInWords(candidacy, terms.locale)}${why}`;
}

/** “đồng ý 5/6”; nothing where the Council has not decided. */
export function voteInWords({ decided }: Candidacy, locale: Locale): string {
  if (!decided?.granted) return '';
  const { granted, votes } = decided;
  const said = WORDS[locale].votes[granted.value ? 'yes' : 'no'];
  return votes.for && votes.of ? `${said} ${votes.for.value}/${votes.of.value}` : said;
}

const WORDS = bilingual({
  vi: {
    votes: { yes: 'đồng ý', no: 'không' } satisfies { readonly yes: string; readonly no: string },
    others: 'Hội đồng đồng ý cả người chưa đủ điều kiện theo sổ',
    why: 'lý do',
    count: paperCount,
    decided: (held: string | undefined, granted: Prose, refused: Prose, open: Prose | undefined, where: Prose) =>
      prose`Hội đồng${held ? ` họp ngày ${held}` : ''}: đồng ý ${granted}, không đồng ý ${refused}${open === undefined ? '' : prose`, chưa ghi kết quả ${open}`}${where}.`,
  },
  en: {
    votes: { yes: 'yes', no: 'no' },
    others: 'The Council granted it also to who does not qualify by the books',
    why: 'why',
    count: String,
    decided: (held, granted, refused, open, where) =>
      prose`The Council${held ? ` on ${held}` : ''}: ${granted} granted, ${refused} refused${open === undefined ? '' : prose`, ${open} not written down yet`}${where}.`,
  },
});
