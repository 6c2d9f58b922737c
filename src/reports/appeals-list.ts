import type { AppealRow, AppealsAnswer } from '../answers/petitions/appeals.ts';
import { dateSaid } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { paragraph } from '../documents/document.ts';
import { aside, prose } from '../documents/prose.ts';
import { type Band, left, type Row, type Table, text } from '../documents/table.ts';
import type { Workspace } from '../model/workspace.ts';
import { aboutOf, answerIn, dueIn, natureIn, senderOf } from './appeal-words.ts';
import { inSentence, named } from './person-words.ts';
import type { TableReport } from './report.ts';

export interface AppealsShown {
  readonly answer: AppealsAnswer;
  readonly workspace: Workspace;
}

/** Which petitions wait for an answer until when, and what was answered. */
export const appealsReport: TableReport<AppealsShown> = {
  id: 'appeals',
  document({ answer, workspace }, locale) {
    const words = WORDS[locale];
    const { asOf, rows, terms } = answer;
    if (rows.length === 0) return { locale, blocks: [paragraph(words.none)] };
    const open = rows.filter(({ isOpen }) => isOpen);
    const remarks = [
      ...(terms?.answer || open.every(({ due, appeal }) => due !== undefined || appeal.nature === 'complaint')
        ? []
        : [words.noTerm]),
      ...open.flatMap((row) => partialityIn(row, workspace, locale)),
    ];
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title(dateSaid(asOf, locale)) },
        tableOf(rows, workspace, locale),
        ...remarks.map(paragraph),
      ],
    };
  },
  heading({ answer: { asOf } }, locale) {
    const { type, subject } = WORDS[locale];
    return { type, subject: subject(dateSaid(asOf, locale)), orientation: 'landscape' };
  },
};

function tableOf(rows: readonly AppealRow[], workspace: Workspace, locale: Locale): Table {
  const words = WORDS[locale];
  return {
    kind: 'table',
    columns: [
      left(words.id, { isWhole: true }),
      left(words.from),
      left(words.about),
      left(words.asks),
      left(words.due),
      left(words.answer),
    ],
    rows: [true, false].flatMap((isOpen) => {
      const some = rows.filter((row) => row.isOpen === isOpen);
      const band: Band = { kind: 'band', depth: 1, text: words.band(isOpen, some.length) };
      return some.length > 0 ? [band, ...some.map((row) => rowOf(row, workspace, locale))] : [];
    }),
  };
}

function rowOf(row: AppealRow, workspace: Workspace, locale: Locale): Row {
  const { appeal, isOpen } = row;
  const { nature } = appeal;
  const about = aboutOf(appeal, workspace, locale);
  return {
    kind: 'row',
    cells: [
      text(appeal.id.value),
      text(senderOf(appeal, workspace, locale) ?? ''),
      text(nature === 'petition' ? about : `${natureIn(nature, locale)}: ${about}`),
      text(appeal.asks?.value ?? ''),
      text(dueIn(row, locale)),
      text(isOpen || !appeal.answer ? handledBy(appeal, workspace, locale) : answerIn(appeal.answer, locale)),
    ],
  };
}

function handledBy({ handler }: AppealRow['appeal'], workspace: Workspace, locale: Locale): string {
  const words = WORDS[locale];
  return handler ? words.given(nameOf(handler.value, workspace, locale)) : words.givenToNobody;
}

function partialityIn({ appeal, partiality }: AppealRow, workspace: Workspace, locale: Locale): string[] {
  const { handler, id } = appeal;
  if (!handler || !partiality) return [];
  return [WORDS[locale].partial(id.value, nameOf(handler.value, workspace, locale), partiality)];
}

function nameOf(id: string, { organization }: Workspace, locale: Locale): string {
  return inSentence(named({ kind: 'member', id }, organization, locale) ?? id, locale);
}

const WORDS = bilingual({
  vi: {
    none: prose`Chưa có kiến nghị nào.${aside(' Ghi một kiến nghị: emul appeals record')}`,
    title: (day: string) => `KIẾN NGHỊ VỀ KẾT QUẢ, tính đến hết ngày ${day}`,
    type: 'BẢNG THEO DÕI',
    subject: (day: string) => `Kiến nghị về kết quả thi đua, tính đến hết ngày ${day}`,
    id: 'Mã',
    from: 'Người gửi',
    about: 'Về kết quả',
    asks: 'Đề nghị',
    due: 'Hạn trả lời',
    answer: 'Xem xét, trả lời',
    band: (isOpen: boolean, count: number) => `${isOpen ? 'Chưa trả lời' : 'Đã trả lời'} (${count})`,
    given: (who: string) => `giao ${who}`,
    givenToNobody: 'chưa giao ai',
    noTerm: 'Quy chế chưa quy định hạn trả lời kiến nghị: ghi mục appeals trong tệp quy chế.',
    partial: (id: string, who: string, why: NonNullable<AppealRow['partiality']>) =>
      `${id}: nên giao người khác, vì ${who} ${{ sender: 'là người gửi', 'own-result': 'là người có kết quả ấy', marked: 'phụ trách phòng đã chấm kết quả ấy' }[why]}.`,
  },
  en: {
    none: prose`There is no petition in appeals/ yet.${aside(' To record one: emul appeals record')}`,
    title: (day) => `PETITIONS ABOUT RESULTS, as of the end of ${day}`,
    type: 'TABLE OF PETITIONS',
    subject: (day) => `As of the end of ${day}`,
    id: 'Id',
    from: 'From',
    about: 'About',
    asks: 'Asks',
    due: 'Due',
    answer: 'Handled, answered',
    band: (isOpen, count) => `${isOpen ? 'Open' : 'Answered'} (${count})`,
    given: (who) => `given to ${who}`,
    givenToNobody: 'given to nobody yet',
    noTerm: 'The regulation sets no term for answers: write appeals into its file.',
    partial: (id, who, why) =>
      `${id}: better given to somebody else, since ${who} ${{ sender: 'sent it', 'own-result': 'has the result in question', marked: 'headed the division that marked it' }[why]}.`,
  },
});
