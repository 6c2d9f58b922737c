import { type AmendingPaper, isOtherLevel } from '../../answers/closing/amending-paper.ts';
import { dateSaid } from '../../base/day.ts';
import { type Document, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose, prose, strung } from '../../documents/prose.ts';
import { isLetter } from '../../model/paper-number.ts';
import { awardLine, levelNameIn } from '../amended.ts';
import { natureIn, senderOf } from '../appeal-words.ts';
import { cited } from '../cited.ts';
import { inSentence } from '../person-words.ts';
import { AMENDMENT_WORDS } from './amendment-words.ts';
import { DECISION, decidingPaper, executionBy, headOf } from './articles.ts';
import { beforeAndAfter } from './before-and-after.ts';
import { belongsTo, officialPaper } from './frame.ts';
import { restsOn } from './grounds.ts';
import { originalIn } from './original.ts';
import { counted, listed } from './phrases.ts';
import { agencyName, namingIn, ownParagraphs, ownWords, type Setting } from './setting.ts';

/** Quyết định hoặc thông báo sửa đổi: of the form of what it amends, with the results before and after. */
export function amendmentPaper(answer: AmendingPaper, setting: Setting): Document {
  return answer.original.form === 'decision' ? decision(answer, setting) : notice(answer, setting);
}

function decision(answer: AmendingPaper, setting: Setting): Document {
  const { locale } = setting;
  const words = AMENDMENT_WORDS[locale];
  const original = originalIn(answer, setting);
  const by = headOf(setting);
  return decidingPaper(
    {
      subject: prose`${words.subject} ${original.first}${words.of} ${by}`,
      grounds: groundsOf(answer, setting),
      articles: [
        words.amended(original.first, titleOf(answer, setting), whoIn(answer, setting)),
        ...awardsArticle(answer, setting),
        words.force(original.again),
      ],
      execution: execution(setting),
      behind: [
        { kind: 'new-page', countsAnew: true },
        {
          kind: 'annex',
          title: words.annex(titleOf(answer, setting)),
          belongsTo: belongsTo('QĐ', DECISION[locale], setting, by),
        },
        ...beforeAndAfter(answer.amended, {
          withPoints: false,
          levelName: levelNameIn(answer.amended, locale),
          locale,
        }),
        paragraph(words.reason(answer.amends.reason)),
      ],
    },
    setting,
  );
}

function notice(answer: AmendingPaper, setting: Setting): Document {
  const { locale, audience } = setting;
  const words = AMENDMENT_WORDS[locale];
  const { amended, amends, original } = answer;
  const title = titleOf(answer, setting);
  const told = originalIn(answer, setting);
  const withPoints = audience !== 'public';
  return officialPaper(
    {
      symbol: 'TB',
      type: words.notice,
      subject: words.noticeSubject(title),
      grounds: [],
      body: [
        paragraph(prose`${agencyName(setting)} ${words.notifies} ${told.first} ${words.asFollows}:`),
        paragraph(joined('1. ', words.groundsAre, ...groundsTold(answer, setting), '.')),
        paragraph(`2. ${words.reason(amends.reason)}`),
        paragraph(prose`3. ${words.results(title, whoIn(answer, setting))}:`),
        ...beforeAndAfter(amended, { withPoints, levelName: levelNameIn(amended, locale), locale }),
        ...(original.untouched
          ? [paragraph(words.untouched(originalIn({ original: original.untouched }, setting).first))]
          : []),
        ...awardsArticle(answer, setting).map(paragraph),
        ...ownParagraphs('execution', setting),
      ],
      closing: words.rest(told.again),
    },
    setting,
  );
}

/** “của 01 cá nhân” */
function whoIn({ amended, original }: AmendingPaper, setting: Setting): Prose {
  const naming = namingIn(setting);
  const touched = amended.effects.filter((effect) => original.form === 'notice' || isOtherLevel(effect));
  const who = (['unit', 'member'] as const).flatMap((kind) => {
    const own = touched.filter((effect) => effect.kind === kind);
    return own.length > 0
      ? [
          counted(
            own.flatMap(({ after, before }) => (after ?? before)?.subject ?? []),
            kind,
            naming,
          ),
        ]
      : [];
  });
  return listed(who, setting.locale);
}

function groundsOf(answer: AmendingPaper, setting: Setting): readonly Prose[] {
  const { fill, locale } = setting;
  if (fill && fill.grounds.length > 0) return fill.grounds;
  const words = AMENDMENT_WORDS[locale];
  const petition = petitionIn(answer, setting);
  return [
    ...restsOn([], answer.amended.after, setting),
    prose`${words.by} ${originalIn(answer, setting).first}`,
    `${words.by} ${documentIn(answer, setting)}`,
    ...(petition === undefined ? [] : [words.considering(petition)]),
    words.proposal,
  ];
}

/** The same on one line of a notice. */
function groundsTold(answer: AmendingPaper, setting: Setting): Prose[] {
  const { fill } = setting;
  if (fill && fill.grounds.length > 0) return [strung(fill.grounds, '; ')];
  const petition = petitionIn(answer, setting);
  const mandate = ownWords('mandate', setting);
  return [
    ...(mandate ? [`${mandate.join(' ')}; `] : []),
    documentIn(answer, setting),
    ...(petition === undefined ? [] : [`; ${petition}`]),
  ];
}

/** As it was typed; of the letter that answered the petition, whole: “Công văn số 13/BDT-VP ngày 18/01/2017”. */
function documentIn({ amends: { document }, appeal }: AmendingPaper, { workspace, locale }: Setting): string {
  const { answer } = appeal ?? {};
  if (answer?.document?.value !== document) return document;
  const number = isLetter(document, workspace) ? AMENDMENT_WORDS[locale].letter(document) : document;
  return cited(number, answer.date.value, locale);
}

/** “kiến nghị ngày 12/01/2017 của ông Nguyễn Văn An” */
function petitionIn({ appeal }: AmendingPaper, { workspace, locale }: Setting): string | undefined {
  if (!appeal) return undefined;
  const name = senderOf(appeal, workspace, locale);
  const day = dateSaid(appeal.received.value, locale);
  const of = name === undefined ? '' : `${AMENDMENT_WORDS[locale].of} ${inSentence(name, locale)}`;
  return `${natureIn(appeal.nature, locale)} ${AMENDMENT_WORDS[locale].dated} ${day}${of}`;
}

/** Awards stand until a decision cancels them, which only people decide. */
function awardsArticle({ amended }: AmendingPaper, setting: Setting): Prose[] {
  const words = AMENDMENT_WORDS[setting.locale];
  const own = ownWords('awards', setting);
  if (own) return [own.join(' ')];
  if (amended.awards.length === 0) return [];
  const named = amended.awards.map((award) => awardLine(award, setting.locale)).join('; ');
  const hint = amended.awards.some(({ isHigher }) => isHigher) ? words.higherHint : words.awardsHint;
  return [prose`${words.awards(named)}: ${[blank(hint)]}.`];
}

function titleOf({ period }: AmendingPaper, { locale }: Setting): string {
  return period.kind.words[locale].title(period);
}

function execution(setting: Setting): Prose {
  const words = AMENDMENT_WORDS[setting.locale];
  return executionBy(words.executionHint, words.execution, setting);
}
