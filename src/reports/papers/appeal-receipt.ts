import type { Petition } from '../../answers/petitions/petition.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { type Document, paragraph } from '../../documents/document.ts';
import { blank, type Prose, prose } from '../../documents/prose.ts';
import { aboutOf, natureIn, senderOf, termIn } from '../appeal-words.ts';
import { openPlace } from './frame.ts';
import { ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Phiếu tiếp nhận kiến nghị: two copies, signed by who brings it and who takes it in. */
export function appealReceipt(petition: Petition, setting: Setting): Document {
  const { locale, workspace } = setting;
  const { appeal } = petition;
  const words = WORDS[locale];
  const { nature, received, form, asks, grounds } = appeal;
  const or = (said: string | undefined, hint: string): Prose => said ?? [blank(hint)];
  return tablePaper(
    {
      type: words.type(natureIn(nature, locale).toLocaleUpperCase('vi')),
      subject: prose`${words.number} ${setting.numbered?.number ?? [blank(words.numberHint)]}`,
      isStamped: false,
      body: [
        paragraph(prose`${words.received} ${[blank(words.hour)]}${words.onDay} ${dateSaid(received.value, locale)}.`),
        paragraph(prose`${words.from}: ${or(senderOf(appeal, workspace, locale), words.fromHint)}.`),
        paragraph(prose`${words.form}: ${or(form?.value, words.formHint)}.`),
        paragraph(`${words.about}: ${aboutOf(appeal, workspace, locale)}.`),
        paragraph(prose`${words.asks}: ${or(asks?.value, words.asksHint)}.`),
        paragraph(prose`${words.grounds}: ${or(grounds?.value, words.groundsHint)}.`),
        paragraph(prose`${words.takenBy}: ${[blank(words.takenByHint)]}.`),
        paragraph(`${words.due}: ${dueLine(petition, setting)}.`),
        ...ownParagraphs('note', setting),
        paragraph(words.copies),
      ],
      places: [openPlace(words.sender, locale), openPlace(words.receiver, locale)],
    },
    setting,
  );
}

function dueLine({ row: { due, appeal }, terms }: Petition, { locale }: Setting): string {
  const words = WORDS[locale];
  if (due === undefined) return appeal.nature === 'complaint' ? words.ownLaw : words.noTerm;
  const isGiven = appeal.due !== undefined || !terms?.answer;
  return isGiven ? dateSaid(due, locale) : words.dueBy(dateSaid(due, locale), termIn(terms.answer, locale), terms.from);
}

const WORDS = bilingual({
  vi: {
    type: (nature: string) => `PHIẾU TIẾP NHẬN ${nature}`,
    number: 'Số:',
    numberHint: 'số trong sổ tiếp nhận kiến nghị',
    received: 'Tiếp nhận hồi',
    hour: 'giờ, phút tiếp nhận',
    onDay: ', ngày',
    from: 'Người gửi',
    fromHint: 'họ và tên, đơn vị của người gửi',
    form: 'Hình thức gửi',
    formHint: 'nộp trực tiếp, qua văn thư, qua thư điện tử',
    about: 'Về kết quả',
    asks: 'Đề nghị',
    asksHint: 'người gửi đề nghị điều gì',
    grounds: 'Giấy tờ kèm theo',
    groundsHint: 'tên, số tờ của từng giấy tờ; không có thì ghi “không”',
    takenBy: 'Người tiếp nhận',
    takenByHint: 'họ và tên, chức vụ người tiếp nhận',
    due: 'Hạn trả lời',
    ownLaw: 'giải quyết theo pháp luật về khiếu nại',
    noTerm: 'chưa quy định',
    dueBy: (day: string, term: string, from: 'received' | 'notified') =>
      `${day} (${term}, tính từ ngày sau ngày ${from === 'received' ? 'tiếp nhận' : 'nhận thông báo kết quả'})`,
    copies: 'Phiếu lập thành hai bản, mỗi bên giữ một bản.',
    sender: 'Người gửi',
    receiver: 'Người tiếp nhận',
  },
  en: {
    type: (nature) => `RECEIPT OF A ${nature}`,
    number: 'No:',
    numberHint: 'its number in the register of petitions',
    received: 'Received at',
    hour: 'hour and minute',
    onDay: ' on',
    from: 'From',
    fromHint: 'name and unit of the sender',
    form: 'How it came',
    formHint: 'by hand, through the registry, by e-mail',
    about: 'About the result',
    asks: 'Asks',
    asksHint: 'what is asked for',
    grounds: 'Papers handed in',
    groundsHint: 'each with its sheets; “none” where there are none',
    takenBy: 'Received by',
    takenByHint: 'name and post of who takes it in',
    due: 'Answer due',
    ownLaw: 'settled by the law on complaints',
    noTerm: 'no term is set',
    dueBy: (day, term, from) =>
      `${day} (${term}, counted from the day after ${from === 'received' ? 'it came' : 'the notice of the result'})`,
    copies: 'Drawn up in two copies, one for each side.',
    sender: 'Sender',
    receiver: 'Received by',
  },
});
