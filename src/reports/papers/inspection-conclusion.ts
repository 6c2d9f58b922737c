import type { Inspecting } from '../../answers/inspection.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { type Document, heading, paragraph } from '../../documents/document.ts';
import { prose } from '../../documents/prose.ts';
import { officialPaper } from './frame.ts';
import { aboutIn, goodIn, paragraphsOr, remediesTable, wantingIn } from './inspection/parts.ts';
import { agencyName, type Setting } from './setting.ts';

/** Thông báo kết luận kiểm tra: results, what was good and what wanting, and who has to do what by when and report to whom. */
export function inspectionConclusionPaper(shown: Inspecting, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { inspection } = shown;
  return officialPaper(
    {
      symbol: 'TB',
      type: words.type,
      subject: words.subject(aboutIn(shown)),
      body: [
        paragraph(
          prose`${words.opening(aboutIn(shown), dateSaid(inspection.date.value, locale))}${minutesOf(shown, setting)}, ${agencyName(setting)} ${words.notifies}`,
        ),
        heading(1, words.results),
        ...paragraphsOr('results', words.resultsHint, setting),
        heading(1, words.good),
        ...goodIn(shown, setting),
        heading(1, words.wanting),
        ...wantingIn(shown, setting),
        heading(1, words.remedies),
        ...remediesTable(inspection.findings, shown, setting),
      ],
      closing: words.closing(shown.units.map(({ name }) => name.value).join(', ')),
    },
    setting,
  );
}

function minutesOf({ inspection }: Inspecting, { locale }: Setting): string {
  return inspection.document ? ` (${WORDS[locale].minutes} ${inspection.document.value})` : '';
}

const WORDS = bilingual({
  vi: {
    type: 'THÔNG BÁO',
    subject: (about: string) => `Kết luận ${about}`,
    opening: (about: string, day: string) => `Qua ${about}, ngày ${day}`,
    minutes: 'Biên bản số',
    notifies: 'thông báo kết luận như sau:',
    results: 'Kết quả kiểm tra',
    resultsHint: 'đánh giá chung kết quả kiểm tra',
    good: 'Ưu điểm',
    wanting: 'Hạn chế, nguyên nhân',
    remedies: 'Yêu cầu, kiến nghị',
    closing: (units: string) => `Trên đây là kết luận kiểm tra, thông báo để ${units} biết, thực hiện`,
  },
  en: {
    type: 'NOTICE',
    subject: (about) => `Conclusion: ${about}`,
    opening: (about, day) => `After the inspection of ${day} (${about})`,
    minutes: 'minutes No',
    notifies: 'concludes:',
    results: 'Results',
    resultsHint: 'the results as a whole',
    good: 'Done well',
    wanting: 'Wanting, and why',
    remedies: 'What is asked for',
    closing: (units) => `This is the conclusion, for ${units} to carry out`,
  },
});
