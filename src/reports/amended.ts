import type { AmendedPeriod, QuotaMoved, TouchedAward } from '../answers/closing/amended.ts';
import { isOtherLevel } from '../answers/closing/amending-paper.ts';
import type { LaterChange } from '../answers/closing/later-changes.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { paperCount } from '../base/number-words.ts';
import { levelNamed } from '../model/level-names.ts';
import { lineOf } from '../source/line-of.ts';
import { cited } from './cited.ts';
import { effectInWords } from './effect-words.ts';

/** `scores/2016/2016-W42.yaml:3: tuần 42, Nguyễn Văn An, A1 (trưởng phòng): 90 → 100` */
export function changeLine({ about, before, after, place }: LaterChange, locale: Locale): string {
  return `${lineOf(place)}: ${about[locale]}: ${before[locale]} → ${after[locale]}`;
}

/** Lines on what another edition changes: of files, results, quotas, awards and papers. */
export function amendedLines(amended: AmendedPeriod, locale: Locale): string[] {
  const words = WORDS[locale];
  const { changes, effects, quotas, awards, after } = amended;
  const levelName = levelNameIn(amended, locale);
  const came = effects.filter(({ before }) => !before);
  const left = effects.filter((effect) => !effect.after);
  const own = awards.filter(({ isHigher }) => !isHigher);
  const higher = awards.filter(({ isHigher }) => isHigher);
  return [
    ...listed(
      words.changed(changes.length),
      changes.map((change) => changeLine(change, locale)),
    ),
    ...(effects.length === 0 ? [words.noEffect] : []),
    ...listed(
      words.results(paperCount(effects.length)),
      effects.map((effect) => effectInWords(effect, locale, levelName)),
    ),
    ...(came.length > 0 ? [words.came(came.map(({ name }) => name))] : []),
    ...(left.length > 0 ? [words.left(left.map(({ name }) => name))] : []),
    ...listed(
      words.quotas,
      quotas.map((moved) => quotaLine(moved, amended, locale)),
    ),
    ...listed(
      words.awards,
      own.map((award) => awardLine(award, locale)),
    ),
    ...listed(
      words.higher,
      higher.map((award) => awardLine(award, locale)),
    ),
    ...listed(
      words.papers,
      papersTouched(amended).map(({ number, date, document }) =>
        number ? cited(number.value, date.value, locale) : `${document.value}, ${date.value}`,
      ),
    ),
    ...(after.isDraft ? [words.draft] : []),
  ];
}

/** What the levels of an amended period are called. */
export function levelNameIn({ after }: Pick<AmendedPeriod, 'after'>, locale: Locale): (id: string) => string {
  return (id) => levelNamed(id, after.rules.levels)[locale];
}

/** Those that say what is another one now: of points alone no decision does. */
function papersTouched({ papers, effects }: AmendedPeriod): AmendedPeriod['papers'] {
  if (effects.length === 0) return [];
  return effects.some(isOtherLevel) ? papers : papers.filter(({ document }) => document.value !== 'decision');
}

function quotaLine({ before, after }: QuotaMoved, amended: AmendedPeriod, locale: Locale): string {
  const { quota, scope: kind, of } = after ?? before ?? {};
  const { organization } = amended.after.workspace;
  const whose = (id: string) =>
    kind === 'unit' ? (organization.unit(id)?.name.value ?? id) : WORDS[locale].group(organization.groupName(id));
  const scope = of === undefined ? '' : `, ${whose(of)}`;
  const side = (quota: QuotaMoved['after']) =>
    quota ? WORDS[locale].places(quota.count, quota.limit ?? quota.count, quota.over) : WORDS[locale].none;
  return `${levelNameIn(amended, locale)(quota?.level.value ?? '')}${scope}: ${side(before)} → ${side(after)}`;
}

/** “Nguyễn Văn An: Giấy khen (Quyết định số 12/QĐ-BDT)” */
export function awardLine({ effect, name, decision }: TouchedAward, locale: Locale): string {
  return `${effect.name}: ${name}${decision === undefined ? '' : ` (${cited(decision, undefined, locale)})`}`;
}

function listed(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${heading}:`, ...items.map((item) => `- ${item}`)];
}

const WORDS = bilingual({
  vi: {
    changed: (count: number) => `Đã sửa ${count} chỗ`,
    noEffect: 'Kết quả của kỳ không đổi.',
    results: (count: string) => `Kết quả thay đổi của ${count} cá nhân, tập thể`,
    came: (names: readonly string[]) => `Thêm vào: ${names.join(', ')}.`,
    left: (names: readonly string[]) => `Đưa ra: ${names.join(', ')}.`,
    quotas: 'Tỷ lệ tối đa',
    group: (name: string) => `nhóm ${name}`,
    places: (count: number, limit: number, over: number) =>
      `${count} người đạt, được ${limit}${over > 0 ? `, vượt ${over}` : ''}`,
    none: 'không có',
    awards:
      'Danh hiệu, khen thưởng của người có kết quả thay đổi; giữ nguyên, trừ khi có quyết định hủy bỏ quyết định tặng',
    higher: 'Do cấp trên tặng; giữ nguyên, trừ khi cấp trên hủy bỏ theo tờ trình của cơ quan',
    papers: 'Văn bản của kỳ đã ban hành, sửa bằng văn bản cùng hình thức',
    draft: 'Kết quả dựa vào thang điểm hoặc quy chế chưa ban hành.',
  },
  en: {
    changed: (count) => `${count} places changed`,
    noEffect: 'The results of the period are the same.',
    results: (count) => `Results of ${count} are others`,
    came: (names) => `Came: ${names.join(', ')}.`,
    left: (names) => `Left: ${names.join(', ')}.`,
    group: (name) => `group ${name}`,
    quotas: 'Quotas',
    places: (count, limit, over) => `${count} of ${limit}${over > 0 ? `, ${over} over` : ''}`,
    none: 'none',
    awards: 'Awards of whose result is another; they stand until a decision cancels them',
    higher: 'Given by a higher authority; they stand until it cancels them on a submission',
    papers: 'Papers of the period that went out, to be amended by papers of the same form',
    draft: 'The results rest on a scale or a regulation that is not issued.',
  },
});
