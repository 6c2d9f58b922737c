import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { type ChargedWork, chargedOn } from '../../../answers/charged-on.ts';
import { type Day, dateSaid } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import { type Block, type Document, heading, paragraph } from '../../../documents/document.ts';
import { blank, type Prose, prose } from '../../../documents/prose.ts';
import { count, date, left, type Row, right, rowOf, type Table, text } from '../../../documents/table.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { chargesInWords } from '../../charge-words.ts';
import { inSentence as honorific } from '../../person-words.ts';
import { nameOf } from '../candidacy-words.ts';
import { holderOf, seatOf } from '../council.ts';
import { officialPaper } from '../frame.ts';
import { decisionsOf } from '../grounds.ts';
import { byCouncil } from '../issuer.ts';
import { counted, inSentence, listed, thePeriod } from '../phrases.ts';
import { type Proposed, proposedIn } from '../proposed.ts';
import { publicCounts, publicRowsIn } from '../public-rows.ts';
import { namingIn, ownParagraphs, paragraphsIn, type Setting } from '../setting.ts';
import { warnings } from '../submission.ts';
import { meetingIn } from '../votes/matters.ts';
import { workInWords } from './charged-words.ts';

/** Thông báo kết luận của Chủ tịch Hội đồng: what was decided, and who does what by when. */
export function conclusion(answer: CandidatesAnswer, current: Workspace, asked: Setting): Document {
  const setting = byCouncil(asked);
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const held = meetingIn(decisionsOf(answer))?.held?.value;
  const day = held ?? setting.about;
  const title = period.kind.words[locale].title(period);
  const date: Prose = held === undefined ? [blank(words.dayHint)] : dateSaid(held, locale);
  const decided = proposedIn(answer).filter(({ won, open }) => won.length + open.length > 0);
  const awards = decided.map(({ award }) => award);
  return officialPaper(
    {
      symbol: 'TB',
      type: words.type,
      subject: words.subject(thePeriod(title)),
      warnings: warnings(awards, answer, setting, true),
      body: [
        paragraph(prose`${words.on(date, thePeriod(title))}${chairOn(day, setting)}${words.concludes}`),
        heading(2, words.assessment),
        ...paragraphsIn('conclusion', 'assessment', words.assessmentHint, setting).map(paragraph),
        heading(2, words.levels),
        ...levels(answer, setting),
        heading(2, words.awards),
        ...granted(decided, answer, setting),
        ...ownParagraphs('conclusion', setting),
        heading(2, words.tasks),
        ...tasks(chargedOn(day, current, ['late', 'due']), setting),
      ],
      closing: words.closing,
      ...(!setting.fill?.signer && {
        signers: [{ lines: [words.byOrder, words.secretary], name: holderOf('secretary', day, setting) }],
      }),
    },
    setting,
  );
}

/** “ông Chamaléa Văn Thạnh, Trưởng ban”. */
function chairOn(day: Day, setting: Setting): Prose {
  const chair = seatOf('chair', day, setting);
  return typeof chair === 'string' ? honorific(chair, setting.locale) : chair;
}

function levels({ classified, evidence }: CandidatesAnswer, setting: Setting): Block[] {
  const rows = publicRowsIn(classified.results, () => undefined);
  const names = { order: evidence.order.ids, name: (id: string) => evidence.names.levelName(id)[setting.locale] };
  return publicCounts(rows, names, namingIn(setting));
}

/** Award by award: how many, and who. */
function granted(all: readonly Proposed[], answer: CandidatesAnswer, setting: Setting): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const decided = decisionsOf(answer);
  const items = all.flatMap(({ award, won }) => {
    if (won.length === 0) return [];
    const isDecided = decided.some((decision) => decision.award?.value === award.id.value);
    const names = won.map((candidacy) => inSentence(candidacy, setting.workspace.organization, locale));
    const who = names.length <= NAMED ? ` (${listed(names, locale)})` : '';
    const agreed = award.decides.who === 'head' ? words.granted : words.proposed(award.decides.name ?? '');
    const said = isDecided ? agreed : words.open;
    return [prose`${award.name.value}: ${counted(won, award.kind, namingIn(setting))}${who}, ${said}.`];
  });
  const open = all.flatMap(({ award, open }) => open.map((candidacy) => ({ award, candidacy })));
  const unsaid = open.map(
    ({ award, candidacy }) =>
      `${award.name.value}: ${honorific(nameOf(candidacy, answer, locale), locale)}, ${words.open}.`,
  );
  return items.length + unsaid.length > 0
    ? [{ kind: 'list', items: [...items, ...unsaid] }]
    : [paragraph(words.noAwards)];
}

