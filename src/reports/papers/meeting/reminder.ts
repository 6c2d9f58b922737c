import type { Owed, Owing, Reminded } from '../../../answers/reminded.ts';
import { dateSaid, numberOf } from '../../../base/day.ts';
import { bilingual } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import { type Block, type Document, paragraph } from '../../../documents/document.ts';
import { blank, type Prose, prose } from '../../../documents/prose.ts';
import { count, date, left, type Row, right, rowOf, type Table, text } from '../../../documents/table.ts';
import { natureIn } from '../../appeal-words.ts';
import { cited } from '../../cited.ts';
import { officialPaper } from '../frame.ts';
import { listed, paperNumber } from '../phrases.ts';
import { agencyName, ownParagraphs, ownWords, type Setting } from '../setting.ts';
import { workInWords } from './charged-words.ts';

/** Công văn đôn đốc: which division owes what, since when, and until when it is expected now. Divisions are named, nobody in person. */
export function reminder(answer: Reminded, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { period, asOf, owing } = answer;
  const deadline = ownWords('deadline', setting)?.join(' ') ?? [blank(words.deadlineHint)];
  return officialPaper(
    {
      symbol: '',
      subject: words.subject(period.kind.words[locale].title(period)),
      addressee: words.addressee,
      to: owing.map((each) => ownerOf(each, setting)),
      body: [
        ...ground(answer, setting),
        paragraph(prose`${words.upTo(dateSaid(asOf, locale))} ${agencyName(setting)} ${words.notReceived}`),
        tableOf(answer, setting),
        ...ownParagraphs('note', setting),
      ],
      closing: words.asks(deadline),
    },
    setting,
  );
}

/** The office's own ground; else the plans whose work is overdue. */
function ground({ owing }: Reminded, setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  const own = ownWords('ground', setting);
  if (own) return own.map(paragraph);
  const papers = owing.flatMap(({ owed }) =>
    owed.flatMap((each) => {
      const plan = each.kind === 'late' && each.work.kind === 'work' ? each.work.plan : undefined;
      return plan?.document ? cited(plan.document.value, plan.date?.value, setting.locale) : [];
    }),
  );
  const cites: Prose = papers.length > 0 ? listed([...new Set(papers)], setting.locale) : [blank(words.groundHint)];
  return [paragraph(words.carryingOut(cites))];
}

function ownerOf({ whose }: Owing, { workspace }: Setting): string {
  if ('post' in whose) return raised(whose.post);
  return workspace.organization.unit(whose.unit)?.name.value ?? whose.unit;
}

function tableOf({ owing, asOf }: Reminded, setting: Setting): Table {
  const words = WORDS[setting.locale];
  let number = 0;
  return {
    kind: 'table',
    columns: [right(words.number), left(words.what, { weight: 1 }), left(words.due), left(words.late)],
    rows: owing.flatMap((each) => [
      { kind: 'band' as const, depth: 2 as const, text: ownerOf(each, setting) },
      ...each.owed.map((owed): Row => {
        number += 1;
        const due = dueOf(owed);
        const days = due === undefined ? 0 : numberOf(asOf) - numberOf(due);
        return rowOf([
          count(number),
          text(owedInWords(owed, setting)),
          due === undefined ? text(words.noDay) : date(due),
          due === undefined ? text('') : text(days > 0 ? words.lateBy(days) : words.notYetLate),
        ]);
      }),
    ]),
  };
}

function dueOf(owed: Owed): string | undefined {
  if (owed.kind === 'sheets') return undefined;
  return owed.kind === 'late' ? owed.work.due : owed.row.due;
}

function owedInWords(owed: Owed, { locale }: Setting): string {
  const words = WORDS[locale];
  switch (owed.kind) {
    case 'sheets': {
      const states = (['missing', 'incomplete', 'self-only'] as const).flatMap((state) => {
        const count = owed.of[state];
        return count === undefined ? [] : words.states[state](paperNumber(count, locale));
      });
      return words.sheets(owed.period.kind.words[locale].name(owed.period), listed(states, locale));
    }
    case 'late':
      return workInWords(owed.work, locale);
    default:
      return words.petition(natureIn(owed.row.appeal.nature, locale), dateSaid(owed.row.appeal.received.value, locale));
  }
}

const WORDS = bilingual({
  vi: {
    subject: (period: string) => `V/v đôn đốc thực hiện nhiệm vụ thi đua, khen thưởng ${period}`,
    addressee: 'các đơn vị được đôn đốc',
    carryingOut: (papers: Prose) => prose`Thực hiện ${papers}.`,
    groundHint: 'kế hoạch, công văn đã giao việc và hạn',
    upTo: (day: string) => `Đến hết ngày ${day},`,
    notReceived: 'chưa nhận được kết quả thực hiện của các đơn vị đối với những việc sau:',
    number: 'TT',
    what: 'Việc chưa thực hiện',
    due: 'Hạn đã giao',
    late: 'Quá hạn',
    noDay: 'Theo kỳ chấm',
    lateBy: (days: number) => `${days} ngày`,
    notYetLate: 'Chưa',
    sheets: (period: string, states: string) => `Phiếu điểm ${period}: ${states}`,
    states: {
      missing: (count: string) => `${count} phiếu chưa nộp`,
      incomplete: (count: string) => `${count} phiếu chưa chấm đủ`,
      'self-only': (count: string) => `${count} phiếu mới có điểm tự chấm`,
    },
    petition: (nature: string, day: string) => `Trả lời ${nature} nhận ngày ${day}`,
    asks: (deadline: Prose) =>
      prose`Đề nghị các đơn vị hoàn thành và báo cáo kết quả trước ${deadline}; việc không hoàn thành được thì nêu rõ lý do, thời hạn mới`,
    deadlineHint: 'hạn mới: giờ, ngày; gửi về đâu',
  },
  en: {
    subject: (period) => `Reminder of work on emulation and commendation, ${period}`,
    addressee: 'the divisions reminded',
    carryingOut: (papers) => prose`In carrying out ${papers}.`,
    groundHint: 'the plan or letter that gave the work and its day',
    upTo: (day) => `Up to ${day}`,
    notReceived: 'has not received from divisions:',
    number: 'No',
    what: 'What is owed',
    due: 'Due',
    late: 'Overdue',
    noDay: 'with its period',
    lateBy: (days) => `${days} days`,
    notYetLate: 'not yet',
    sheets: (period, states) => `Sheets of ${period}: ${states}`,
    states: {
      missing: (count) => `${count} missing`,
      incomplete: (count) => `${count} incomplete`,
      'self-only': (count) => `${count} scored by their own subject alone`,
    },
    petition: (nature, day) => `Answer to the ${nature} received on ${day}`,
    asks: (deadline) =>
      prose`Divisions are asked to be done and report before ${deadline}; of what cannot be done they say why, and by when it will be`,
    deadlineHint: 'the new hour and day; where it goes',
  },
});
