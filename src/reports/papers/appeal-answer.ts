import type { Petition } from '../../answers/petitions/petition.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose, prose } from '../../documents/prose.ts';
import { levelInTables } from '../../model/level-names.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { aboutOf, natureIn, outcomeIn, senderOf } from '../appeal-words.ts';
import { cited } from '../cited.ts';
import { inSentence } from '../person-words.ts';
import { officialPaper } from './frame.ts';
import { afterRated } from './phrases.ts';
import { agencyName, ownParagraphs, paragraphsIn, type Setting } from './setting.ts';

/** Công văn trả lời kiến nghị: what is asked, what was looked at, what becomes of it. */
export function appealAnswer(petition: Petition, setting: Setting): Document {
  const { locale, workspace } = setting;
  const { appeal } = petition;
  const words = WORDS[locale];
  const name = senderOf(appeal, workspace, locale);
  const who: Prose = name === undefined ? [blank(words.senderHint)] : inSentence(name, locale);
  const nature = natureIn(appeal.nature, locale);
  const about = aboutOf(appeal, workspace, locale);
  return officialPaper(
    {
      symbol: '',
      subject: prose`${words.subject(nature)} ${who}`,
      addressee: words.senderHint,
      to: name === undefined ? [] : [name],
      body: [
        paragraph(
          prose`${agencyName(setting)} ${words.received(nature, dateSaid(appeal.received.value, locale))} ${who} ${words.about(about)}`,
        ),
        paragraph(prose`1. ${words.asked(nature)}: ${appeal.asks?.value ?? [blank(words.askedHint)]}.`),
        paragraph(`2. ${words.checked}:`),
        ...resultLine(petition, setting),
        ...paragraphsIn('appeal-answer', 'checked', words.checkedHint, setting).map(paragraph),
        paragraph(outcomeLine(petition, setting)),
        ...ownParagraphs('again', setting),
      ],
      closing: prose`${words.closing} ${agencyName(setting)} ${words.sentTo} ${who}`,
    },
    setting,
  );
}

/** What stands in the files now, or in the seal of a closed period; once it is amended, what stood there before, too. */
function resultLine(petition: Petition, setting: Setting): Block[] {
  const { locale } = setting;
  const { result } = petition;
  const words = WORDS[locale];
  const now = result && verdictOf(result.of, result, locale);
  if (!now) return [];
  const before = result.before && verdictOf(result.before, result, locale);
  if (before === undefined) return [paragraph(words.result(now))];
  return [paragraph(isAmendedAfter(petition, setting) ? words.result(before) : words.amended(before, now))];
}

/** Whether the letter is older than the paper that amended the result, and so cannot know it. */
function isAmendedAfter({ amendedBy }: Petition, { numbered: { date } }: Setting): boolean {
  return date !== undefined && amendedBy !== undefined && date < amendedBy.date.value;
}

/** “95,29 điểm, xếp loại Xuất sắc”; nothing where it is not rated. */
function verdictOf(
  { points, level, isRated }: RankedResult,
  { in: { rules } }: NonNullable<Petition['result']>,
  locale: Locale,
): string | undefined {
  if (!isRated || !points) return undefined;
  const named = rules.levels.find(({ id }) => id.value === level);
  const label = named ? afterRated(levelInTables(named)[locale]) : undefined;
  return WORDS[locale].verdict(pointsInWords(points, locale), label);
}

function outcomeLine(petition: Petition, setting: Setting): Prose {
  const {
    appeal: { answer },
    amendedBy,
  } = petition;
  const { locale } = setting;
  const words = WORDS[locale];
  if (!answer) return prose`3. ${words.outcome}: ${[blank(words.outcomeHint)]}.`;
  const by: Prose = amendedBy?.number
    ? cited(amendedBy.number.value, amendedBy.date.value, locale)
    : [blank(words.amendingHint)];
  const how = isAmendedAfter(petition, setting) ? words.later : prose`${words.by} ${by}`;
  const amended: Prose = answer.outcome === 'changed' ? how : '';
  const reason = answer.reason ? ` ${words.reason}: ${answer.reason.value}.` : '';
  return joined(`3. ${words.outcome}: ${outcomeIn(answer.outcome, locale)}`, amended, '.', reason);
}

const WORDS = bilingual({
  vi: {
    senderHint: 'họ và tên người gửi',
    subject: (nature: string) => `V/v trả lời ${nature} của`,
    received: (nature: string, day: string) => `nhận được ${nature} ngày ${day} của`,
    about: (what: string) => `về kết quả ${what}. Sau khi xem xét, trả lời như sau:`,
    asked: (nature: string) => `Nội dung ${nature}`,
    askedHint: 'người gửi đề nghị điều gì',
    checked: 'Nội dung đã xem xét',
    checkedHint: 'quy định áp dụng, các điểm đã đối chiếu, cách tính',
    verdict: (points: string, level: string | undefined) =>
      `${points} điểm${level === undefined ? '' : `, xếp loại ${level}`}`,
    result: (now: string) => `Kết quả đang ghi: ${now}.`,
    amended: (before: string, now: string) => `Kết quả trước khi điều chỉnh: ${before}; sau khi điều chỉnh: ${now}.`,
    outcome: 'Kết quả giải quyết',
    outcomeHint: 'giữ nguyên, điều chỉnh, hoặc không thụ lý, và vì sao',
    by: ', theo',
    later: ', bằng văn bản sửa đổi gửi sau',
    amendingHint: 'số, ngày của văn bản sửa đổi',
    reason: 'Lý do',
    closing: 'Trên đây là trả lời của',
    sentTo: 'gửi',
  },
  en: {
    senderHint: 'name of the sender',
    subject: (nature) => `Answer to the ${nature} of`,
    received: (nature, day) => `received the ${nature} of ${day} from`,
    about: (what) => `about the result of ${what}. It was looked into, and the answer is:`,
    asked: (nature) => `What the ${nature} asks`,
    askedHint: 'what is asked for',
    checked: 'What was looked at',
    checkedHint: 'the rules that apply, the marks looked at, the working',
    verdict: (points, level) => `${points} points${level === undefined ? '' : `, ${level}`}`,
    result: (now) => `The result as it stands: ${now}.`,
    amended: (before, now) => `The result before it was changed: ${before}; after it: ${now}.`,
    outcome: 'Outcome',
    outcomeHint: 'it stands, is changed, or is not taken up, and why',
    by: ', by',
    later: ', by a paper that follows',
    amendingHint: 'number and day of the amending paper',
    reason: 'Reason',
    closing: 'This is the answer of',
    sentTo: 'to',
  },
});