/** So many are named in a line; of more only how many they are, the list has them. */
const NAMED = 6;

/** The office's own tasks before those that plans and inspections tell. */
function tasks(works: readonly ChargedWork[], setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  const own = ownParagraphs('tasks', setting);
  if (works.length === 0) return own.length > 0 ? own : [paragraph([blank(words.tasksHint)])];
  return [...own, taskTable(works, setting)];
}

function taskTable(works: readonly ChargedWork[], { workspace, locale, about }: Setting): Table {
  const words = WORDS[locale];
  const { organization } = workspace;
  return {
    kind: 'table',
    columns: [right(words.number), left(words.what, { weight: 2 }), left(words.who, { weight: 1 }), left(words.due)],
    rows: works.map((work, i): Row => {
      const who = chargesInWords(work.who, work.due ?? about, organization, locale);
      return rowOf([
        count(i + 1),
        text(workInWords(work, locale)),
        text(who === '' ? words.nobody : raised(who)),
        work.due === undefined ? text(words.always) : date(work.due),
      ]);
    }),
  };
}

const WORDS = bilingual({
  vi: {
    type: 'THÔNG BÁO',
    subject: (period: string) =>
      `Kết luận của Chủ tịch Hội đồng Thi đua - Khen thưởng tại cuộc họp xét thi đua, khen thưởng ${period}`,
    on: (date: Prose, period: string) =>
      prose`Ngày ${date}, Hội đồng Thi đua - Khen thưởng họp xét thi đua, khen thưởng ${period} dưới sự chủ trì của `,
    concludes:
      ', Chủ tịch Hội đồng. Sau khi nghe báo cáo và ý kiến thảo luận của các thành viên, Chủ tịch Hội đồng kết luận như sau:',
    dayHint: 'ngày họp',
    assessment: 'Đánh giá chung',
    assessmentHint: 'đánh giá của Chủ tịch Hội đồng',
    levels: 'Về kết quả xếp loại',
    awards: 'Về khen thưởng',
    granted: 'Hội đồng nhất trí đề nghị khen thưởng',
    proposed: (to: string) => `Hội đồng nhất trí trình ${to === '' ? 'cấp trên' : to} khen thưởng`,
    open: 'Hội đồng chưa kết luận',
    noAwards: '(Không có)',
    tasks: 'Nhiệm vụ',
    tasksHint: 'ai làm việc gì, đến ngày nào',
    number: 'TT',
    what: 'Nội dung công việc',
    who: 'Đơn vị, người thực hiện',
    due: 'Thời hạn',
    always: 'Thường xuyên',
    nobody: 'Chưa giao',
    closing: 'Thông báo để các thành viên Hội đồng và các đơn vị biết, thực hiện',
    byOrder: 'TL. CHỦ TỊCH',
    secretary: 'THƯ KÝ HỘI ĐỒNG',
  },
  en: {
    type: 'NOTICE',
    subject: (period) => `Conclusion of the chair of the Emulation and Commendation Council on ${period}`,
    on: (date, period) => prose`On ${date} the Emulation and Commendation Council met on ${period}, chaired by `,
    concludes: '. Having heard the report and what members said, the chair concludes:',
    dayHint: 'day of the meeting',
    assessment: 'Assessment',
    assessmentHint: 'how the chair sees the period',
    levels: 'Levels',
    awards: 'Awards',
    granted: 'proposed by the Council',
    proposed: (to) => `to be submitted to ${to === '' ? 'the superior' : to}`,
    open: 'not decided yet',
    noAwards: '(none)',
    tasks: 'Tasks',
    tasksHint: 'who does what by when',
    number: 'No',
    what: 'What',
    who: 'Who',
    due: 'By',
    always: 'all the time',
    nobody: 'nobody yet',
    closing: 'Members of the Council and divisions carry it out',
    byOrder: 'FOR THE CHAIR',
    secretary: 'SECRETARY OF THE COUNCIL',
  },
});
