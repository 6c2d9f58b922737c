import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose, prose } from '../../documents/prose.ts';
import type { Award } from '../../model/award.ts';
import { awardCounts } from './award-counts.ts';
import { extract } from './extract.ts';
import { belongsTo, officialPaper, signaturePlace } from './frame.ts';
import { groundsOf, undecided } from './grounds.ts';
import { byCouncilAlone, councilSignerToHead } from './issuer.ts';
import { limitsOf } from './limits.ts';
import { counted, headOfAgency, listed, thePeriod } from './phrases.ts';
import { type Authority, subjectsOf } from './proposed.ts';
import { agencyName, agencyOf, namingIn, ownWords, paragraphsIn, type Setting } from './setting.ts';

/** Tờ trình đề nghị khen thưởng to one authority: grounds, who is proposed for what in figures, and the list. */
export function submission(authority: Authority, answer: CandidatesAnswer, asked: Setting): Document {
  // Nobody submits to himself: to the head it is the Council that speaks.
  const setting = authority.who === 'head' ? byCouncilAlone(asked) : asked;
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const awards = authority.awards.map(({ award }) => award);
  // On an award for which nobody stands the Council has nothing to say.
  const stood = authority.awards.flatMap(({ award, won, open }) => (won.length + open.length > 0 ? award : []));
  const title = period.kind.words[locale].title(period);
  const to: Prose = addresseeOf(authority, setting);
  const proposer: Prose = authority.who === 'head' ? words.councilName : agencyName(setting);
  return officialPaper(
    {
      symbol: 'TTr',
      type: words.type,
      subject: words.subject(title),
      addressee: words.addressee,
      to: [to],
      warnings: warnings(stood, answer, setting),
      grounds: groundsOf(awards, answer, setting),
      body: [...request(authority, proposer, to, title, setting), ...attachments(setting)],
      closing: joined(proposer, words.closing, to, words.decide),
      ...(authority.who === 'head' && { signers: [signaturePlace(setting, councilSignerToHead(setting))] }),
      behind: annex(authority, title, answer, setting),
    },
    setting,
  );
}

/** “Trưởng ban Dân tộc tỉnh Ninh Thuận”: of the head the agency too, as the regulation names the post alone. */
function addresseeOf({ who, name }: Authority, setting: Setting): Prose {
  if (name === undefined) return [blank(WORDS[setting.locale].addressee)];
  return who === 'head' ? headOfAgency(name, agencyOf(setting)?.name.value) : name;
}

/** That the Council has not spoken on all of it yet, and up to when the period counts. */
export function warnings(
  awards: readonly Award[],
  answer: CandidatesAnswer,
  { locale }: Setting,
  withLevels = false,
): Block[] {
  const open = undecided(awards, answer, withLevels, locale);
  const stamp: Block[] = open.length > 0 ? [{ kind: 'stamp', text: WORDS[locale].undecided(open.join('; ')) }] : [];
  return [...stamp, ...limitsOf(answer.classified, { locale })];
}

function request(authority: Authority, proposer: Prose, to: Prose, title: string, setting: Setting): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const who = (['unit', 'member'] as const).flatMap((kind) => {
    const all = subjectsOf(authority.awards, kind).map(({ candidacy }) => candidacy);
    return all.length > 0 ? [counted(all, kind, namingIn(setting))] : [];
  });
  return [
    ...paragraphsIn('submission', 'reasons', words.reasonsHint, setting).map(paragraph),
    paragraph(joined(proposer, words.asks, to, words.grant(title, listed(who, locale)))),
    ...awardCounts(authority.awards, namingIn(setting)),
  ];
}

function attachments(setting: Setting): Block[] {
  const own = ownWords('attachments', setting);
  const words = WORDS[setting.locale];
  return [
    { kind: 'remark', text: own ? `(${words.attached} ${own.join('; ')})` : `(${words.attached} ${words.usual})` },
  ];
}

function annex(authority: Authority, title: string, answer: CandidatesAnswer, setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  return [
    { kind: 'new-page', orientation: 'landscape', countsAnew: true },
    { kind: 'annex', title: words.annex(title), belongsTo: belongsTo('TTr', words.type, setting) },
    ...extract(authority.awards, answer, setting),
  ];
}

const WORDS = bilingual({
  vi: {
    type: 'TỜ TRÌNH',
    addressee: 'người có thẩm quyền quyết định khen thưởng',
    reasonsHint: 'lý do đề nghị, ngoài các số liệu dưới đây',
    asks: ' kính trình ',
    attached: 'Kèm theo:',
    usual:
      'danh sách trích ngang; biên bản họp Hội đồng Thi đua - Khen thưởng; biên bản kiểm phiếu; báo cáo thành tích',
    closing: ' kính đề nghị ',
    decide: ' xem xét, quyết định',
    councilName: 'Hội đồng Thi đua - Khen thưởng',
    subject: (period: string) => `Về việc đề nghị khen thưởng ${period}`,
    grant: (period: string, who: Prose) =>
      prose` xem xét, quyết định khen thưởng ${period} cho ${who}, cụ thể như sau:`,
    annex: (period: string) => `DANH SÁCH TRÍCH NGANG ĐỀ NGHỊ KHEN THƯỞNG ${period.toLocaleUpperCase('vi')}`,
    undecided: (what: string) => `HỘI ĐỒNG CHƯA KẾT LUẬN: ${what}`,
  },
  en: {
    type: 'SUBMISSION',
    addressee: 'who decides on the awards',
    reasonsHint: 'reasons beyond the figures below',
    asks: ' asks ',
    attached: 'Attached:',
    usual: 'extract list; minutes of the Council; sheet of counted ballots; merit reports',
    closing: ' respectfully asks ',
    decide: ' to decide',
    councilName: 'The Emulation and Commendation Council',
    subject: (period) => `Awards proposed for ${thePeriod(period)}`,
    grant: (period, who) => prose` to grant awards for ${thePeriod(period)} to ${who}:`,
    annex: (period) => `AWARDS PROPOSED FOR ${thePeriod(period).toUpperCase()}`,
    undecided: (what) => `NOT YET DECIDED BY THE COUNCIL: ${what}`,
  },
});
