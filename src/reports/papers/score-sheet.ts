import type { ScoreAnswer } from '../../answers/scored.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Block, type Document, listUnder, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose, strung } from '../../documents/prose.ts';
import { sentenceOf } from '../../documents/sentences.ts';
import type { Table } from '../../documents/table.ts';
import { COLUMNS, type ColumnName } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import { levelInFull } from '../../model/level-names.ts';
import type { Organization } from '../../model/organization.ts';
import { keepingColumns } from '../../model/sheet.ts';
import { isHeadOn } from '../../model/unit.ts';
import type { RankedStanding } from '../../scoring/standing.ts';
import { columnWords, keptWords } from '../column-words.ts';
import { named } from '../person-words.ts';
import { held } from '../score/facts/held.ts';
import { nearMiss } from '../score/facts/near-miss.ts';
import { type ScoreTerms, termsOf } from '../score/score-terms.ts';
import { openPlace } from './frame.ts';
import { judgedTable } from './score-sheet/judged-table.ts';
import { sheetTable } from './score-sheet/sheet-table.ts';
import { ownParagraphs, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Phiếu chấm điểm of one subject in one base period: what was entered, or empty cells to write in. */
export function scoreSheet(
  standing: RankedStanding,
  criteria: Criteria,
  answer: ScoreAnswer,
  isBlank: boolean,
  setting: Setting,
): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { period, levels, workspace } = answer;
  const terms = termsOf(answer, locale);
  const columns = columnsOf(standing, criteria, workspace.calendar.decidingDay(period));
  const isEmpty = isBlank || !standing.sheet || standing.sheet.columns.size === 0;
  const names = new Map(levels.map((level) => [level.id.value, levelInFull(level)[locale]]));
  const levelName = (id: string) => names.get(id) ?? id;
  const { isShown } = criteria.scale;
  const table = isShown
    ? sheetTable(standing, criteria, columns, isEmpty, locale)
    : judgedTable({ standing, criteria, columns, isEmpty, locale, levelName });
  const paper = tablePaper(
    {
      type: isShown ? words.type : words.judged,
      subject: words.subject(standing.subject.kind === 'unit', period.kind.words[locale].title(period)),
      isStamped: setting.isProposal,
      body: [
        ...who(standing, workspace.organization, locale),
        { ...table, name: standing.subject.name },
        ...(neverEnds(table) ? [paragraph(words.rounded)] : []),
        ...(hasSame(table) ? [paragraph(isShown ? words.kept : words.keptJudged)] : []),
        ...outcome(standing, isEmpty, levelName, terms),
        ...(isEmpty ? [] : remarks(standing, criteria, locale)),
        ...ownParagraphs('hand-in', setting),
      ],
      places: columns.map((name) => openPlace(signer(name, criteria, standing.subject.kind, locale), locale)),
    },
    setting,
  );
  // Who writes by hand needs room; what is written leaves none for a page with signatures alone.
  return isEmpty ? paper : { ...paper, isOnePage: true };
}

/** Whether a number of it has no last digit, so that the printed lines need not add up (rule 43). */
function neverEnds({ rows }: Table): boolean {
  return rows.some(
    (row) =>
      row.kind === 'row' && row.cells.some((cell) => cell.kind === 'number' && cell.value.decimals === undefined),
  );
}

/** Whether somebody left a mark as it was, which “=” says. */
function hasSame({ rows }: Table): boolean {
  return rows.some((row) => row.kind === 'row' && row.cells.some(({ kind }) => kind === 'same'));
}

/** The columns of the scale; a head's own sheet has none of the head. */
function columnsOf({ subject }: RankedStanding, { columns }: Criteria, day: string): ColumnName[] {
  const { unit, id, kind } = subject;
  const isOwn = kind === 'member' && unit !== undefined && isHeadOn(unit, id, day);
  const named = COLUMNS.filter((name) => columns.size === 0 || columns.has(name));
  return named.filter((name) => !(isOwn && name === 'head'));
}

function who({ subject }: RankedStanding, organization: Organization, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { kind, name, unit, assignment } = subject;
  if (kind === 'unit') return [line(words.unit, name)];
  return [
    line(words.name, named(subject, organization, locale) ?? name),
    line(words.post, assignment?.position?.value ?? [blank(words.post)]),
    line(words.unit, unit?.name.value ?? [blank(words.unit)]),
  ];
}

