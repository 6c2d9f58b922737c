import type { Side } from '../../answers/comparing/causes.ts';
import { bilingual } from '../../base/locale.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { aside, type Prose, prose } from '../../documents/prose.ts';
import { regulationInWords } from '../classify/top.ts';
import { limitLines } from '../limit-words.ts';
import { otherBase } from '../read-under.ts';
import { sealLines } from '../seal-words.ts';
import { amongSaid, verdictsSaid } from '../verdicts.ts';
import { type CompareTerms, ofKind } from './terms.ts';

/** That it is a trial, of what under which two, and in a sentence for each kind how many move. */
export function top(terms: CompareTerms): Block[] {
  const { comparison, locale } = terms;
  const words = WORDS[locale];
  const { period, after, apart } = comparison;
  const name = period.kind.words[locale].title(period);
  const { decision, limit } = after.classified;
  return [
    { kind: 'title', text: words.title(name).toLocaleUpperCase('vi') },
    { kind: 'stamp', text: words.stamp },
    paragraph(words.by.before(named('before', terms))),
    paragraph(words.by.after(named('after', terms))),
    ...limitLines(limit, locale),
    ...sealLines(after.classified, locale),
    ...(decision?.held ? [paragraph(words.decision)] : []),
    ...(apart ? [] : [...otherBase(after.classified, locale), ...summary(terms)]),
  ];
}

/** “Nghị định số 90/2020/NĐ-CP về …”, its id aside, and whether it is in force or partly a proposal. */
function named(side: Side, { comparison, sides, locale }: CompareTerms): Prose {
  const words = WORDS[locale];
  const { rules, inForce, workspace } = sides[side].answer;
  const { agencies } = workspace.settings;
  const { title, id } = rules.regulation;
  const paper = regulationInWords(rules.regulation, undefined, { locale, agencies });
  const isTitled = paper.includes(title.value) || title.value.includes(paper);
  const notes = [inForce ? [] : words.inForce, comparison[side].classified.isDraft ? words.proposed : []].flat();
  return prose`${[title.value, ...(isTitled ? [] : [paper]), ...notes].join('; ')}${aside(` (${id.value})`)}`;
}

function summary({ comparison, locale }: CompareTerms): Block[] {
  return (['unit', 'member'] as const).flatMap((kind) => {
    const own = ofKind(comparison.rows, kind);
    if (own.length === 0) return [];
    const isCompared = own.some(({ before, after }) => before?.isRated && after?.isRated);
    const said = verdictsSaid(own, kind, isCompared, locale);
    return [paragraph(WORDS[locale].summary(amongSaid(own.length, kind, locale), said))];
  });
}

/** What keeps everything from being compared: nobody guesses what weeks would have been as months. */
export function notComparable({ comparison: { apart, period }, locale }: CompareTerms): Block[] {
  if (!apart) return [];
  const kind = (id: string) => kindInWords(id)[locale];
  const { before, after, scored } = apart;
  const name = period.kind.words[locale].name(period);
  return [{ kind: 'stamp', text: WORDS[locale].apart(kind(before), kind(after), name, kind(scored)) }];
}

const WORDS = bilingual({
  vi: {
    title: (period: string) => `So hai quy chế trên ${period}`,
    stamp: 'XEM THỬ: cùng các phiếu ấy theo hai quy chế; không quyết định, không thay đổi kết quả nào',
    by: {
      before: (said: Prose) => prose`Cũ: ${said}.`,
      after: (said: Prose) => prose`Mới: ${said}.`,
    },
    inForce: 'đang áp dụng cho kỳ này',
    proposed: 'có điều mới là đề xuất',
    decision:
      'Quyết định của Hội đồng tính ở cả hai bên theo đúng quy tắc xếp loại: chỉ với người được xếp loại, khi quy chế có mức ấy và không cao hơn điều kiện khống chế.',
    summary: (among: string, said: string) => `Từ cũ sang mới, trong ${among}: ${said}.`,
    apart: (before: string, after: string, period: string, scored: string) =>
      `KHÔNG SO ĐƯỢC KẾT QUẢ: quy chế cũ chấm theo ${before}, quy chế mới chấm theo ${after}, ${period} đã chấm theo ${scored}. Điểm của kỳ này không suy ra được điểm của kỳ kia; phần mềm không phỏng đoán. Dưới đây chỉ so lời văn.`,
  },
  en: {
    title: (period) => `Two regulations on ${period}`,
    stamp: 'TRIAL: the same sheets under two regulations; nothing is decided or changed',
    by: {
      before: (said) => prose`Old: ${said}.`,
      after: (said) => prose`New: ${said}.`,
    },
    inForce: 'in force for this period',
    proposed: 'partly a proposal',
    decision:
      'Decisions of the Council act on both sides as in a rating: on who is rated, where the regulation has that level, never above its gates.',
    summary: (among, said) => `From old to new, of ${among}: ${said}.`,
    apart: (before, after, period, scored) =>
      `RESULTS CANNOT BE COMPARED: the old one scores by the ${before}, the new one by the ${after}, and ${period} was scored by the ${scored}. Points of the one say nothing of the other, and nothing is guessed. Only what they say is compared below.`,
  },
});
