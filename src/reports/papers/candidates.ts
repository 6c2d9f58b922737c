import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { withoutAsides } from '../../documents/on-paper.ts';
import { plain } from '../../documents/prose.ts';
import { levelQuotas } from '../candidates/level-quota.ts';
import { extract, openCases } from './extract.ts';
import { openPlace, signaturePlace } from './frame.ts';
import { limitsOf } from './limits.ts';
import { proposedIn } from './proposed.ts';
import { ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Danh sách trích ngang: who is proposed for what, one line each. */
export function candidatesPaper(answer: CandidatesAnswer, setting: Setting): Document {
  const { locale, audience } = setting;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const all = proposedIn(answer);
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(period.kind.words[locale].title(period)),
      orientation: 'landscape',
      body: [
        ...limitsOf(answer.classified, setting),
        ...extract(all, answer, setting),
        ...(audience === 'council' ? beforeDecision(answer, setting) : []),
        ...(audience === 'council' ? openCases(all, answer, setting) : []),
        ...ownParagraphs('note', setting),
      ],
      places: [openPlace(words.drafter, locale), signaturePlace(setting)],
    },
    setting,
  );
}

/** Each once, though several awards may rest on the level. */
function beforeDecision(answer: CandidatesAnswer, { locale }: Setting): Block[] {
  const said = answer.awards.flatMap(({ award }) => levelQuotas(award, answer, locale).map(withoutAsides));
  return [...new Map(said.map((text) => [plain(text), text])).values()].map(paragraph);
}

const WORDS = bilingual({
  vi: {
    type: 'DANH SÁCH TRÍCH NGANG',
    drafter: 'Người lập danh sách',
    subject: (period: string) => `Tập thể, cá nhân đề nghị khen thưởng ${period}`,
  },
  en: {
    type: 'EXTRACT LIST',
    drafter: 'Drawn up by',
    subject: (period) => `Collectives and individuals proposed for awards, ${period}`,
  },
});
