import type { Inspecting } from '../../answers/inspection.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { type Block, type Document, heading, listUnder, paragraph } from '../../documents/document.ts';
import { joined, prose } from '../../documents/prose.ts';
import { officialPaper } from './frame.ts';
import { aboutIn, openBefore, paragraphsOr, teamIn } from './inspection/parts.ts';
import { agencyName, ownOr, type Setting } from './setting.ts';

/** Kế hoạch kiểm tra: why, what is looked at (also what was found before), who, when and how, the team, who carries it out. */
export function inspectionPlanPaper(shown: Inspecting, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { inspection } = shown;
  return officialPaper(
    {
      symbol: 'KH',
      type: words.type,
      subject: raised(aboutIn(shown)),
      body: [
        paragraph(
          joined(
            words.carryingOut,
            ownOr('reasons', words.reasonsHint, setting),
            ', ',
            agencyName(setting),
            words.plans,
          ),
        ),
        heading(1, words.purpose),
        ...paragraphsOr('purpose', words.purposeHint, setting),
        heading(1, words.contents),
        ...paragraphsOr('contents', words.contentsHint, setting),
        ...before(shown, setting),
        heading(1, words.whomWhen),
        paragraph(`${words.whom}: ${shown.units.map(({ name }) => name.value).join(', ')}.`),
        paragraph(`${words.day} ${dateSaid(inspection.date.value, locale)}.`),
        paragraph(prose`${words.how}: ${ownOr('method', words.methodHint, setting)}`),
        heading(1, words.team),
        paragraph(`${inspection.isSelf ? words.self : ''}${teamIn(shown, locale)}.`),
        ...paragraphsOr('team', words.teamHint, setting),
        heading(1, words.organising),
        ...paragraphsOr('organising', words.organisingHint, setting),
      ],
      closing: words.closing,
    },
    setting,
  );
}

function before(shown: Inspecting, { locale }: Setting): Block[] {
  const items = openBefore(shown, locale);
  return listUnder(WORDS[locale].before, items);
}

const WORDS = bilingual({
  vi: {
    type: 'KẾ HOẠCH',
    carryingOut: 'Thực hiện ',
    reasonsHint: 'văn bản, chương trình mà việc kiểm tra thực hiện',
    plans: ' xây dựng kế hoạch kiểm tra như sau:',
    purpose: 'Mục đích, yêu cầu',
    purposeHint: 'mục đích, yêu cầu của việc kiểm tra',
    contents: 'Nội dung kiểm tra',
    contentsHint: 'nội dung kiểm tra, ví dụ việc thực hiện kế hoạch phát động thi đua, đăng ký thi đua',
    before: 'Việc khắc phục những tồn tại đã nêu ở các lần kiểm tra trước',
    whomWhen: 'Đối tượng, thời gian, cách tiến hành',
    whom: 'Đối tượng kiểm tra',
    day: 'Thời gian: ngày',
    how: 'Cách tiến hành',
    methodHint: 'nghe báo cáo, xem hồ sơ, làm việc với ai, ở đâu',
    team: 'Thành phần đoàn kiểm tra',
    self: 'Đơn vị tự kiểm tra: ',
    teamHint: 'trưởng đoàn, các thành viên',
    organising: 'Tổ chức thực hiện',
    organisingHint: 'ai chuẩn bị, gửi báo cáo trước ngày nào, kinh phí',
    closing: 'Trên đây là kế hoạch kiểm tra, đề nghị đoàn kiểm tra và đơn vị được kiểm tra thực hiện',
  },
  en: {
    type: 'PLAN',
    carryingOut: 'By ',
    reasonsHint: 'the paper or programme that asks for the inspection',
    plans: ' plans an inspection as follows:',
    purpose: 'Purpose',
    purposeHint: 'what it is for and what it asks',
    contents: 'What is looked at',
    contentsHint: 'what is looked at, e.g. how the launching plan is carried out',
    before: 'Whether what earlier inspections found was mended',
    whomWhen: 'Whom, when and how',
    whom: 'Divisions',
    day: 'On',
    how: 'How',
    methodHint: 'reports heard, files seen, with whom and where',
    team: 'The team',
    self: 'Self-check: ',
    teamHint: 'its head and members',
    organising: 'Carrying it out',
    organisingHint: 'who prepares what and by when',
    closing: 'This is the plan for the team and the divisions to carry out',
  },
});
