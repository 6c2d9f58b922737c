import { bilingual } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import { isOrdered } from '../../candidates/quota.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { type Band, BLANK, type Cell, type Column, left, type Row, right, text } from '../../documents/table.ts';
import { havePoints, placesTogether } from '../../scoring/printed.ts';
import { nameCell } from '../classify/name-cell.ts';
import { nameColumn } from '../name-column.ts';
import { type CandidatesTerms, isOfUnits, pointsOpened, whoIs } from './candidates-terms.ts';
import { voteInWords } from './decided.ts';
import { placeOpened, standingOf, tiedAtLine } from './places.ts';

/** Who qualifies, under the `name` of what for, the most points first: equal points share a number, and the line of the quota is drawn where it falls. */
export function candidateTable(result: AwardResult, terms: CandidatesTerms, name: string): Block[] {
  const { locale } = terms;
  const words = WORDS[locale];
  const ranked = result.ranked.filter((candidacy) => isOfUnits(candidacy, terms));
  if (ranked.length === 0) return [paragraph(terms.units ? words.nobodyHere : words.nobody[result.award.kind])];
  const above = ranked.filter((candidacy) => candidacy.isAboveCut);
  const below = ranked.filter((candidacy) => !candidacy.isAboveCut);
  const limit = result.quota?.limit ?? 0;
  const isCut = below.length > 0;
  const places = placesTogether(ranked.flatMap((candidacy) => candidacy.result ?? []));
  const rowOf = (candidacy: Candidacy) => rowFrom(candidacy, result, places, terms);
  return [
    {
      kind: 'table',
      name,
      bands: { 2: words.quota },
      columns: columnsOf(result, terms),
      rows: [
        ...(isCut && above.length > 0 ? [band(words.within, words.within)] : []),
        ...above.map(rowOf),
        ...(isCut
          ? [
              band(
                words.beyond(limit, limit - above.length, tiedAtLine(result), result.award.kind, isOrdered(ranked)),
                words.beyondInShort,
              ),
            ]
          : []),
        ...below.map(rowOf),
      ],
    },
  ];
}

function band(text: string, called: string): Band {
  return { kind: 'band', depth: 2, text, called };
}

function columnsOf({ award, candidacies, ranked }: AwardResult, { locale }: CandidatesTerms): Column[] {
  const words = WORDS[locale];
  const isDecided = candidacies.some(({ decided }) => decided);
  return [
    right(words.number),
    award.kind === 'member' ? nameColumn(locale) : left(words.unitName),
    ...(award.kind === 'member' ? [left(words.unit, { weight: 3 })] : []),
    ...(pointsIn(ranked) ? [right(words.points)] : []),
    left(words.level),
    ...(isDecided ? [left(words.council)] : []),
    ...(candidacies.some(({ isTied }) => isTied) ? [left(words.note)] : []),
  ];
}

function rowFrom(
  candidacy: Candidacy,
  { award, ranked, candidacies }: AwardResult,
  places: number,
  terms: CandidatesTerms,
): Row {
  const { locale, answer } = terms;
  const words = WORDS[locale];
  const { result } = candidacy;
  const organization = answer.evidence.organization;
  const unit = organization.unit(result?.subject.unit ?? '');
  const place = standingOf(candidacy, ranked).more + 1;
  const isDecided = candidacies.some(({ decided }) => decided);
  const tied = isOrdered(ranked) ? words.tied : words.alike;
  const cells: Cell[] = [
    { kind: 'count', count: place, opens: () => placeOpened(candidacy, ranked, locale) },
    result ? nameCell(result, { answer: answer.classified }) : text(whoIs(candidacy, terms)),
    ...(award.kind === 'member'
      ? [{ ...text((unit?.short ?? unit?.name)?.value ?? ''), apart: [text(unit?.name.value ?? '')] }]
      : []),
    ...(pointsIn(ranked) ? [pointsCell(result, places, terms)] : []),
    text(result?.level ? answer.evidence.names.levelName(result.level)[locale] : ''),
    ...(isDecided ? [text(voteInWords(candidacy, locale))] : []),
    ...(candidacies.some(({ isTied }) => isTied) ? [text(candidacy.isTied ? tied : '')] : []),
  ];
  return { kind: 'row', subject: candidacy.id, cells };
}

/** Whether there is a column for points. */
function pointsIn(ranked: readonly Candidacy[]): boolean {
  return havePoints(ranked.flatMap(({ result }) => result ?? []));
}

function pointsCell(result: Candidacy['result'], places: number, terms: CandidatesTerms): Cell {
  if (!result?.points) return BLANK;
  return { kind: 'number', value: result.points, places, opens: () => pointsOpened(result, terms) };
}

const WORDS = bilingual({
  vi: {
    number: 'TT',
    unitName: 'Tập thể',
    quota: 'Tỷ lệ',
    beyondInShort: 'Ngoài tỷ lệ',
    unit: 'Phòng',
    points: 'Điểm',
    level: 'Xếp\u00a0loại',
    council: 'Hội\u00a0đồng',
    note: 'Ghi\u00a0chú',
    tied: 'bằng điểm',
    alike: 'ngang nhau',
    nobody: { member: 'Chưa có ai đủ điều kiện.', unit: 'Chưa có tập thể nào đủ điều kiện.' },
    nobodyHere: 'Trong phòng được hỏi chưa có ai đủ điều kiện.',
    within: 'Trong tỷ lệ',
    beyond: (limit: number, left: number, tied: number, kind: 'member' | 'unit', isOrdered: boolean) =>
      tied > 0
        ? `Ngoài tỷ lệ (tối đa ${paperCount(limit)}): ${paperCount(tied)} ${kind === 'unit' ? 'tập thể' : 'người'} ${isOrdered ? 'bằng điểm' : 'ngang nhau'} ở chỗ cắt, còn ${paperCount(left)} suất, Hội đồng chọn`
        : `Ngoài tỷ lệ (tối đa ${paperCount(limit)})`,
  },
  en: {
    number: 'No',
    unitName: 'Collective',
    quota: 'Quota',
    beyondInShort: 'Beyond the quota',
    unit: 'Division',
    points: 'Points',
    level: 'Level',
    council: 'Council',
    note: 'Note',
    tied: 'tied',
    alike: 'tied',
    nobody: { member: 'Nobody qualifies.', unit: 'No collective qualifies.' },
    nobodyHere: 'Nobody of those asked for qualifies.',
    within: 'Within the quota',
    beyond: (limit, left, tied) =>
      tied > 0
        ? `Beyond the quota (at most ${limit}): ${tied} tied at the line, ${left} left, for the Council to choose`
        : `Beyond the quota (at most ${limit})`,
  },
});
