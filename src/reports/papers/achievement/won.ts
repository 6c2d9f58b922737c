import { pageOf } from '../../../answers/award-book.ts';
import type { MeritsAnswer } from '../../../answers/merits.ts';
import { LAST_DAY } from '../../../base/day.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import type { Candidacy } from '../../../candidates/candidacy.ts';
import { type Block, heading } from '../../../documents/document.ts';
import { BLANK, type Cell, left, type Row, type Table, text } from '../../../documents/table.ts';
import { agencyOn, isOfAgency } from '../../../model/agency.ts';
import type { AwardRecord, Gap } from '../../../model/awards.ts';
import { awardName, periodName } from '../../awards/record-words.ts';
import { cited } from '../../cited.ts';

/** III. Titles, then commendations, each in its own table as the forms of the decree have them; of years nobody could look up, a row to fill in. */
export function wonTables({ kind, id }: Candidacy, { book }: MeritsAnswer, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { titles, commendations, gaps } = pageOf(kind, id, '', book.history);
  return (['title', 'commendation'] as const).flatMap((form): Block[] => [
    heading(2, words[form].caption),
    tableOf(form, form === 'title' ? titles : commendations, gaps, book, locale),
  ]);
}

type Form = AwardRecord['form'];

/** What was taken back is no award any more; where nothing is written down, nobody says that there was nothing. */
function tableOf(
  form: Form,
  records: readonly AwardRecord[],
  gaps: readonly Gap[],
  book: MeritsAnswer['book'],
  locale: Locale,
): Table {
  const words = WORDS[locale];
  const { award, paper } = words[form];
  const standing = records.filter(({ revoked }) => !revoked);
  const unknown = gaps.map(({ from, to }) => (from.value === to.value ? `${from.value}` : `${from.value}–${to.value}`));
  const open = unknown.length + standing.length === 0 ? [''] : unknown;
  return {
    kind: 'table',
    columns: [left(words.year, { width: 28 }), left(award, { width: 56 }), left(paper, { width: 84 })],
    rows: [
      ...open.map(
        (years): Row => ({ kind: 'row', cells: [text(years), { kind: 'open', hint: words.unknown }, BLANK] }),
      ),
      ...standing.map((record) => rowOf(record, book, locale)),
    ],
  };
}

function rowOf(record: AwardRecord, book: MeritsAnswer['book'], locale: Locale): Row {
  const { decision, award, period } = record;
  const year = /^\d{4}$/.test(period.value) ? period.value : periodName(period, book, locale);
  const paper: Cell = decision
    ? text(paperOf(record, decision.value, book, locale))
    : { kind: 'open', hint: WORDS[locale].paperHint };
  return { kind: 'row', cells: [text(year), text(awardName(award.value, book)), paper] };
}

/** The decision and who issued it: as recorded, else the agency whose symbol the number carries. */
function paperOf(
  { date, by }: AwardRecord,
  decision: string,
  { workspace }: MeritsAnswer['book'],
  locale: Locale,
): string {
  const own = agencyOn(date?.value ?? LAST_DAY, workspace.settings.agencies);
  const isOwn = own?.symbol !== undefined && isOfAgency(decision, [own.symbol]);
  const issuer = by?.value ?? (isOwn ? own.name.value : undefined);
  return [cited(decision, date?.value, locale), ...(issuer === undefined ? [] : [issuer])].join('; ');
}

const WORDS = bilingual({
  vi: {
    year: 'Năm',
    title: {
      caption: 'Danh hiệu thi đua',
      award: 'Danh hiệu thi đua',
      paper: 'Số, ngày, tháng, năm của quyết định công nhận danh hiệu thi đua; cơ quan ban hành quyết định',
    },
    commendation: {
      caption: 'Hình thức khen thưởng',
      award: 'Hình thức khen thưởng',
      paper: 'Số, ngày, tháng, năm của quyết định khen thưởng; cơ quan ban hành quyết định',
    },
    unknown: 'đã được khen những gì, nếu có; sổ khen thưởng chưa ghi',
    paperHint: 'số, ngày quyết định và cơ quan ban hành',
  },
  en: {
    year: 'Year',
    title: {
      caption: 'Titles',
      award: 'Title',
      paper: 'Number and day of the decision that recognised it; who issued it',
    },
    commendation: {
      caption: 'Commendations',
      award: 'Commendation',
      paper: 'Number and day of the decision that granted it; who issued it',
    },
    unknown: 'what was won, if anything; the records do not say',
    paperHint: 'number and day of the decision, and who issued it',
  },
});
