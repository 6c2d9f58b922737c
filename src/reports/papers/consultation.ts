import type { ScalePaper } from '../../answers/criteria/scale-paper.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { blank, type Prose, plain, prose } from '../../documents/prose.ts';
import { voiceName } from '../criteria/opinion-words.ts';
import { changeLists } from '../criteria-diff.ts';
import { belongsTo, officialPaper } from './frame.ts';
import { asRecorded } from './recorded.ts';
import { replacedBy, scaleAnnex, scaleName, scopeOf } from './scale/scale.ts';
import { agencyName, ownOr, ownParagraphs, ownWords, paragraphsIn, type Setting } from './setting.ts';

/** Công văn lấy ý kiến: who is asked about which draft, what is new in it, until when and where to answer, with the draft behind. */
export function consultationPaper(paper: ScalePaper, given: Setting): Document {
  const { locale } = given;
  const words = WORDS[locale];
  const { criteria, asked } = paper;
  const { consultation } = criteria.life;
  const setting = asRecorded(given, consultation?.paper?.value, consultation?.from?.value);
  return officialPaper(
    {
      symbol: '',
      subject: words.subject(criteria.title.value),
      addressee: words.addressee,
      to: asked.map(voiceName),
      body: [
        ...paragraphsIn('consultation', 'reasons', words.reasons, setting).map(paragraph),
        paragraph(drafted(paper, setting)),
        ...news(paper, setting),
        paragraph(words.asks),
        ...ownParagraphs('points', setting),
      ],
      closing: words.closing(ownOr('send-to', words.sendTo, setting), deadline(paper, setting)),
      behind: scaleAnnex(
        paper,
        words.annex(criteria.title.value),
        belongsTo('', words.letter, setting, agencyName(setting)),
        locale,
      ),
    },
    setting,
  );
}

/** “Ban Dân tộc … đã dự thảo Thang bảng điểm … (lần ban hành 2), áp dụng từ ngày … cho …, thay …” */
function drafted(paper: ScalePaper, setting: Setting): Prose {
  const { locale } = setting;
  const words = WORDS[locale];
  const before = replacedBy(paper, locale);
  const instead = before === undefined ? '' : prose`, ${words.instead} ${before}`;
  return prose`${agencyName(setting)} ${words.drafted} ${scaleName(paper.criteria, locale)}, ${scopeOf(paper, locale)}${instead}.`;
}

function news({ diff }: ScalePaper, { locale }: Setting): Block[] {
  const { news, into } = WORDS[locale];
  const lists = diff ? changeLists(diff, locale) : [];
  const told = lists.map((list) => ({ ...list, items: list.items.map((item) => plain(item).replaceAll(' → ', into)) }));
  return told.length > 0 ? [paragraph(news), ...told] : [];
}

function deadline({ criteria }: ScalePaper, setting: Setting): Prose {
  const words = WORDS[setting.locale];
  const until = criteria.life.consultation?.until?.value;
  const known =
    until === undefined ? [words.before, blank(words.deadline)] : words.until(dateSaid(until, setting.locale));
  return ownWords('deadline', setting)?.join(' ') ?? known;
}

const WORDS = bilingual({
  vi: {
    letter: 'Công văn',
    subject: (title: string) => `V/v góp ý dự thảo ${title}`,
    addressee: 'các phòng, đơn vị được hỏi ý kiến',
    reasons: 'vì sao xây dựng, sửa đổi thang bảng điểm',
    drafted: 'đã dự thảo',
    instead: 'thay',
    news: 'Dự thảo có những điểm khác bản trước như sau:',
    into: ' sửa thành ',
    asks: 'Đề nghị các đơn vị nghiên cứu, cho ý kiến đối với dự thảo gửi kèm; ý kiến ghi rõ góp ý về tiêu chí, mức nào và đề xuất sửa đổi, hoặc nhất trí với dự thảo.',
    sendTo: 'nơi nhận góp ý, ví dụ Văn phòng',
    deadline: 'ngày cuối nhận góp ý, ví dụ trước 16 giờ ngày 15/12/2016',
    before: 'trước ngày ',
    until: (day: string) => `đến hết ngày ${day}`,
    closing: (where: Prose, until: Prose) =>
      prose`Ý kiến bằng văn bản gửi về ${where} ${until} để tổng hợp, trình Hội đồng Thi đua - Khen thưởng xem xét`,
    annex: (title: string) => `DỰ THẢO ${title.toLocaleUpperCase('vi')}`,
  },
  en: {
    letter: 'Letter',
    subject: (title) => `Opinions on the draft “${title}”`,
    addressee: 'the divisions that are asked',
    reasons: 'why the scale is drawn up or amended',
    drafted: 'has drafted',
    instead: 'in place of',
    news: 'The draft differs from the edition before as follows:',
    into: ' becomes ',
    asks: 'You are asked to look at the enclosed draft and to say on which criterion or level you propose what, or that you agree with it.',
    sendTo: 'where opinions are to be sent, e.g. the Office',
    deadline: 'the last day for opinions, e.g. by 16:00 on 2016-12-15',
    before: 'by ',
    until: (day) => `until ${day}`,
    closing: (where, until) =>
      prose`Opinions in writing go to ${where} ${until}, to be put together for the Emulation and Commendation Council`,
    annex: (title) => `DRAFT: ${title.toLocaleUpperCase('vi')}`,
  },
});
