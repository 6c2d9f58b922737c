import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { bilingual } from '../../base/locale.ts';
import type { Block, Document } from '../../documents/document.ts';
import { type Prose, prose, strung } from '../../documents/prose.ts';
import { lastPost } from '../classify/name-cell.ts';
import { DECISION, decidingPaper, executionBy, headOf } from './articles.ts';
import { countsByName } from './award-counts.ts';
import { extract } from './extract.ts';
import { belongsTo } from './frame.ts';
import { groundsOf, mandateOf } from './grounds.ts';
import { amendingIn } from './original.ts';
import { counted, listed, thePeriod } from './phrases.ts';
import { moneyGranted } from './prizes/money-granted.ts';
import { type Proposed, proposedIn } from './proposed.ts';
import { publicCounts, publicRowsIn, publicTables } from './public-rows.ts';
import { namingIn, type Setting } from './setting.ts';
import { warnings } from './submission.ts';

/** Quyết định công nhận kết quả xếp loại và khen thưởng: the draft that the head signs, with its lists. Names and levels alone. */
export function decisionPaper(answer: CandidatesAnswer, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const title = period.kind.words[locale].title(period);
  const granted = proposedIn(answer).filter(({ award, won }) => award.decides.who === 'head' && won.length > 0);
  const awards = granted.map(({ award }) => award);
  const money = moneyGranted(granted, answer, setting);
  return decidingPaper(
    {
      subject: granted.length > 0 ? words.subject(title) : words.levelsOnly(title),
      warnings: [...warnings(awards, answer, setting, true), ...notAsSigned(setting)],
      grounds: [...groundsOf(awards, answer, setting, [mandateOf(setting)]), ...proposal(setting)],
      articles: [
        recognised(answer, title, granted.length > 0, setting),
        ...(granted.length > 0 ? [grantedIn(granted, title, setting)] : []),
        ...(money === undefined ? [] : [money]),
        words.force,
      ],
      execution: execution(granted.length > 0, setting),
      behind: annexes(granted, title, answer, setting),
    },
    setting,
  );
}

/** Once it is amended, the list is another than the one that was signed under its number. */
function notAsSigned(setting: Setting): Block[] {
  const amending = amendingIn(setting);
  return amending === undefined ? [] : [{ kind: 'stamp', text: WORDS[setting.locale].amended(amending) }];
}

/** “Theo đề nghị của …”, the last ground of every decision; the office's own grounds say it themselves. */
function proposal({ fill, locale }: Setting): Prose[] {
  return fill && fill.grounds.length > 0 ? [] : [WORDS[locale].proposal];
}

function recognised({ classified }: CandidatesAnswer, title: string, hasAwards: boolean, setting: Setting): Prose {
  const { locale } = setting;
  const who = (['unit', 'member'] as const).flatMap((kind) => {
    const all = classified.results.filter(({ subject, isRated }) => subject.kind === kind && isRated);
    const subjects = all.map(({ subject }) => subject);
    return all.length > 0 ? [counted(subjects, kind, namingIn(setting))] : [];
  });
  return WORDS[locale].recognised(title, listed(who, locale), hasAwards ? ' I' : '');
}

function grantedIn(granted: readonly Proposed[], title: string, setting: Setting): Prose {
  const words = WORDS[setting.locale];
  const said = countsByName(granted, namingIn(setting)).map(({ form, name, who }) => words.granted(form, name, who));
  const forms = new Set(granted.map(({ award }) => award.form));
  return words.awards(title, strung(said, '; '), forms.size > 1 ? 'both' : ([...forms][0] ?? 'both'));
}

function execution(hasAwards: boolean, setting: Setting): Prose {
  const words = WORDS[setting.locale];
  return executionBy(words.executionHint, words.execution(hasAwards), setting);
}

