import { bilingual, type Locale } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import type { LimitMove, Move, Standing } from '../../candidates/moves.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { type CandidatesTerms, whoInside } from './candidates-terms.ts';

/** What is only supposed, and who moves by it, award by award; nothing is written. */
export function supposedBlocks(terms: CandidatesTerms): Block[] {
  const { answer, locale } = terms;
  const { supposed } = answer;
  if (!supposed) return [];
  const words = WORDS[locale];
  const who = supposed.without.map((withdrawal) => {
    const name = whoInside(withdrawal, terms);
    return withdrawal.award
      ? words.withdrawnFrom(name, answer.evidence.names.awardName(withdrawal.award))
      : words.withdrawn(name);
  });
  const decision = supposed.decision ? [words.decision(supposed.decision.node.tape.file.path)] : [];
  const items = [
    ...supposed.limits.map((limit) => limitSaid(limit, terms)),
    ...supposed.moves.map((move) => moveSaid(move, terms)),
  ];
  return [
    { kind: 'stamp', text: words.supposing([...who, ...decision].join('; ')) },
    items.length > 0 ? { kind: 'list', heading: words.changes, items } : paragraph(words.nothing),
  ];
}

type InAnswer = Pick<CandidatesTerms, 'answer' | 'locale'>;

/** “Giấy khen, bà Đàng Thị Kim Chi: ngoài tỷ lệ → trong danh sách đề nghị”. */
export function moveSaid({ award, kind, id, from, to }: Move, terms: InAnswer): string {
  const { answer, locale } = terms;
  const [was, now] = [from, to].map((standing) => standingSaid(standing, locale));
  return `${answer.evidence.names.awardName(award)}, ${whoInside({ kind, id }, terms)}: ${was} → ${now}`;
}

/** “ngoài tỷ lệ”. */
export function standingSaid(standing: Standing, locale: Locale): string {
  return WORDS[locale].standings[standing];
}

/** “Giấy khen: gốc 12, tối đa 01 → gốc 14, tối đa 02”. */
export function limitSaid({ award, from, to }: LimitMove, { answer, locale }: InAnswer): string {
  const words = WORDS[locale];
  return `${answer.evidence.names.awardName(award)}: ${words.limit(from.base, from.limit)} → ${words.limit(to.base, to.limit)}`;
}

const WORDS = bilingual({
  vi: {
    changes: 'So với hiện nay',
    nothing: 'So với hiện nay không có gì thay đổi.',
    standings: {
      within: 'trong danh sách đề nghị',
      beyond: 'ngoài tỷ lệ',
      'needs-person': 'cần bổ sung minh chứng',
      out: 'chưa đủ điều kiện',
      away: 'nghỉ cả kỳ, không xét',
      withdrawn: 'xin rút',
      granted: 'Hội đồng đồng ý',
      refused: 'Hội đồng không đồng ý',
    } satisfies Readonly<Record<Standing, string>>,
    supposing: (what: string) => `GIẢ SỬ, không ghi vào đâu: ${what}`,
    withdrawn: (who: string) => `${who} xin rút`,
    withdrawnFrom: (who: string, award: string) => `${who} xin rút khỏi ${award}`,
    decision: (path: string) => `quyết định như tệp ${path}`,
    limit: (base: number, limit: number) => `gốc ${base}, tối đa ${paperCount(limit)}`,
  },
  en: {
    changes: 'Against what stands now',
    nothing: 'Nothing changes against what stands now.',
    standings: {
      within: 'proposed',
      beyond: 'beyond the quota',
      'needs-person': 'needs a person',
      out: 'does not qualify',
      away: 'away, not looked at',
      withdrawn: 'withdrawn',
      granted: 'granted',
      refused: 'refused',
    },
    supposing: (what) => `SUPPOSED, written nowhere: ${what}`,
    withdrawn: (who) => `${who} withdraws`,
    withdrawnFrom: (who, award) => `${who} withdraws from ${award}`,
    decision: (path) => `decided as in ${path}`,
    limit: (base, limit) => `of ${base}, at most ${limit}`,
  },
});
