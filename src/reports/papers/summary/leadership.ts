import { dateSaid } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { type Block, heading, paragraph } from '../../../documents/document.ts';
import { figure, joined, type Prose, prose } from '../../../documents/prose.ts';
import { keyOf } from '../../../model/due.ts';
import type { Registrations } from '../../../model/registration.ts';
import { partNoun } from '../../../scoring/rollup/part-names.ts';
import { cited } from '../../cited.ts';
import { earlierLaws } from '../../earlier-laws.ts';
import { ofAnotherAgency } from '../../of-another-agency.ts';
import { runsInWords } from '../../period-runs.ts';
import { cutSteps, type Naming, namesOf, type Who, whoOpened } from '../../workings/names.ts';
import { periodsOpened } from '../../workings/periods.ts';
import { counted, type Kind, listed, paperNumber } from '../phrases.ts';
import { awardName } from './awards.ts';
import { missingNames } from './missing-names.ts';
import { place, type SummaryTerms } from './summary-terms.ts';

/** I. What was issued, who registered for what, and how the weeks were scored. */
export function leadership(terms: SummaryTerms): Block[] {
  const words = WORDS[terms.locale];
  return [
    heading(1, words.heading),
    heading(2, words.papers),
    ...rules(terms),
    ...place('leadership', words.papersHint, terms),
    heading(2, words.registrations),
    ...registrations(terms),
    heading(2, words.scoring),
    ...scoring(terms),
  ];
}

/** By what people were scored; the opening has cited it in full. */
function rules({ classified, locale }: SummaryTerms): Block[] {
  const { regulation } = classified.rules;
  if (!regulation.source) return [];
  const another = ofAnotherAgency(regulation, classified.workspace.settings.agencies)[locale];
  const paper = `${cited(regulation.source.document.value, undefined, locale)}${another}`;
  return [[WORDS[locale].by(paper), ...earlierLaws(classified, locale)].join(' ')].map(paragraph);
}

/** Who registered for the year or campaign that the period lies in, title by title. */
function registrations(terms: SummaryTerms): Block[] {
  const { classified, locale, naming } = terms;
  const words = WORDS[locale];
  const { period, workspace } = classified;
  const files = workspace.registrations.filter(
    ({ period: { value } }) => value === period.id || value === period.id.slice(0, 4),
  );
  const entries = files.flatMap((file) => file.entries.filter(({ withdrawn }) => !withdrawn));
  if (entries.length === 0) return place('registrations', words.registrationsHint, terms);
  const whole = (['unit', 'member'] as const).flatMap((kind) => kindsCounted(entries, kind, naming));
  const titles = [...new Set(entries.flatMap((entry) => entry.titles.map(({ value }) => value)))].map((title) => {
    const own = entries.filter((entry) => entry.titles.some(({ value }) => value === title));
    const who = (['unit', 'member'] as const).flatMap((kind) => kindsCounted(own, kind, naming));
    return prose`${awardName(title, classified.rules)}: ${listed(who, locale)}${against(title, own, terms)}.`;
  });
  const own = terms.setting.fill?.places.get('registrations') ?? [];
  return [
    paragraph(words.registered(listed(whole, locale), files[0]?.period.value ?? '', paperOf(files, locale))),
    { kind: 'list', items: titles },
    ...own.map(paragraph),
  ];
}

/** Of those who registered for a title, how many qualify; nothing where the period does not give it. */
function against(title: string, own: Registrations['entries'], { candidates, locale, naming }: SummaryTerms): Prose {
  const award = candidates.awards.find((result) => result.award.id.value === title);
  if (!award) return '';
  const stand = own.filter(({ kind, subject }) => award.candidacy(kind, subject.value)?.status === 'qualifies');
  const open = own.filter(({ kind, subject }) => award.candidacy(kind, subject.value)?.status === 'needs-person');
  const words = WORDS[locale];
  const some = (all: typeof own, said: string) => figure(said, () => whoOpened(whoIn(all), naming));
  return words.against(
    some(stand, words.part(stand.length, own.length)),
    open.length > 0 ? some(open, String(open.length)) : undefined,
  );
}

function kindsCounted(entries: Registrations['entries'], kind: Kind, naming: Naming): Prose[] {
  const own = whoIn(entries).filter((who) => who.kind === kind);
  return own.length > 0 ? [counted(own, kind, naming)] : [];
}

/** Everybody once. */
function whoIn(entries: Registrations['entries']): Who[] {
  const all = entries.map(({ kind, subject }) => ({ kind, id: subject.value }));
  return [...new Map(all.map((each) => [keyOf(each.kind, each.id), each])).values()];
}

function paperOf(files: readonly Registrations[], locale: SummaryTerms['locale']): string | undefined {
  const [first] = files;
  const paper = first?.document && cited(first.document.value, undefined, locale);
  const deadline = first?.deadline && WORDS[locale].deadline(dateSaid(first.deadline.value, locale));
  const said = [paper, deadline].flatMap((text) => text ?? []);
  return said.length > 0 ? said.join(', ') : undefined;
}

