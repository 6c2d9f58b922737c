import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { bilingual } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import { type Block, type Document, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose } from '../../documents/prose.ts';
import { isKeptOut } from '../../model/meeting.ts';
import { letterhead, stamps, toldUnderTitle } from './frame.ts';
import { byCouncilAlone } from './issuer.ts';
import { limitsOf } from './limits.ts';
import { dayOf, type Setting } from './setting.ts';
import { ballotTables, otherRemarks, voteOn } from './votes/ballot-table.ts';
import { type Matter, mattersOf } from './votes/matters.ts';

/** Phiếu bầu: of each matter a page, to be copied for every member; without a number, a name or a signature. */
export function ballots(answer: CandidatesAnswer, asked: Setting): Document {
  const setting = byCouncilAlone(asked);
  return {
    locale: setting.locale,
    day: dayOf(setting),
    blocks: mattersOf(answer, setting).flatMap((matter, i) => [
      ...(i === 0 ? [] : [{ kind: 'new-page' as const, countsAnew: true }]),
      ...ballot(matter, answer, setting),
    ]),
  };
}

function ballot(matter: Matter, answer: CandidatesAnswer, setting: Setting): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = answer.classified;
  const title = period.kind.words[locale].title(period);
  const ownCase = matter.rows.some((row) => isKeptOut(row, matter.sitting)) ? words.ownCase : '';
  return toldUnderTitle([
    ...stamps(setting, false),
    ...limitsOf(answer.classified, setting),
    letterhead(setting, undefined, true),
    {
      kind: 'type-and-subject',
      type: matter.award ? words.ballot : words.vote,
      subject: voteOn(matter, title, locale),
    },
    paragraph(words.instruction + ownCase),
    ...ballotTables(matter, answer, locale),
    ...otherRemarks(locale),
    { kind: 'remark', text: copies(matter, locale) },
  ]);
}

/** “(In 06 bản, mỗi thành viên Hội đồng một phiếu)”. */
function copies({ sitting: { seats } }: Matter, locale: Setting['locale']): Prose {
  const words = WORDS[locale];
  const number: Prose = seats.length > 0 ? paperCount(seats.length) : [blank(words.copiesHint)];
  return joined(words.copies, number, words.each);
}

const WORDS = bilingual({
  vi: {
    ballot: 'PHIẾU BẦU',
    vote: 'PHIẾU BIỂU QUYẾT',
    instruction:
      'Ở mỗi dòng, đánh dấu X vào một trong hai ô “Đồng ý”, “Không đồng ý”. Dòng đánh dấu cả hai ô hoặc để trống cả hai ô là không hợp lệ. Không ghi tên, không ký tên vào phiếu.',
    ownCase: ' Thành viên Hội đồng có tên trong danh sách không biểu quyết về mình, để trống dòng ấy.',
    copies: '(In ',
    copiesHint: 'số bản, bằng số thành viên Hội đồng',
    each: ' bản, mỗi thành viên Hội đồng một phiếu)',
  },
  en: {
    ballot: 'BALLOT',
    vote: 'VOTE',
    instruction:
      'Mark one of the two boxes of each line with an X. A line with both boxes marked, or none, is invalid. Do not write or sign your name.',
    ownCase: ' A member who stands in the list does not vote on that line and leaves it blank.',
    copies: '(',
    copiesHint: 'number of copies: as many as members',
    each: ' copies, one for each member)',
  },
});
