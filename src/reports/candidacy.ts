import type { Exact } from '../base/exact.ts';
import { shortInWords } from '../base/gap-words.ts';
import { bilingual } from '../base/locale.ts';
import { paperCount } from '../base/number-words.ts';
import { raised } from '../base/sentence.ts';
import type { AwardResult } from '../candidates/award-result.ts';
import type { Candidacy } from '../candidates/candidacy.ts';
import type { ConditionWorking } from '../candidates/conditions/condition-kind.ts';
import { isOrdered } from '../candidates/quota.ts';
import type { Verdict } from '../candidates/verdict.ts';
import { type Block, paragraph } from '../documents/document.ts';
import { aside } from '../documents/prose.ts';
import { type Cell, left, type Row, rowOf, type Tone, text } from '../documents/table.ts';
import { lineOf } from '../source/line-of.ts';
import { type CandidacyView, foundIn } from './candidacy/candidacy-view.ts';
import { foundCell, missingFigure } from './candidacy/cells.ts';
import { placeOpened } from './candidates/places.ts';
import type { Report } from './report.ts';
import { lineCell } from './said-aside.ts';
import { figured } from './workings/sums.ts';

/** One subject and one award: each condition with what there is and where it is written, down to the conditions of what it rests on; then the quota. */
export const candidacy: Report<CandidacyView> = {
  id: 'candidacy',
  document(view, locale) {
    const { result, candidacy: found } = foundIn(view);
    const words = WORDS[locale];
    const { kind, id } = view.subject;
    const who = raised(view.answer.evidence.names.who(kind, id)[locale]);
    const { period } = view.answer.classified;
    if (!result || !found) {
      const award = result?.award.name.value ?? view.award;
      const text = words.notLookedAt(who, award, period.kind.words[locale].name(period));
      return { locale, blocks: [paragraph(text)] };
    }
    const title = `${result.award.name.value} ${period.kind.words[locale].title(period)}`;
    const blocks: Block[] = [
      paragraph(who),
      { kind: 'title', text: `${title}: ${words.statuses[found.status].toUpperCase()}` },
      ...(view.answer.isDraft ? [{ kind: 'stamp' as const, text: words.draft }] : []),
      tableOf(found, view, words),
      ...missing(found, view, words),
      ...placed(found, result, words),
      ...conflictsOf(view, words, locale),
      paragraph(aside(words.level(`emul explain ${id} ${period.id}`))),
    ];
    return { locale, blocks };
  },
};

function tableOf(found: Candidacy, view: CandidacyView, words: CandidacyWords): Block {
  return {
    kind: 'table',
    columns: [left(words.condition), left(words.found), left(words.verdict), left(words.source, { weight: 1 })],
    rows: found.conditions.flatMap((condition) => rowsOf(condition, 0, view, words)),
  };
}

/** A condition, then those inside it: its own, or those of the other award that it rests on. */
function rowsOf(working: ConditionWorking, depth: number, view: CandidacyView, words: CandidacyWords): Row[] {
  const { locale } = words;
  const { asked, verdict, place, condition } = working;
  const tone: Tone = TONES[verdict];
  const cells: Cell[] = [
    text(`${'\u00a0\u00a0'.repeat(depth)}${asked[locale]}`),
    foundCell(working, view, locale),
    { kind: 'text', text: words.verdicts[verdict], tone },
    lineCell(lineOf(place ?? condition.kind.place)),
  ];
  const inside = working.inside ?? working.ofOther ?? [];
  return [rowOf(cells), ...inside.flatMap((inner) => rowsOf(inner, depth + 1, view, words))];
}

const TONES: Readonly<Record<Verdict, Tone>> = { met: 'good', unmet: 'bad', unknown: 'poor' };

/** What was lacking, or has to be brought. */
function missing({ conditions, status }: Candidacy, view: CandidacyView, words: CandidacyWords): Block[] {
  if (status === 'away' || status === 'withdrawn') return [];
  const items = conditions.flatMap(({ verdict, wanted, lacking }) => {
    const said = verdict === 'met' ? undefined : (wanted ?? lacking)?.[words.locale];
    return said === undefined ? [] : [said];
  });
  return items.length > 0
    ? [
        {
          kind: 'list',
          heading: words.missing,
          items: [...new Set(items)].map((item) => missingFigure(item, view, words.locale)),
        },
      ]
    : [];
}

/** The place by points among those who qualify, and where the line falls. */
function placed(found: Candidacy, { ranked, quota }: AwardResult, words: CandidacyWords): Block[] {
  if (found.status !== 'qualifies' || !quota) return [];
  if (!isOrdered(ranked)) {
    const said = words.unordered({ of: ranked.length, limit: quota.limit, found });
    return [paragraph(figured(said, () => placeOpened(found, ranked, words.locale)))];
  }
  const points = found.result?.points?.toString();
  const place = ranked.findIndex(({ result }) => result?.points?.toString() === points) + 1;
  const last = ranked.findLast(({ isAboveCut }) => isAboveCut)?.result?.points;
  const gap = !found.isAboveCut && !found.isTied && found.result?.points ? last?.minus(found.result.points) : undefined;
  const said = words.place({ place, of: ranked.length, limit: quota.limit, found, gap });
  const opened = () => placeOpened(found, ranked, words.locale);
  return [paragraph(figured(said, opened))];
}

