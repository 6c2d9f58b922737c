import { openAbout } from '../../answers/petitions/appeals.ts';
import type { WholePeriod } from '../../answers/whole-period.ts';
import type { Day } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import { type Block, type Document, heading, paragraph } from '../../documents/document.ts';
import { type Prose, prose } from '../../documents/prose.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';
import { partNoun } from '../../scoring/rollup/part-names.ts';
import { aboutOf, dueIn, natureIn } from '../appeal-words.ts';
import { isNearMiss } from '../candidates/others.ts';
import { quotaFigures } from '../workings/quotas.ts';
import { nameOf } from './candidacy-words.ts';
import { levelCounts } from './counts.ts';
import { openCases } from './extract.ts';
import { undecided } from './grounds.ts';
import { byCouncil } from './issuer.ts';
import { limitsOf } from './limits.ts';
import { inSentence, listed, paperNumber } from './phrases.ts';
import { proposedIn } from './proposed.ts';
import { namingIn, ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** One page for the chief: levels against quotas, near misses, changes after briefings, open petitions, what the Council must decide. */
export function chiefPage(whole: WholePeriod, asOf: Day, asked: Setting): Document {
  const setting = byCouncil(asked);
  const words = WORDS[setting.locale];
  const { classified } = whole.candidates;
  const page = tablePaper(
    {
      type: words.type,
      subject: words.subject(classified.period.kind.words[setting.locale].title(classified.period)),
      body: [
        ...limitsOf(classified, setting),
        heading(2, words.levels),
        ...levelCounts(classified.results, classified.rules.levels, namingIn(setting)),
        ...items(classified.quotas.filter(isWorthTelling).map((quota) => quotaLine(quota, whole, setting))),
        heading(2, words.near),
        ...items(nearMisses(whole, setting), words.noneNear),
        heading(2, words.changes),
        paragraph(changesSaid(whole, setting)),
        heading(2, words.petitions),
        ...items(petitionsSaid(whole, asOf, setting), words.noPetitions),
        heading(2, words.decide),
        ...toDecide(whole, setting),
        ...ownParagraphs('note', setting),
      ],
      places: [],
    },
    setting,
  );
  return { ...page, isOnePage: true };
}

/** Limits of the whole agency always; of a division or group where more stand at the level. */
function isWorthTelling({ scope, over }: QuotaResult): boolean {
  return scope === 'agency' || over > 0;
}

/** “Xuất sắc: 03 cá nhân, tối đa 02; vượt 01 (dưới vạch: ông A)”. */
function quotaLine(result: QuotaResult, { candidates }: WholePeriod, setting: Setting): Prose {
  const { locale, workspace } = setting;
  const words = WORDS[locale];
  const { quota, scope, of, over, cut } = result;
  const { organization } = workspace;
  const [count, limit] = quotaFigures(result, (number) => paperNumber(number, locale), namingIn(setting));
  const whose =
    of === undefined ? '' : scope === 'unit' ? organization.unit(of)?.name.value : organization.groupName(of);
  const level = candidates.evidence.names.levelName(quota.level.value)[locale];
  const below = cut.filter(({ isAboveCut }) => !isAboveCut).map(({ result: { subject } }) => subject);
  const names = listed(
    below.map((subject) => inSentence(subject, organization, locale)),
    locale,
  );
  return prose`${words.quota(level, whose ?? '')}: ${count}, ${words.atMost} ${limit}${over > 0 ? words.over(paperNumber(over, locale), names) : ''}.`;
}

/** Who just missed an award, and who is tied for one. */
function nearMisses({ candidates }: WholePeriod, { locale }: Setting): Prose[] {
  const words = WORDS[locale];
  const told = candidates.awards.flatMap(({ award, candidacies }) =>
    candidacies.flatMap((candidacy): string[] => {
      const who = `${nameOf(candidacy, candidates, locale)}, ${award.name.value}`;
      if (candidacy.isTied) return [`${who}: ${candidacy.result?.points ? words.tied : words.alike}.`];
      return candidacy.status === 'fails' && isNearMiss(candidacy) ? [`${who}: ${lackOf(candidacy, locale)}.`] : [];
    }),
  );
  const [shown, more] = [told.slice(0, MOST), told.length - MOST];
  return more > 0 ? [...shown, words.more(paperNumber(more, locale))] : shown;
}

/** So many are named on the page. */
const MOST = 8;

function lackOf({ conditions }: Candidacy, locale: Setting['locale']): string {
  const unmet = conditions.filter(({ verdict }) => verdict === 'unmet');
  return unmet.map(({ wanted, lacking, found }) => (wanted ?? lacking ?? found)[locale]).join('; ');
}

function changesSaid({ since }: WholePeriod, { locale }: Setting): string {
  const { rules, compared, notKept, marks, results, notCounted, unproven } = since;
  const [words, part] = [WORDS[locale], partNoun(rules.base)[locale]];
  const count = (all: readonly unknown[]) => paperNumber(all.length, locale);
  const parts = (all: readonly unknown[]) => `${count(all)} ${part}`;
  return [
    compared.length > 0 ? words.changed(parts(compared), count(marks), count(results)) : words.notCompared(part),
    ...(compared.length > 0 && notKept.length > 0 ? [words.notKept(parts(notKept))] : []),
    ...(notCounted.length > 0 ? [words.notCounted(parts(notCounted))] : []),
    ...(unproven.length > 0 ? [words.unproven(count(unproven))] : []),
  ].join(' ');
}

/** Petitions about the period that nobody has answered, without the names of those who sent them. */
function petitionsSaid({ candidates: { classified }, round }: WholePeriod, asOf: Day, { locale }: Setting): string[] {
  return openAbout(classified.period, round, asOf).map((row) => {
    const nature = natureIn(row.appeal.nature, locale);
    return WORDS[locale].petition(nature, aboutOf(row.appeal, round, locale), dueIn(row, locale));
  });
}

function toDecide({ candidates }: WholePeriod, setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  const all = proposedIn(candidates);
  const stood = all.filter(({ won, open }) => won.length + open.length > 0);
  const awards = stood.map(({ award }) => award);
  const open = undecided(awards, candidates, true, setting.locale);
  const blocks = [
    ...(open.length > 0 ? [paragraph(words.undecided(open.join('; ')))] : []),
    ...openCases(all, candidates, setting),
  ];
  return blocks.length > 0 ? blocks : [paragraph(words.allDecided)];
}

function items(all: readonly Prose[], none?: string): Block[] {
  if (all.length > 0) return [{ kind: 'list', items: all }];
  return none === undefined ? [] : [paragraph(none)];
}

const WORDS = bilingual({
  vi: {
    type: 'TRANG TÓM TẮT',
    subject: (period: string) => `Trình lãnh đạo: xét thi đua, khen thưởng ${period}`,
    levels: 'Mức xếp loại và tỷ lệ tối đa',
    quota: (level: string, whose: string) => (whose === '' ? level : `${level}, ${whose}`),
    atMost: 'tối đa',
    over: (count: string, names: string) => `; vượt ${count}, dưới vạch tỷ lệ: ${names}`,
    near: 'Sát điều kiện, bằng điểm',
    tied: 'bằng điểm với người khác',
    alike: 'ngang với người khác',
    noneNear: 'Không có trường hợp nào.',
    more: (count: string) => `và ${count} trường hợp khác.`,
    changes: 'Thay đổi sau giao ban',
    notCompared: (part: string) => `Không ${part} nào của kỳ có bảng đã phát để so.`,
    changed: (parts: string, marks: string, results: string) =>
      `So ${parts} với bảng đã phát: ${marks} điểm, ${results} kết quả thay đổi.`,
    notKept: (parts: string) => `${parts} không giữ bảng đã phát nên không so được.`,
    notCounted: (parts: string) => `${parts} không tính.`,
    unproven: (count: string) => `${count} lần nghỉ chưa có giấy tờ.`,
    petitions: 'Kiến nghị chưa trả lời',
    noPetitions: 'Không có.',
    petition: (nature: string, about: string, due: string) =>
      `${nature.charAt(0).toLocaleUpperCase('vi')}${nature.slice(1)} về kết quả ${about}; hạn trả lời: ${due}.`,
    decide: 'Hội đồng cần quyết định',
    undecided: (what: string) => `Chưa có kết luận về: ${what}.`,
    allDecided: 'Hội đồng đã quyết định đủ các mức xếp loại và khen thưởng.',
  },
  en: {
    type: 'SUMMARY',
    subject: (period) => `For the chief: emulation and commendation, ${period}`,
    levels: 'Levels and quotas',
    quota: (level, whose) => (whose === '' ? level : `${level}, ${whose}`),
    atMost: 'at most',
    over: (count, names) => `; ${count} too many, below the line: ${names}`,
    near: 'Near misses and ties',
    tied: 'tied with somebody else',
    alike: 'tied with somebody else',
    noneNear: 'None.',
    more: (count) => `and ${count} more.`,
    changes: 'Changes after briefings',
    notCompared: (part) => `Of no ${part} was it kept what was handed out.`,
    changed: (parts, marks, results) => `${parts}s compared: ${marks} marks and ${results} results changed.`,
    notKept: (parts) => `${parts}s cannot be compared, since what was handed out was not kept.`,
    notCounted: (parts) => `${parts}s not counted.`,
    unproven: (count) => `${count} absences without a paper.`,
    petitions: 'Open petitions',
    noPetitions: 'None.',
    petition: (nature, about, due) => `A ${nature} about ${about}; due ${due}.`,
    decide: 'For the Council to decide',
    undecided: (what) => `Nothing concluded on: ${what}.`,
    allDecided: 'The Council has decided on all levels and awards.',
  },
});
