import { dateSaid } from '../base/day.ts';
import { bilingual } from '../base/locale.ts';
import { type Block, heading, paragraph } from '../documents/document.ts';
import { choiceTable } from './exemplars/choice-table.ts';
import { chosenBlocks } from './exemplars/chosen.ts';
import type { ExemplarsView } from './exemplars/view.ts';
import type { TableReport } from './report.ts';

/** Advanced examples: who was chosen and how it stands with each, then what the next choice can rest on. */
export const exemplars: TableReport<ExemplarsView> = {
  id: 'exemplars',
  document(view, locale) {
    const words = WORDS[locale];
    const { workspace, periods, isDraft } = view.striving;
    const chosen = workspace.exemplars.flatMap((exemplar) => chosenBlocks(exemplar, view, locale));
    const choice: Block[] =
      periods.length > 0 ? [paragraph(words.how), choiceTable(view, locale)] : [paragraph(words.nothing)];
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title },
        ...(isDraft ? [{ kind: 'stamp', text: words.draft } as const] : []),
        heading(1, words.chosen),
        ...(chosen.length > 0 ? chosen : [paragraph(words.nobody)]),
        heading(1, words.choice),
        ...choice,
      ],
    };
  },
  heading({ today }, locale) {
    const { type, subject } = WORDS[locale];
    return { type, subject: subject(dateSaid(today, locale)), orientation: 'landscape' };
  },
};

const WORDS = bilingual({
  vi: {
    title: 'ĐIỂN HÌNH TIÊN TIẾN',
    type: 'BẢNG THEO DÕI',
    subject: (day: string) => `Điển hình tiên tiến, tính đến ngày ${day}`,
    draft: 'DỰ THẢO, không chính thức',
    chosen: 'Đã chọn',
    nobody: 'Chưa chọn tập thể, cá nhân nào (thư mục exemplars).',
    choice: 'Để lựa chọn',
    how: 'Quá trình phấn đấu (mức xếp loại các kỳ, điểm kỳ gần nhất) và danh hiệu đã đạt, theo thứ tự của cơ quan; chọn ai là việc của Hội đồng và lãnh đạo.',
    nothing: 'Chưa có kỳ sáu tháng hoặc năm nào được xếp loại.',
  },
  en: {
    title: 'ADVANCED EXAMPLES',
    type: 'TABLE',
    subject: (day) => `Advanced examples, as of ${day}`,
    draft: 'DRAFT, not official',
    chosen: 'Chosen',
    nobody: 'Nobody is chosen yet (the folder exemplars).',
    choice: 'To choose from',
    how: 'How everybody has striven (levels of the periods, points of the newest) and the titles held, in the office’s order; the choice is the Council’s.',
    nothing: 'No half-year or year is classified yet.',
  },
});