function conflictsOf({ answer, subject, award }: CandidacyView, words: CandidacyWords, locale: 'vi' | 'en'): Block[] {
  const own = answer.conflicts.filter(
    (conflict) => conflict.award === award && conflict.kind === subject.kind && conflict.subject === subject.id,
  );
  if (own.length === 0) return [];
  return [{ kind: 'list', heading: words.conflicts, items: own.map((conflict) => conflict.words[locale]) }];
}

/** A place by points among those who qualify. */
interface Place {
  readonly place: number;
  readonly of: number;
  readonly limit: number;
  readonly found: Candidacy;
  /** What is missing to the last one within the quota. */
  readonly gap: Exact | undefined;
}

type CandidacyWords = (typeof WORDS)['vi'];

const WORDS = bilingual({
  vi: {
    locale: 'vi' as 'vi' | 'en',
    condition: 'Điều kiện',
    found: 'Kết\u00a0quả',
    verdict: 'Đánh\u00a0giá',
    source: 'Nơi\u00a0ghi',
    draft: 'DỰ THẢO, không chính thức',
    conflicts: 'Cần xem trước khi bỏ phiếu',
    missing: 'Còn thiếu',
    verdicts: { met: 'đạt', unmet: 'chưa đạt', unknown: 'cần xem' } satisfies Readonly<Record<Verdict, string>>,
    statuses: {
      qualifies: 'đủ điều kiện',
      fails: 'chưa đủ điều kiện',
      'needs-person': 'cần bổ sung minh chứng',
      away: 'nghỉ cả kỳ, không xét',
      outside: 'ngoài danh sách xét',
      withdrawn: 'xin rút',
    } satisfies Readonly<Record<Candidacy['status'], string>>,
    notLookedAt: (who: string, award: string, period: string) =>
      `${who} không thuộc diện xét ${award} trong ${period}.`,
    place({ place, of, limit, gap, found: { kind, isTied, isAboveCut } }: Place) {
      const noun = kind === 'unit' ? 'tập thể' : 'người';
      const tied = isTied ? `, bằng điểm với ${noun} khác` : '';
      const short = gap ? `, kém ${noun} cuối trong tỷ lệ ${shortInWords(gap, 'vi')} điểm` : '';
      return `Theo điểm đứng thứ ${place}/${of} ${noun} đủ điều kiện${tied}; tối đa ${paperCount(limit)} ${noun}: ${isAboveCut ? 'trong tỷ lệ' : 'ngoài tỷ lệ'}${short}.`;
    },
    unordered: ({ of, limit, found: { kind, isAboveCut } }: Pick<Place, 'of' | 'limit' | 'found'>) => {
      const noun = kind === 'unit' ? 'tập thể' : 'người';
      return `${of} ${noun} đủ điều kiện ngang nhau; tối đa ${paperCount(limit)} ${noun}: ${isAboveCut ? 'trong tỷ lệ' : 'Hội đồng chọn'}.`;
    },
    level: (command: string) => `Vì sao có mức, điểm ấy: ${command}`,
  },
  en: {
    locale: 'en',
    condition: 'Condition',
    found: 'Found',
    verdict: 'Verdict',
    source: 'Source',
    draft: 'DRAFT, not official',
    conflicts: 'To be looked at before the vote',
    missing: 'Lacking',
    verdicts: { met: 'met', unmet: 'not met', unknown: 'to be seen' },
    statuses: {
      qualifies: 'qualifies',
      fails: 'does not qualify',
      'needs-person': 'needs a person',
      away: 'away all the time, not looked at',
      outside: 'outside of the list',
      withdrawn: 'withdrawn',
    },
    notLookedAt: (who, award, period) => `${who} is not looked at for ${award} in ${period}.`,
    place({ place, of, limit, gap, found: { isTied, isAboveCut } }) {
      const short = gap ? `, ${shortInWords(gap, 'en')} behind the last within it` : '';
      return `By points ${place} of ${of} who qualify${isTied ? ', tied' : ''}; at most ${limit}: ${isAboveCut ? 'within the quota' : 'beyond it'}${short}.`;
    },
    unordered: ({ of, limit, found: { isAboveCut } }) =>
      `${of} qualify alike; at most ${limit}: ${isAboveCut ? 'within the quota' : 'the Council chooses'}.`,
    level: (command) => `Why that level and those points: ${command}`,
  },
});
