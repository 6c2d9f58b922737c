import type { CriteriaChecked } from '../answers/criteria/criteria-checked.ts';
import type { Claimed } from '../answers/criteria/scale-claims.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { asWritten, paperCount } from '../base/number-words.ts';
import { insideSentence } from '../base/sentence.ts';
import { toldTogether } from '../diagnostics/told-together.ts';
import { type Block, type List, listUnder, paragraph } from '../documents/document.ts';
import { aside, prose } from '../documents/prose.ts';
import { lineOf } from '../source/line-of.ts';
import { claimInWords } from './criteria/claim-words.ts';
import { dutiesInWords } from './criteria/duty-words.ts';
import { levelProof } from './criteria/level-proof.ts';
import { statusInWords } from './criteria/names.ts';
import type { Report } from './report.ts';
import { withSource } from './said-aside.ts';

/** A proof, and whether the findings stand in it or were shown above with their lines. */
export interface CriteriaCheckAsked {
  readonly checked: CriteriaChecked;
  readonly findings: 'inside' | 'above';
}

/** What is proven of a point scale, as the secretary holds it before the Council. */
export const criteriaCheck: Report<CriteriaCheckAsked> = {
  id: 'criteria-check',
  document({ checked, findings }, locale) {
    const { levels } = checked;
    return {
      locale,
      blocks: [
        ...top(checked, findings, locale),
        ...(findings === 'inside' ? questions(checked, locale) : []),
        ...claims(checked, locale),
        ...(levels.length > 0 ? [paragraph(sampledEnds(checked, locale))] : []),
        ...levels.flatMap((level) => levelProof(level, checked.criteria, locale)),
        ...dutiesInWords(checked, locale),
      ],
    };
  },
};

function top(checked: CriteriaChecked, findings: CriteriaCheckAsked['findings'], locale: Locale): Block[] {
  const { criteria, file, isSound, isGoneThrough, diagnostics, sampled, unsettled } = checked;
  const words = WORDS[locale];
  const asked = unsettled.map((words) => insideSentence(words[locale])).join('”, “');
  const errors = toldTogether(diagnostics).filter(({ severity }) => severity === 'error').length;
  const number = criteria.edition ? `${words.edition(criteria.edition.value.toString())}, ` : '';
  const verdict: Block = isSound
    ? paragraph(sampled === undefined ? words.proven : words.sampledOnly(sampled, asked))
    : {
        kind: 'stamp',
        text: `${isGoneThrough ? words.unproven(errors) : words.unread} ${words.where[findings]}`,
      };
  return [
    { kind: 'title', text: criteria.title.value.toLocaleUpperCase('vi') },
    paragraph(prose`${number}${statusInWords(criteria.status.value, locale)}${aside(`: ${file}`)}`),
    verdict,
    ...totals(checked, locale),
  ];
}

/** Of a sample, the lowest and highest sheet are those of the sheets that were tried. */
function sampledEnds({ sampled }: CriteriaChecked, locale: Locale): string {
  return WORDS[locale][sampled === undefined ? 'ends' : 'endsTried'];
}

/** Every finding with its way out, as one reads it in a paper. */
function questions({ diagnostics }: CriteriaChecked, locale: Locale): Block[] {
  const items = toldTogether(diagnostics).map((diagnostic) => {
    const help = diagnostic.help?.(locale);
    const said = help ? `${diagnostic.message(locale)}; ${help}` : diagnostic.message(locale);
    return withSource(said, undefined, lineOf(diagnostic.place));
  });
  return listUnder(WORDS[locale].questions, items);
}

/** From where to where totals run, and how close they lie; nothing where there are none (rule 66). */
function totals({ totals: ends, criteria }: CriteriaChecked, locale: Locale): Block[] {
  if (!ends || !criteria.scale.isShown) return [];
  const words = WORDS[locale];
  const { low, high, step, isAny } = ends;
  const least = asWritten(low, locale);
  const span = high ? words.between(least, asWritten(high, locale)) : words.from(least);
  const close = step ? words.step(asWritten(step, locale)) : isAny ? words.any : undefined;
  return [paragraph(`${[span, close].filter(Boolean).join(', ')}.`)];
}

