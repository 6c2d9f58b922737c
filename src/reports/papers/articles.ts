import { bilingual } from '../../base/locale.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose, spansOf, strong } from '../../documents/prose.ts';
import { inCapitals, officialPaper } from './frame.ts';
import { signerOf } from './issuer.ts';
import { headOfAgency } from './phrases.ts';
import { agencyOf, ownWords, type Setting } from './setting.ts';

/** A decision of the head: what it is about and rests on, its articles, who carries it out, its lists. */
interface Deciding {
  readonly subject: Prose;
  readonly grounds: readonly Prose[];
  /** Without their numbers. */
  readonly articles: readonly Prose[];
  /** The last article, and who receives it are those whom it names. */
  readonly execution: Prose;
  readonly warnings?: readonly Block[];
  readonly behind?: readonly Block[];
}

/** The decision laid out; “Như Điều 3” receives it first. */
export function decidingPaper({ articles, execution, ...paper }: Deciding, setting: Setting): Document {
  const words = WORDS[setting.locale];
  const all = [...articles, execution].map(numberedArticle(setting));
  return officialPaper(
    {
      ...paper,
      symbol: 'QĐ',
      type: DECISION[setting.locale],
      authority: inCapitals(headOf(setting)),
      body: [{ kind: 'proclamation', text: words.decides }, ...all.slice(0, -1).map(paragraph)],
      closing: all.at(-1) ?? '',
      copies: [words.asIn(all.length)],
    },
    setting,
  );
}

/** “Trưởng Ban Dân tộc tỉnh Ninh Thuận”: the post and the agency, said as one. */
export function headOf(setting: Setting): Prose {
  const { post } = signerOf(setting);
  const agency = agencyOf(setting)?.name.value;
  if (typeof post === 'string') return headOfAgency(post, agency);
  return [...spansOf(post), ' ', agency ?? ''];
}

/** Who carries it out, as the office says; who said only the names has the rest of the sentence behind them. */
export function executionBy(hint: string, rest: string, setting: Setting): Prose {
  const own = ownWords('execution', setting)?.join(' ');
  if (own === undefined) return joined([blank(hint)], rest);
  return WORDS[setting.locale].carriesOut.test(own) ? own : `${own}${rest}`;
}

/** “Điều 1. …” */
function numberedArticle({ locale }: Setting): (article: Prose, i: number) => Prose {
  return (article, i) => [strong(`${WORDS[locale].article} ${i + 1}.`), ' ', ...spansOf(article)];
}

/** What such a paper is, in capitals. */
export const DECISION = bilingual({ vi: 'QUYẾT ĐỊNH', en: 'DECISION' });

const WORDS = bilingual({
  vi: {
    decides: 'QUYẾT ĐỊNH:',
    carriesOut: /thi hành|thực hiện/iu,
    article: 'Điều',
    asIn: (article: number) => `Như Điều ${article}`,
  },
  en: {
    decides: 'DECIDES:',
    carriesOut: /carr(?:y|ies)/i,
    article: 'Article',
    asIn: (article) => `As in Article ${article}`,
  },
});