/** How many base periods were scored, of how many people, and whose sheets never came. */
function scoring({ classified, gathered, of, locale, naming }: SummaryTerms): Block[] {
  const words = WORDS[locale];
  const { briefings, missing } = gathered;
  const kind = classified.rules.base;
  const noun = partNoun(kind)[locale];
  const runs = runsInWords(briefings, locale, words.from);
  const who = (['unit', 'member'] as const).flatMap((kind) => {
    const all = of.rows.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject);
    return all.length > 0 ? [counted(all, kind, naming)] : [];
  });
  const isBase = classified.period.kind.id === kind;
  const scored = isBase
    ? words.due(listed(who, locale))
    : words.scored(
        words.parts(
          figure(paperNumber(briefings.length, locale), () => periodsOpened(briefings, locale)),
          noun,
          briefings.length,
        ),
        listed(runs, locale),
        listed(who, locale),
      );
  const { organization } = classified.workspace;
  const named = missingNames(missing, organization, locale);
  const few = named.length <= MOST ? `: ${named.join(', ')}` : '';
  const late = figure(words.sheets(paperNumber(missing.length, locale), missing.length), () => ({
    text: namesOf(missing, naming),
    steps: cutSteps(
      named.map((text) => ({ text })),
      locale,
    ),
  }));
  return [
    paragraph(joined(scored, ' ', missing.length > 0 ? words.missing(late, few, missing.length) : words.complete)),
  ];
}

/** So many missing sheets are named one by one. */
const MOST = 6;

const WORDS = bilingual({
  vi: {
    heading: 'Công tác lãnh đạo, chỉ đạo, tổ chức phong trào thi đua',
    papers: 'Công tác lãnh đạo, chỉ đạo',
    papersHint: 'văn bản đã ban hành, cuộc họp, việc phát động, tuyên truyền trong kỳ',
    registrations: 'Đăng ký thi đua',
    registrationsHint: 'số tập thể, cá nhân đăng ký thi đua và danh hiệu đăng ký',
    scoring: 'Chấm điểm, xếp loại',
    complete: 'Phiếu chấm điểm được nộp đầy đủ.',
    /** Before a stretch of periods: “từ tuần 40 đến tuần 52”. */
    from: 'từ ',
    by: (paper: string) => `Việc chấm điểm, xếp loại được thực hiện theo ${paper}.`,
    registered: (who: Prose, period: string, paper: string | undefined) =>
      prose`Có ${who} đăng ký thi đua ${/^\d{4}$/.test(period) ? `năm ${period}` : 'trong kỳ'}${paper === undefined ? '' : ` (${paper})`}, cụ thể:`,
    deadline: (day: string) => `hạn đăng ký ${day}`,
    /** How many of those who registered qualify, and of how many a proof is missing. */
    against: (qualify: Prose, open: Prose | undefined) =>
      prose`; đủ điều kiện ${qualify}${open === undefined ? '' : prose`, cần bổ sung minh chứng ${open}`}`,
    part: (some: number, of: number) => `${some}/${of}`,
    parts: (count: Prose, noun: string, _number: number) => prose`${count} ${noun}`,
    scored: (periods: Prose, runs: string, who: Prose) =>
      prose`Trong kỳ đã chấm điểm ${periods} (${runs}); ${who} thuộc diện chấm điểm, xếp loại.`,
    due: (who: Prose) => prose`Trong kỳ có ${who} thuộc diện chấm điểm, xếp loại.`,
    sheets: (count: string, _number: number) => `${count} lượt`,
    missing: (sheets: Prose, named: string, _number: number) => prose`Còn ${sheets} chưa nộp phiếu${named}.`,
  },
  en: {
    heading: 'Leadership and organisation of the emulation movement',
    papers: 'Leadership',
    papersHint: 'papers issued, meetings held, drives launched in the period',
    registrations: 'Registrations',
    registrationsHint: 'how many collectives and individuals registered, and for which titles',
    scoring: 'Scoring',
    complete: 'All sheets were handed in.',
    from: '',
    by: (paper) => `Scoring and classification follow ${paper}.`,
    registered: (who, period, paper) =>
      prose`${who} registered for ${/^\d{4}$/.test(period) ? period : 'the period'}${paper === undefined ? '' : ` (${paper})`}:`,
    deadline: (day) => `due by ${day}`,
    against: (qualify, open) => prose`; ${qualify} qualify${open === undefined ? '' : prose`, ${open} need a proof`}`,
    part: (some, of) => `${some} of ${of}`,
    parts: (count, noun, number) => (number === 1 ? prose`${count} ${noun} was` : prose`${count} ${noun}s were`),
    scored: (periods, runs, who) => prose`${periods} scored (${runs}); ${who} were to be scored.`,
    due: (who) => prose`${who} were to be scored.`,
    sheets: (count, number) => `${count} ${number === 1 ? 'sheet' : 'sheets'}`,
    missing: (sheets, named, number) => prose`${sheets} ${number === 1 ? 'was' : 'were'} not handed in${named}.`,
  },
});