/** What holds, what does not, and what was only tried. */
function claims(checked: CriteriaChecked, locale: Locale): List[] {
  const words = WORDS[locale];
  return (['proven', 'refuted', 'undecided', 'sampled', 'unknown'] as const).flatMap((standing) => {
    const items = checked.claims
      .filter((claim) => claim.standing === standing)
      .flatMap((claim) => claimInWords(claim, checked, locale));
    return listUnder(words.standings[standing], items);
  });
}

const WORDS = bilingual({
  vi: {
    edition: (number: string) => `Lần ban hành ${number}`,
    proven: 'ĐÃ CHỨNG MINH, xét mọi phiếu mà thang điểm cho phép: phiếu nào cũng xếp được vào đúng một mức.',
    sampledOnly: (sheets: number, asked: string) =>
      `KHÔNG THẤY LỖI. ${asked ? `Không xét hết được mọi phiếu theo điều kiện “${asked}”` : 'Thang điểm có quá nhiều loại phiếu, hoặc số lẻ quá dài, để xét hết'}, nên một phần chỉ thử trên ${sheets} phiếu.`,
    unproven: (errors: number) => `CHƯA TRÌNH ĐƯỢC: còn ${paperCount(errors)} điều phải trả lời,`,
    unread: 'CHƯA CHỨNG MINH ĐƯỢC GÌ: tệp còn lỗi phải sửa trước,',
    where: { inside: 'nêu dưới đây.', above: 'nêu ở trên.' } satisfies Readonly<
      Record<CriteriaCheckAsked['findings'], string>
    >,
    questions: 'Phải trả lời',
    standings: {
      proven: 'Đã chứng minh',
      refuted: 'Chưa đạt',
      undecided: 'Chưa kết luận được',
      sampled: 'Mới thử, chưa chứng minh',
      unknown: 'Chưa xét được',
    } satisfies Readonly<Record<Claimed['standing'], string>>,
    ends: 'Từng mức, với phiếu thấp nhất và phiếu cao nhất:',
    endsTried: 'Từng mức, với phiếu thấp nhất và phiếu cao nhất trong số đã thử (có thể còn phiếu thấp hơn, cao hơn):',
    between: (low: string, high: string) => `Tổng điểm có thể từ ${low} đến ${high}`,
    from: (low: string) => `Tổng điểm có thể từ ${low} trở lên, không có giới hạn`,
    step: (step: string) => `từng ${step} điểm`,
    any: 'kể cả số lẻ bất kỳ',
  },
  en: {
    edition: (number) => `Edition ${number}`,
    proven: 'PROVEN over every sheet that the scale allows: each finds exactly one level.',
    sampledOnly: (sheets, asked) =>
      `NOTHING FOUND WRONG. ${asked ? `Not every sheet can be gone through by “${asked}”` : 'There are too many kinds of sheet, or too long decimals, to go through'}, so some of it was only tried on ${sheets}.`,
    unproven: (errors) => `NOT READY: ${errors === 1 ? '1 question' : `${errors} questions`} to answer,`,
    unread: 'NOTHING PROVEN: the file has errors to mend first,',
    where: { inside: 'below.', above: 'above.' },
    questions: 'To be answered',
    standings: {
      proven: 'Proven',
      refuted: 'Not so',
      undecided: 'Not settled',
      sampled: 'Tried, not proven',
      unknown: 'Not looked at',
    },
    ends: 'Each level, with its lowest and its highest sheet:',
    endsTried: 'Each level, with the lowest and the highest of the sheets tried (there may be lower and higher ones):',
    between: (low, high) => `Totals run from ${low} to ${high}`,
    from: (low) => `Totals run from ${low} up, without end`,
    step: (step) => `in steps of ${step}`,
    any: 'with any fraction',
  },
});
