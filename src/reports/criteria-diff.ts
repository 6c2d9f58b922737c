import type { CriteriaDiff } from '../answers/criteria/criteria-diff.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { raised } from '../base/sentence.ts';
import type { Block, List } from '../documents/document.ts';
import { aside, type Prose, prose } from '../documents/prose.ts';
import type { Criteria } from '../model/criteria.ts';
import { affectedLists } from './criteria/affected-words.ts';
import { changeSaid } from './criteria/changes-said.ts';
import { labelOf } from './criteria/criterion-change.ts';
import { editionInWords } from './criteria/names.ts';
import { diffTerms, type Said, type Section } from './criteria/said.ts';
import { spanInWords } from './regulation/dates.ts';
import type { Report } from './report.ts';

/** What two editions say differently, as an official would tell the Council, and whom that touches. */
export const criteriaDiff: Report<CriteriaDiff> = {
  id: 'criteria-diff',
  document(diff, locale) {
    const words = WORDS[locale];
    const lists = changeLists(diff, locale);
    const touched = affectedLists(diff.affected ?? [], diff.workspace, locale);
    const nobody = diff.affected?.length === 0 ? [{ kind: 'paragraph' as const, text: words.nobody }] : [];
    return { locale, blocks: [...top(diff, locale), ...lists, ...touched, ...nobody] };
  },
};

function top({ before, after, changes }: CriteriaDiff, locale: Locale): Block[] {
  const words = WORDS[locale];
  return [
    { kind: 'title', text: words.title },
    { kind: 'paragraph', text: prose`${words.before}: ${told(before, locale)}.` },
    { kind: 'paragraph', text: prose`${words.after}: ${told(after, locale)}.` },
    ...(changes.length === 0 ? [{ kind: 'paragraph' as const, text: words.same }] : []),
  ];
}

/** “Thang bảng điểm thi đua cá nhân, lần ban hành 2 (dự thảo), từ ngày 03/7/2017, aside its file”. */
function told(criteria: Criteria, locale: Locale): Prose {
  const { effective, node } = criteria;
  const span = spanInWords(effective.from?.value, effective.to?.value, locale, '');
  return prose`${editionInWords(criteria, locale)}, ${span}${aside(`; ${node.tape.file.path}`)}`;
}

/** A list for the whole, for each group, for bonus, penalty and levels; changes of one thing in one line. */
export function changeLists(diff: CriteriaDiff, locale: Locale): List[] {
  const terms = diffTerms(diff, locale);
  const said = diff.changes.map((change) => changeSaid(change, terms));
  return sectionsOf(diff).flatMap((section): List[] => {
    const here = said.filter((each) => keyOf(each.section) === keyOf(section));
    if (here.length === 0) return [];
    return [{ kind: 'list', heading: headingOf(section, diff, locale), items: lines(here) }];
  });
}

/** In the order of the newer edition; groups it left out come behind its own. */
function sectionsOf({ before, after }: CriteriaDiff): Section[] {
  const ids = new Set([...after.groups, ...before.groups].map(({ id }) => id.value));
  return ['scale', ...[...ids].map((group) => ({ group })), 'bonus', 'penalty', 'levels'];
}

function keyOf(section: Section): string {
  return typeof section === 'string' ? section : `group ${section.group}`;
}

function headingOf(section: Section, { before, after }: CriteriaDiff, locale: Locale): string {
  const words = WORDS[locale];
  if (typeof section === 'string') return words[section];
  const group = [...after.groups, ...before.groups].find(({ id }) => id.value === section.group);
  return `${words.group} ${group ? labelOf(group) : section.group}`;
}

function lines(said: readonly Said[]): string[] {
  const labels = [...new Set(said.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const texts = said.filter((each) => each.label === label).map(({ text }) => text);
    return label ? [`${label}: ${[...new Set(texts)].join('; ')}`] : texts.map(capital);
  });
}

function capital(text: string): string {
  return raised(text);
}

const WORDS = bilingual({
  vi: {
    title: 'SO SÁNH HAI BẢN THANG ĐIỂM',
    before: 'Bản cũ',
    after: 'Bản mới',
    same: 'Hai bản như nhau: không có điều nào làm đổi cách chấm hay xếp loại.',
    scale: 'Chung cho cả thang điểm',
    group: 'Nhóm',
    bonus: 'Điểm cộng',
    penalty: 'Điểm trừ',
    levels: 'Xếp loại',
    nobody: 'Trong thời gian áp dụng, bản mới không áp dụng cho ai.',
  },
  en: {
    title: 'TWO EDITIONS COMPARED',
    before: 'Before',
    after: 'After',
    same: 'The two say the same: nothing changes how sheets are scored or classified.',
    scale: 'The scale as a whole',
    group: 'Group',
    bonus: 'Bonus',
    penalty: 'Penalty',
    levels: 'Levels',
    nobody: 'In its time of effect the newer edition applies to nobody.',
  },
});
