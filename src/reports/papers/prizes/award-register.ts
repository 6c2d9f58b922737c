import type { Honour, HonoursAnswer } from '../../../answers/honours.ts';
import { dateInWords, LAST_DAY } from '../../../base/day.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { type Document, paragraph } from '../../../documents/document.ts';
import { BLANK, type Cell, count, left, OPEN, type Row, right, type Table, text } from '../../../documents/table.ts';
import { agencyOn, signerOn } from '../../../model/agency.ts';
import { assignmentOn, type Organization } from '../../../model/organization.ts';
import { awardName, periodName } from '../../awards/record-words.ts';
import { cited } from '../../cited.ts';
import { named } from '../../person-words.ts';
import { openPlace, signaturePlace } from '../frame.ts';
import { postInUnit } from '../phrases.ts';
import { missingInWords, prizeOpened } from '../prize-words.ts';
import { ownParagraphs, type Setting } from '../setting.ts';
import { tablePaper } from '../table-paper.ts';

/** Sổ theo dõi khen thưởng: every award decided in a period, with its number in the decision, its papers and its money. */
export function awardRegister(answer: HonoursAnswer, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { period, rows } = answer;
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(period.kind.words[locale].title(period)),
      orientation: 'landscape',
      isStamped: false,
      body: [rows.length > 0 ? tableOf(answer, setting) : paragraph(words.nothing), ...ownParagraphs('note', setting)],
      places: [openPlace(words.drafter, locale), signaturePlace(setting)],
    },
    setting,
  );
}

function tableOf(answer: HonoursAnswer, setting: Setting): Table {
  const words = WORDS[setting.locale];
  return {
    kind: 'table',
    name: words.type,
    isForm: true,
    columns: [
      right(words.number, { width: 10 }),
      left(words.decision, { width: 24 }),
      left(words.by, { width: 20 }),
      left(words.submission, { width: 20 }),
      left(words.name, { width: 28 }),
      left(words.post, { width: 28 }),
      left(words.kind, { width: 15 }),
      left(words.award, { width: 28 }),
      left(words.merit, { width: 26 }),
      right(words.money, { width: 18 }),
      left(words.handed, { width: 18 }),
      left(words.note, { width: 15 }),
    ],
    rows: answer.rows.map((row) => rowOf(row, answer, setting.locale)),
  };
}

function rowOf(row: Honour, { book, workspace }: HonoursAnswer, locale: Locale): Row {
  const words = WORDS[locale];
  const { record, number, submission } = row;
  const { kind, subject, decision, date, by, period } = record;
  const { organization } = workspace;
  const year = periodName(period, book, locale);
  const decider = by?.value ?? deciderOf(row, workspace);
  return {
    kind: 'row',
    cells: [
      number === undefined ? BLANK : count(number),
      decision ? text(inShort(decision.value, date?.value)) : { kind: 'open', hint: words.decisionHint },
      decider === undefined ? { kind: 'open', hint: words.byHint } : text(decider),
      submission?.number ? text(inShort(submission.number.value, submission.date.value)) : OPEN,
      text(named({ kind, id: subject.value }, organization, locale) ?? subject.value),
      text(kind === 'member' ? postOn(subject.value, date?.value, organization) : ''),
      OPEN,
      text(`${awardName(record.award.value, book)}, ${year}`),
      record.for ? text(record.for.value) : OPEN,
      moneyCell(row, locale),
      OPEN,
      text(noteOf(row, locale)),
    ],
  };
}

/** “02/QĐ-BDT, 15/01/2016”. */
function inShort(number: string, day: string | undefined): string {
  return day === undefined ? number : `${number}, ${dateInWords(day)}`;
}

/** As the regulation names whoever decides; of the agency's own decisions who signed for it on that day. */
function deciderOf({ award, record }: Honour, { settings }: HonoursAnswer['workspace']): string | undefined {
  if (award?.decides.who !== 'head') return award?.decides.name;
  const day = record.date?.value ?? LAST_DAY;
  const agency = agencyOn(day, settings.agencies);
  return award.decides.name ?? (agency && signerOn(day, agency)?.post);
}

/** The post on the day of the decision. */
function postOn(id: string, day: string | undefined, organization: Organization): string {
  const member = organization.member(id);
  const post = member && (day === undefined ? member.assignments.at(-1) : assignmentOn(member, day));
  const unit = organization.unit(post?.unit.value ?? '')?.name.value;
  return postInUnit(post?.position?.value, unit);
}

function moneyCell({ worked, record }: Honour, locale: Locale): Cell {
  if (!worked || worked.is === 'below' || record.revoked) return BLANK;
  if (worked.is === 'unknown') return { kind: 'open', hint: missingInWords(worked.lacks, locale) };
  return { kind: 'number', value: worked.amount, places: 0, isMoney: true, opens: () => prizeOpened(worked, locale) };
}

function noteOf({ record: { revoked, note }, worked }: Honour, locale: Locale): string {
  const words = WORDS[locale];
  const gone = revoked && words.revoked(cited(revoked.decision?.value ?? '…', revoked.date.value, locale));
  const below = worked?.is === 'below' ? words.below(worked.highest.name.value) : undefined;
  return [gone, below, note?.value].filter((part) => part !== undefined).join('; ');
}

const WORDS = bilingual({
  vi: {
    type: 'SỔ THEO DÕI KHEN THƯỞNG',
    subject: (period: string) => `Khen thưởng có quyết định trong ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
    nothing: 'Không có khen thưởng nào có quyết định trong kỳ được ghi trong sổ.',
    number: 'Số sổ vàng',
    decision: 'Số, ngày quyết định',
    by: 'Cấp ký',
    submission: 'Số, ngày tờ trình',
    name: 'Họ tên (tập thể)',
    post: 'Chức vụ, đơn vị',
    kind: 'Loại hình',
    award: 'Danh hiệu, hình thức',
    merit: 'Thành tích',
    money: 'Tiền thưởng (đồng)',
    handed: 'Ngày trao, ký nhận',
    note: 'Ghi chú',
    decisionHint: 'số, ngày quyết định',
    byHint: 'ai ký quyết định',
    revoked: (paper: string) => `đã thu hồi: ${paper}`,
    below: (award: string) => `đã thưởng ${award}`,
    drafter: 'Người ghi sổ',
  },
  en: {
    type: 'REGISTER OF AWARDS',
    subject: (period) => `Awards decided in ${period}`,
    nothing: 'No award decided in the period is written down.',
    number: 'No. in the decision',
    decision: 'Decision',
    by: 'Decided by',
    submission: 'Submission',
    name: 'Name',
    post: 'Post, unit',
    kind: 'Kind',
    award: 'Title or commendation',
    merit: 'Merit',
    money: 'Money (đồng)',
    handed: 'Handed over, signature',
    note: 'Remarks',
    decisionHint: 'number and day of the decision',
    byHint: 'who decided',
    revoked: (paper) => `revoked: ${paper}`,
    below: (award) => `paid for ${award}`,
    drafter: 'Kept by',
  },
});