function annexes(granted: readonly Proposed[], title: string, answer: CandidatesAnswer, setting: Setting): Block[] {
  const { locale, workspace } = setting;
  const words = WORDS[locale];
  const { classified, evidence } = answer;
  const rows = publicRowsIn(classified.results, (result) => lastPost(result, { answer: classified })?.position?.value);
  const levels = { order: evidence.order.ids, name: (id: string) => evidence.names.levelName(id)[locale] };
  const belongs = belongsTo('QĐ', DECISION[locale], setting, headOf(setting));
  const hasAwards = granted.length > 0;
  return [
    { kind: 'new-page', countsAnew: true },
    { kind: 'annex', title: words.levels(title), belongsTo: belongs, ...(hasAwards && { number: 'I' }) },
    ...publicTables(rows, levels, workspace.organization, locale),
    ...publicCounts(rows, levels, namingIn(setting)),
    ...(hasAwards
      ? ([
          { kind: 'new-page', countsAnew: true },
          { kind: 'annex', title: words.list(title), belongsTo: belongs, number: 'II' },
          ...extract(granted, answer, { ...setting, audience: 'public' }, true),
        ] as const)
      : []),
  ];
}

/** What one article grants: titles, commendations, or both. */
type Kinds = Proposed['award']['form'] | 'both';

const NAMED: Readonly<Record<Kinds, string>> = {
  title: 'Công nhận danh hiệu thi đua',
  commendation: 'Khen thưởng thành tích',
  both: 'Công nhận danh hiệu thi đua và khen thưởng',
};

const WORDS = bilingual({
  vi: {
    amended: (papers: string) => `Danh sách theo kết quả đã sửa đổi, bổ sung tại ${papers}; không phải bản đã ký`,
    proposal: 'Theo đề nghị của Hội đồng Thi đua - Khen thưởng',
    force: 'Quyết định này có hiệu lực kể từ ngày ký.',
    executionHint: 'phòng, người chịu trách nhiệm thi hành',
    subject: (period: string) => `Về việc công nhận kết quả xếp loại và khen thưởng ${period}`,
    levelsOnly: (period: string) => `Về việc công nhận kết quả xếp loại ${period}`,
    recognised: (period: string, who: Prose, annex: string) =>
      prose`Công nhận kết quả xếp loại thi đua ${period} của ${who} (danh sách tại Phụ lục${annex} kèm theo).`,
    granted: (form: 'title' | 'commendation', award: string, who: Prose) =>
      form === 'title' ? prose`danh hiệu ${award} cho ${who}` : prose`tặng ${award} cho ${who}`,
    awards: (period: string, said: Prose, kinds: Kinds) =>
      prose`${NAMED[kinds]} ${period}: ${said} (danh sách tại Phụ lục II kèm theo).`,
    execution: (hasAwards: boolean) =>
      ` và các tập thể, cá nhân có tên tại Điều 1${hasAwards ? ', Điều 2' : ''} chịu trách nhiệm thi hành Quyết định này.`,
    levels: (period: string) => `DANH SÁCH XẾP LOẠI THI ĐUA ${period.toLocaleUpperCase('vi')}`,
    list: (period: string) => `DANH SÁCH KHEN THƯỞNG ${period.toLocaleUpperCase('vi')}`,
  },
  en: {
    amended: (papers) => `The list as amended by ${papers}; not what was signed`,
    proposal: 'At the proposal of the Emulation and Commendation Council',
    force: 'This decision takes effect on the day it is signed.',
    executionHint: 'who carries this decision out',
    subject: (period) => `Levels and awards of ${thePeriod(period)}`,
    levelsOnly: (period) => `Levels of ${thePeriod(period)}`,
    recognised: (period, who, annex) =>
      prose`The emulation levels for ${thePeriod(period)} of ${who} are recognised (listed in Annex${annex}).`,
    granted: (_form, award, who) => prose`${award} to ${who}`,
    awards: (period, said) => prose`Awards of ${thePeriod(period)}: ${said} (listed in Annex II).`,
    execution: () => ' and everybody named in these articles carry this decision out.',
    levels: (period) => `EMULATION LEVELS OF ${thePeriod(period).toUpperCase()}`,
    list: (period) => `AWARDS OF ${thePeriod(period).toUpperCase()}`,
  },
});
