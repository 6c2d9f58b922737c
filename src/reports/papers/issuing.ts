import type { ScalePaper } from '../../answers/criteria/scale-paper.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import type { Document } from '../../documents/document.ts';
import { blank, type Prose, prose } from '../../documents/prose.ts';
import { DECISION, decidingPaper, executionBy, headOf } from './articles.ts';
import { belongsTo } from './frame.ts';
import { restsOn } from './grounds.ts';
import { asRecorded } from './recorded.ts';
import { replacedBy, scaleAnnex, scaleName, scopeOf } from './scale/scale.ts';
import type { Setting } from './setting.ts';

/** Quyết định ban hành: which scale, from when and in place of which, with the scale behind. */
export function issuingPaper(paper: ScalePaper, given: Setting): Document {
  const { locale } = given;
  const words = WORDS[locale];
  const { criteria } = paper;
  const setting = asRecorded(given, criteria.issued?.decision?.value, criteria.issued?.date?.value);
  const title = criteria.title.value;
  const before = replacedBy(paper, locale);
  return decidingPaper(
    {
      subject: words.subject(scaleName(criteria, locale)),
      grounds: groundsOf(paper, setting),
      articles: [
        words.issues(scaleName(criteria, locale), scopeOf(paper, locale)),
        prose`${words.force}${before === undefined ? '' : prose` ${words.replaces} ${before}`}.`,
      ],
      execution: executionBy(words.executionHint, words.execution, setting),
      behind: scaleAnnex(
        paper,
        title.toLocaleUpperCase('vi'),
        belongsTo('QĐ', DECISION[locale], setting, headOf(setting)),
        locale,
      ),
    },
    setting,
  );
}

/** What the regulation rests on, the Council's approval, its proposal; the office's own grounds in place of all. */
function groundsOf({ rules, workspace, criteria }: ScalePaper, setting: Setting): readonly Prose[] {
  const { fill, locale } = setting;
  if (fill && fill.grounds.length > 0) return fill.grounds;
  const words = WORDS[locale];
  const { approval } = criteria.life;
  const day: Prose = approval?.date ? dateSaid(approval.date.value, locale) : [blank(words.approvalDay)];
  const number = approval?.decision ? ` ${words.number} ${approval.decision.value}` : '';
  return [
    ...(rules ? restsOn([], { rules, workspace }, setting) : []),
    prose`${words.approved}${number} ${words.of} ${day}`,
    words.proposal,
  ];
}

const WORDS = bilingual({
  vi: {
    subject: (scale: string) => `Về việc ban hành ${scale}`,
    issues: (scale: string, scope: string) => `Ban hành kèm theo Quyết định này ${scale}, ${scope}.`,
    force: 'Quyết định này có hiệu lực kể từ ngày ký',
    replaces: 'và thay thế',
    executionHint: 'Chánh Văn phòng, trưởng các phòng',
    execution: ' và các tập thể, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này',
    approved: 'Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng',
    number: 'số',
    of: 'ngày',
    approvalDay: 'ngày Hội đồng thông qua dự thảo',
    proposal: 'Theo đề nghị của Hội đồng Thi đua - Khen thưởng',
  },
  en: {
    subject: (scale) => `Issuing ${scale}`,
    issues: (scale, scope) => `${scale} is issued with this decision, ${scope}.`,
    force: 'This decision takes effect on the day it is signed',
    replaces: 'and replaces',
    executionHint: 'the chief of the Office and the heads of divisions',
    execution: ' and the collectives and individuals concerned carry out this decision',
    approved: 'Pursuant to the minutes of the Emulation and Commendation Council',
    number: 'No',
    of: 'of',
    approvalDay: 'day on which the Council approved the draft',
    proposal: 'At the proposal of the Emulation and Commendation Council',
  },
});
