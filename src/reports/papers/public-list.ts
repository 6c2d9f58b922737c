import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, type Document, heading, paragraph } from '../../documents/document.ts';
import { type Prose, prose } from '../../documents/prose.ts';
import { lastPost } from '../classify/name-cell.ts';
import { extract } from './extract.ts';
import { openPlace, signaturePlace } from './frame.ts';
import { byCouncil } from './issuer.ts';
import { limitsOf } from './limits.ts';
import { thePeriod } from './phrases.ts';
import { proposedIn } from './proposed.ts';
import { publicCounts, publicRowsIn, publicTables } from './public-rows.ts';
import { namingIn, ownOr, ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Danh sách lấy ý kiến công khai: levels and awards as they are proposed, no points, and where opinions go. */
export function publicList(answer: CandidatesAnswer, asked: Setting): Document {
  const setting = byCouncil(asked);
  const { locale } = setting;
  const words = WORDS[locale];
  const { classified } = answer;
  const title = classified.period.kind.words[locale].title(classified.period);
  const proposed = proposedIn(answer).filter(({ won }) => won.length > 0);
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(title),
      body: [
        ...limitsOf(classified, setting),
        paragraph(words.opening(title)),
        heading(2, words.levels),
        ...levels(answer, setting),
        heading(2, words.awards),
        ...(proposed.length > 0
          ? extract(proposed, answer, { ...setting, audience: 'public' })
          : [paragraph(words.noAwards)]),
        heading(2, words.opinions),
        paragraph(words.send(ownOr('where', words.whereHint, setting), ownOr('until', words.untilHint, setting))),
        ...ownParagraphs('note', setting),
      ],
      places: [openPlace(words.drafter, locale), signaturePlace(setting)],
    },
    setting,
  );
}

function levels({ classified, evidence }: CandidatesAnswer, setting: Setting): Block[] {
  const { locale, workspace } = setting;
  const rows = publicRowsIn(classified.results, (result) => lastPost(result, { answer: classified })?.position?.value);
  const names = { order: evidence.order.ids, name: (id: string) => evidence.names.levelName(id)[locale] };
  return [
    ...publicTables(rows, names, workspace.organization, locale),
    ...publicCounts(rows, names, namingIn(setting)),
  ];
}

const WORDS = bilingual({
  vi: {
    type: 'DANH SÁCH',
    subject: (period: string) => `Dự kiến xếp loại, đề nghị khen thưởng ${period} để lấy ý kiến`,
    opening: (period: string) =>
      `Trước khi trình cấp có thẩm quyền xem xét, quyết định, danh sách dự kiến xếp loại và đề nghị khen thưởng ${period} được công khai để lấy ý kiến.`,
    levels: 'Mức xếp loại dự kiến',
    awards: 'Đề nghị khen thưởng',
    noAwards: '(Không có)',
    opinions: 'Góp ý',
    send: (where: Prose, until: Prose) =>
      prose`Ý kiến về tập thể, cá nhân có tên trong danh sách, hoặc chưa có tên mà xét thấy đủ tiêu chuẩn, gửi về ${where} trước ${until}.`,
    whereHint: 'gửi ý kiến về đâu, ai nhận',
    untilHint: 'giờ, ngày cuối nhận ý kiến',
    drafter: 'Người lập danh sách',
  },
  en: {
    type: 'LIST',
    subject: (period) => `Levels and awards proposed for ${thePeriod(period)}, for opinions`,
    opening: (period) =>
      `Before anything is submitted, the levels and awards proposed for ${thePeriod(period)} are made known for opinions.`,
    levels: 'Levels proposed',
    awards: 'Awards proposed',
    noAwards: '(none)',
    opinions: 'Opinions',
    send: (where, until) =>
      prose`Opinions on who is on this list, or is not and should be, go to ${where} before ${until}.`,
    whereHint: 'where opinions go, and who takes them in',
    untilHint: 'the last hour and day for opinions',
    drafter: 'Drawn up by',
  },
});
