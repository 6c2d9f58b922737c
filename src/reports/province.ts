import { isReplaced } from '../answers/province/copies.ts';
import type { Province } from '../answers/province/province.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { type Block, type Document, listUnder, paragraph } from '../documents/document.ts';
import { type Prose, prose } from '../documents/prose.ts';
import { handedInTable, regulationsTable } from './province/agencies-table.ts';
import { awardsTable } from './province/awards-table.ts';
import { comparedTables } from './province/compared-table.ts';
import { faultInWords } from './province/fault-words.ts';
import { laddersApart, levelTables, sumTables } from './province/level-tables.ts';
import { listHeldBlocks } from './province/list-held.ts';
import { placed } from './province/placed.ts';
import { proofSaid } from './province/proof-said.ts';
import { statisticsTables } from './province/statistics.ts';
import type { Report } from './report.ts';

/** What the level above says of a period: who handed in, levels by agency and in all, then and now, awards, regulations. */
export const provinceReport: Report<Province> = {
  id: 'province',
  document(province, locale) {
    return documentOf(province, levelTables(province, locale), handedInTable(province, locale), locale);
  },
};

/** The same for a screen, which more agencies than these would fill: then kinds of agency alone, and where each stands. */
export function provinceOnScreen(province: Province, locale: Locale): Document {
  const { length } = province.counted;
  if (length <= MOST_ON_SCREEN) return provinceReport.document(province, locale);
  const levels = [...laddersApart(province, locale), ...sumTables(province, locale)];
  const read = [regulationsTable(province, locale), ...proofSaid(province, locale)];
  return documentOf(province, levels, [...read, paragraph(WORDS[locale].inFile(length))], locale);
}

const MOST_ON_SCREEN = 30;

function documentOf(province: Province, levels: readonly Block[], read: readonly Block[], locale: Locale): Document {
  const { period } = province.question;
  return {
    locale,
    orientation: 'landscape',
    blocks: [
      { kind: 'title', text: WORDS[locale].title(period.kind.words[locale].title(period)) },
      ...handedIn(province, locale),
      ...listHeldBlocks(province, locale),
      ...levels,
      ...comparedTables(province, locale),
      ...awardsTable(province, locale),
      ...statisticsTables(province, locale),
      ...read,
    ],
  };
}

/** Who is in, who is not, and what is left out: before any number. */
export function handedIn(province: Province, locale: Locale): Block[] {
  const { question, counted, missing, leftOut, copies, namesakes } = province;
  const words = WORDS[locale];
  const called = ({ name, from }: Province['missing'][number]) => placed(name, from.shown);
  const lists: readonly (readonly [string, readonly Prose[]])[] = [
    [
      words.leftOut,
      leftOut.map(
        ({ agency, period, fault }) =>
          prose`${called(agency)}${period.id === question.period.id ? '' : `, ${period.kind.words[locale].name(period)}`}: ${faultInWords(fault, locale)}`,
      ),
    ],
    [words.missing, missing.map(called)],
    [
      words.copies,
      copies.map((copy) => {
        const { agency, of } = copy;
        const said = isReplaced(copy) ? words.replaced : words.copyOf;
        return said(placed(agency.called, agency.from.shown), placed(of.name, of.from.shown));
      }),
    ],
    [
      words.namesakes,
      namesakes.map((same) =>
        words.same(
          same[0]?.name ?? '',
          same.map(({ from }) => from.shown),
        ),
      ),
    ],
    [
      words.later,
      counted.flatMap((agency) =>
        agency.now.later ? words.laterOf(called(agency), agency.now.seal, agency.now.later) : [],
      ),
    ],
    [words.nothing, province.nothing],
  ];
  const bad = leftOut.filter(({ period }) => period.id === question.period.id).length;
  return [
    paragraph(words.said(counted.length, missing.length, bad)),
    ...lists.flatMap(([heading, items]) => listUnder(heading, items)),
  ];
}

const WORDS = bilingual({
  vi: {
    title: (period: string) => `TỔNG HỢP XẾP LOẠI CỦA CÁC CƠ QUAN, ${period.toLocaleUpperCase('vi')}`,
    said: (counted: number, missing: number, bad: number) =>
      `Tìm thấy ${counted + missing + bad} cơ quan: ${counted} đã khóa sổ và đối chiếu đúng, ${missing} chưa nộp, ${bad} không đối chiếu được nên không tính. Số liệu lấy nguyên từ bản đã khóa, không chấm lại.`,
    leftOut: 'Không tính, vì không đối chiếu được',
    missing: 'Chưa nộp: kỳ này chưa khóa sổ',
    later:
      'Có bản khóa sổ sau mà chưa có hiệu lực (chưa ban hành văn bản sửa đổi, hoặc tệp ấy đã mất), nên lấy bản trước',
    laterOf: (who: Prose, seal: string, later: string) => prose`${who}: lấy ${seal}, còn ${later}`,
    nothing: 'Không có sổ, gói bàn giao (.zip) hay bản xuất nào trong',
    copies: 'Không tính thêm',
    copyOf: (called: Prose, of: Prose) => prose`${called}: kỳ này không có gì ngoài bản khóa sổ của ${of}`,
    replaced: (called: Prose, of: Prose) => prose`${called}: đã có bản khóa sổ sau ở ${of}`,
    namesakes: 'Cùng tên mà khác bản khóa sổ, vẫn tính riêng từng nơi; hãy xem có phải một cơ quan nộp hai lần',
    same: (name: string, places: readonly string[]) => `${name}: ${places.join(', ')}`,
    inFile: (agencies: number) =>
      `Trên màn hình không in kết quả và mã đối chiếu của từng cơ quan (${agencies} cơ quan). Xem từng cơ quan: thêm -o tong-hop.xlsx (hoặc .docx, .html).`,
  },
  en: {
    title: (period) => `LEVELS OF THE AGENCIES, ${period.toUpperCase()}`,
    said: (counted, missing, bad) =>
      `${counted + missing + bad} agencies found: ${counted} closed and verified, ${missing} not handed in, ${bad} left out since they do not verify. Numbers are those that were closed; nothing is rated anew.`,
    leftOut: 'Left out, since it does not verify',
    missing: 'Not handed in: that period is not closed',
    later:
      'A later edition is there and not in force (its paper is not issued, or a file is gone), so the one before counts',
    laterOf: (who, seal, later) => prose`${who}: ${seal} counts, and there is ${later}`,
    nothing: 'No workspace, handover (.zip) or export in',
    copies: 'Not counted again',
    copyOf: (called, of) => prose`${called}: nothing of this period beyond the seal of ${of}`,
    replaced: (called, of) => prose`${called}: a later edition is in ${of}`,
    namesakes: 'Of one name with other seals, counted each by itself; see whether somebody handed in twice',
    same: (name, places) => `${name}: ${places.join(', ')}`,
    inFile: (agencies) =>
      `Levels and codes of each of the ${agencies} agencies are not printed on the screen. To see them add -o province.xlsx (or .docx, .html).`,
  },
});
