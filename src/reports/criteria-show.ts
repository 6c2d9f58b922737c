import type { CriteriaShown } from '../answers/criteria/criteria-shown.ts';
import { bilingual, type Locale, type Words } from '../base/locale.ts';
import { asWritten } from '../base/number-words.ts';
import type { CriteriaStatus } from '../declared/kinds/criteria.ts';
import { type Block, type List, listUnder, paragraph } from '../documents/document.ts';
import { aside, type Prose, prose } from '../documents/prose.ts';
import type { Criteria } from '../model/criteria.ts';
import { levelInFull, levelNamed } from '../model/level-names.ts';
import { restAsked } from '../scoring/bounds.ts';
import { askedBy } from '../scoring/conditions/index.ts';
import { takesPoints } from '../scoring/modes/index.ts';
import { cited } from './cited.ts';
import { catalogueList } from './criteria/catalogue-words.ts';
import { appliesInWords, statusInWords } from './criteria/names.ts';
import { scoreTable } from './criteria/score-table.ts';
import { spanInWords } from './regulation/dates.ts';
import type { Report } from './report.ts';

/** A point scale as an official prints it: what it is and for whom, the table, and what each level asks for. */
export const criteriaShow: Report<CriteriaShown> = {
  id: 'criteria-show',
  document(shown, locale) {
    return { locale, blocks: [...top(shown, locale), ...scaleBody(shown, locale)] };
  },
};

/** The scale itself: the table, what each level asks for, what else holds of a sheet. */
export function scaleBody(shown: CriteriaShown, locale: Locale): Block[] {
  const { criteria, levels } = shown;
  const table = scoreTable(criteria, locale, (id) => levelNamed(id, levels)[locale]);
  return [table, ...catalogueList(criteria, locale), ladder(shown, locale), ...terms(shown, locale)];
}

/** “Áp dụng từ ngày 03/10/2016 cho …”. */
export function appliesLine({ criteria, workspace }: CriteriaShown, locale: Locale): string {
  const { effective, appliesTo } = criteria;
  const span = spanInWords(effective.from?.value, effective.to?.value, locale, '');
  return `${WORDS[locale].applies(appliesInWords(appliesTo, workspace, locale), span)}.`;
}

/** What catches the eye on an edition that is not issued; nothing on one that is. */
export function scaleStamps({ criteria, isDraft }: CriteriaShown, locale: Locale): Block[] {
  return isDraft ? [{ kind: 'stamp', text: STAMPS[criteria.status.value]?.[locale] ?? '' }] : [];
}

function top(shown: CriteriaShown, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { criteria } = shown;
  const { edition, issued } = criteria;
  const number = edition ? [words.edition(edition.value.toString())] : [];
  const paper = issued?.decision ? [words.under(cited(issued.decision.value, issued.date?.value, locale))] : [];
  const [first, ...rest] = [...number, ...paper];
  const lines = [...(first === undefined ? [] : [[first, ...rest].join(', ')]), appliesLine(shown, locale)];
  return [
    { kind: 'title', text: criteria.title.value.toLocaleUpperCase('vi') },
    ...scaleStamps(shown, locale),
    ...lines.map(paragraph),
  ];
}

/** Every level with its conditions, best first. */
function ladder({ criteria, levels }: CriteriaShown, locale: Locale): List {
  const words = WORDS[locale];
  const items = criteria.rungs.map(({ level, when }, i) => {
    const asked = when.map((condition) => askedBy(condition, criteria)[locale]);
    const found = levels.find(({ id }) => id.value === level.value);
    return `${found ? levelInFull(found)[locale] : level.value}: ${asked.join('; ') || restAsked(criteria.rungs[i - 1])[locale]}.`;
  });
  return { kind: 'list', heading: words.levels, items };
}

/** What else holds of a sheet, and which other editions there are. */
function terms({ criteria, others }: CriteriaShown, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { scale, missing, commentBelowMax } = criteria;
  const { isShown } = scale;
  const marks = isShown && criteria.groups.some((group) => group.criteria.some(takesPoints));
  const lines = [
    ...(marks ? [words.step(asWritten(scale.step.value, locale))] : []),
    ...(commentBelowMax ? [isShown ? words.comment : words.commentUnmet] : []),
    isShown || missing === 'exclude' ? words.missing[missing] : words.missingUnmet,
  ];
  const listed = others.map((other) => otherInWords(other, locale));
  return [paragraph(lines.join(' ')), ...listUnder(words.others, listed)];
}

/** “lần ban hành 2: dự thảo, từ ngày 01/7/2017 (emul criteria show ca-nhan@2)”. */
function otherInWords({ id, edition, status, effective, node }: Criteria, locale: Locale): Prose {
  const number = edition?.value.toString();
  const span = spanInWords(effective.from?.value, effective.to?.value, locale, '');
  const called = number === undefined ? node.tape.file.path : `${id.value}@${number}`;
  const said = `${WORDS[locale].edition(number ?? '1')}: ${statusInWords(status.value, locale)}, ${span}`;
  return prose`${said}${aside(` (emul criteria show ${called})`)}`;
}

const WORDS = bilingual({
  vi: {
    edition: (number: string) => `Lần ban hành ${number}`,
    under: (paper: string) => `kèm theo ${paper}`,
    applies: (to: string, span: string) => `Áp dụng ${span} cho ${to}`,
    levels: 'Xếp loại, xét từ trên xuống, mức đầu tiên đủ mọi điều kiện là mức được xếp',
    others: 'Các lần ban hành khác',
    comment: 'Cho điểm dưới mức tối đa thì phải ghi lý do.',
    commentUnmet: 'Chưa đạt trọn tiêu chí nào thì phải ghi lý do.',
    missingUnmet: 'Chưa có phiếu thì coi như không đạt.',
    missing: {
      exclude: 'Chưa có phiếu thì kỳ ấy không tính.',
      zero: 'Chưa có phiếu thì tính 0 điểm.',
    } satisfies Readonly<Record<Criteria['missing'], string>>,
    step: (step: string) => `Điểm chấm lẻ tới ${step}.`,
  },
  en: {
    edition: (number) => `Edition ${number}`,
    under: (paper) => `under ${paper}`,
    applies: (to, span) => `Applies ${span} to ${to}`,
    levels: 'Levels, from the top: the first of which every condition holds is the one',
    others: 'Other editions',
    comment: 'A mark under the maximum needs a reason.',
    commentUnmet: 'What is not wholly met needs a reason.',
    missingUnmet: 'A missing sheet counts as not met.',
    missing: { exclude: 'A missing sheet leaves that period out.', zero: 'A missing sheet is 0 points.' },
    step: (step) => `Marks in steps of ${step}.`,
  },
});

/** What catches the eye on an edition that is not issued. */
const STAMPS: Readonly<Record<string, Words>> = {
  draft: { vi: 'DỰ THẢO, không chính thức', en: 'DRAFT, not official' },
  consulting: { vi: 'DỰ THẢO đang lấy ý kiến, không chính thức', en: 'DRAFT under consultation, not official' },
  approved: { vi: 'ĐÃ THÔNG QUA, CHƯA BAN HÀNH', en: 'APPROVED, NOT YET ISSUED' },
} satisfies Partial<Record<CriteriaStatus, Words>>;