function line(label: string, value: Prose): Block {
  return paragraph(joined(`${label}: `, value));
}

/** The level with what kept it from a better one, for a person to write on an empty sheet. */
function outcome(
  standing: RankedStanding,
  isEmpty: boolean,
  levelName: (id: string) => string,
  terms: ScoreTerms,
): Block[] {
  const { locale } = terms;
  const words = WORDS[locale];
  if (isEmpty) return [line(words.level, [blank(words.levelHint)])];
  const { level, reasons, isRated } = standing;
  const own = reasons.map((reason) => reason.words[locale]);
  if (!isRated || level === undefined) return [line(words.level, [words.notRated, ...own].join('; '))];
  const why = [...own, ...held(standing, terms), ...(own.length > 0 ? [] : nearMiss(standing, terms))];
  if (why.length === 0) return [line(words.level, levelName(level))];
  return [line(words.level, strung([levelName(level), ...why].map(sentenceOf), ' '))];
}

/** What each who scored wrote, and the causes and remedies that the sheet gives. */
function remarks({ sheet }: RankedStanding, criteria: Criteria, locale: Locale): Block[] {
  const words = WORDS[locale];
  const keeping = sheet ? keepingColumns(sheet, criteria) : [];
  const notes = COLUMNS.flatMap((name) => {
    const column = sheet?.columns.get(name);
    const kept = column && keeping.includes(column) ? [keptWords(column, criteria, locale)] : [];
    const said = [...kept, ...(column?.note ? [column.note.value] : [])];
    return said.length === 0 ? [] : [`${columnWords(name, criteria, locale)}: ${said.join('; ')}`];
  });
  const said = (sheet?.entries ?? []).flatMap(({ causes, remedies }) => [
    ...(causes ? [`${words.cause}: ${causes.value}`] : []),
    ...(remedies ? [`${words.remedy}: ${remedies.value}`] : []),
  ]);
  const items = [...notes, ...said];
  return listUnder(words.remarks, items);
}

/** Who signs below a column: the one that scores himself by that name, others by the column's own. */
function signer(name: ColumnName, criteria: Criteria, kind: 'member' | 'unit', locale: Locale): string {
  return name === 'self' ? WORDS[locale].self[kind] : columnWords(name, criteria, locale);
}

const WORDS = bilingual({
  vi: {
    type: 'PHIẾU CHẤM ĐIỂM THI ĐUA',
    judged: 'PHIẾU ĐÁNH GIÁ, XẾP LOẠI',
    name: 'Họ và tên',
    post: 'Chức vụ',
    unit: 'Đơn vị',
    level: 'Xếp loại',
    levelHint: 'mức xếp loại sau khi lãnh đạo chấm',
    notRated: 'không xếp loại',
    self: { member: 'Người tự chấm', unit: 'Đại diện tập thể' },
    remarks: 'Ý kiến',
    kept: '“=”: giữ nguyên điểm của cột trước.',
    keptJudged: '“=”: như cột trước.',
    rounded: 'Các dòng cộng lại có thể lệch với số tổng do làm tròn số.',
    cause: 'Nguyên nhân',
    remedy: 'Biện pháp khắc phục',
    subject: (isUnit: boolean, period: string) => `${isUnit ? 'Tập thể' : 'Cá nhân'}, ${period}`,
  },
  en: {
    type: 'EMULATION SCORE SHEET',
    judged: 'RATING SHEET',
    name: 'Name',
    post: 'Post',
    unit: 'Unit',
    level: 'Level',
    levelHint: 'the level once the leaders have scored',
    notRated: 'not rated',
    self: { member: 'Scored by oneself', unit: 'For the collective' },
    remarks: 'Remarks',
    kept: '“=”: the mark of the column before is kept.',
    keptJudged: '“=”: as the column before.',
    rounded: 'The lines may not add up to the total because of rounding.',
    cause: 'Cause',
    remedy: 'Remedy',
    subject: (isUnit, period) => `${isUnit ? 'Collective' : 'Individual'}, ${period}`,
  },
});
