import { bilingual } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import type { Block } from '../../documents/document.ts';
import { type Band, BLANK, type Cell, type Column, type Row, type TextCell } from '../../documents/table.ts';
import type { Working } from '../../documents/working.ts';
import { placesTogether } from '../../scoring/printed.ts';
import { nameCell } from '../classify/name-cell.ts';
import { nameColumn } from '../name-column.ts';
import { type CandidatesTerms, isOfUnits, pointsOpened, whoIs } from './candidates-terms.ts';
import { voteInWords } from './decided.ts';

/** Who qualifies, under the `name` of what for, the most points first: equal points share a number, and the line of the quota is drawn where it falls. */
export function candidateTable(result: AwardResult, terms: CandidatesTerms, name: string): Block[] {
  const { locale } = terms;
  const words = WORDS[locale];
  const ranked = result.ranked.filter((candidacy) => isOfUnits(candidacy, terms));
  if (ranked.length === 0)
    return [{ kind: 'paragraph', text: terms.units ? words.nobodyHere : words.nobody[result.award.kind] }];
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
                words.beyond(limit, limit - above.length, tiedAtLine(result), result.award.kind),
                words.beyondInShort,
              ),
            ]
          : []),
        ...below.map(rowOf),
      ],
    },
  ];
}

/** How many equal ones the line runs through; none where it falls between two. */
function tiedAtLine({ ranked, quota }: AwardResult): number {
  const limit = quota?.limit ?? 0;
  const first = ranked[limit];
  const isOnLine = (candidacy: Candidacy) => first !== undefined && comparable(candidacy) === comparable(first);
  return ranked.some((candidacy, i) => i < limit && isOnLine(candidacy)) ? ranked.filter(isOnLine).length : 0;
}

/** Where those of equal points stand: how many have more, and how many they are. */
interface Standing {
  readonly more: number;
  readonly count: number;
}

/** Worked out once a list, since each of its rows asks. */
const STANDINGS = new WeakMap<readonly Candidacy[], ReadonlyMap<string, Standing>>();

function standingOf(candidacy: Candidacy, ranked: readonly Candidacy[]): Standing {
  const known = STANDINGS.get(ranked) ?? standingsOf(ranked);
  STANDINGS.set(ranked, known);
  return known.get(comparable(candidacy)) ?? { more: -1, count: 0 };
}

function standingsOf(ranked: readonly Candidacy[]): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const [i, candidacy] of ranked.entries()) {
    const points = comparable(candidacy);
    const { more, count } = standings.get(points) ?? { more: i, count: 0 };
    standings.set(points, { more, count: count + 1 });
  }
  return standings;
}

function comparable({ result }: Candidacy): string {
  return result?.points?.toString() ?? '';
}

function band(text: string, called: string): Band {
  return { kind: 'band', depth: 2, text, called };
}

function columnsOf({ award, candidacies }: AwardResult, { locale }: CandidatesTerms): Column[] {
  const words = WORDS[locale];
  const left = (heading: string, weight: number): Column => ({ heading, align: 'left', weight });
  const isDecided = candidacies.some(({ decided }) => decided);
  return [
    { heading: words.number, align: 'right', weight: 0 },
    award.kind === 'member' ? nameColumn(locale) : left(words.unitName, 0),
    ...(award.kind === 'member' ? [left(words.unit, 3)] : []),
    { heading: words.points, align: 'right', weight: 0 },
    left(words.level, 0),
    ...(isDecided ? [left(words.council, 0)] : []),
    ...(candidacies.some(({ isTied }) => isTied) ? [left(words.note, 0)] : []),
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
  const cells: Cell[] = [
    { kind: 'count', count: place, opens: () => placeOpened(candidacy, ranked, locale) },
    result ? nameCell(result, { answer: answer.classified }) : text(whoIs(candidacy, terms)),
    ...(award.kind === 'member'
      ? [{ ...text((unit?.short ?? unit?.name)?.value ?? ''), apart: [text(unit?.name.value ?? '')] }]
      : []),
    result?.points ? { kind: 'number', value: result.points, places, opens: () => pointsOpened(result, terms) } : BLANK,
    text(result?.level ? answer.evidence.names.levelName(result.level)[locale] : ''),
    ...(isDecided ? [text(voteInWords(candidacy, locale))] : []),
    ...(candidacies.some(({ isTied }) => isTied) ? [text(candidacy.isTied ? words.tied : '')] : []),
  ];
  return { kind: 'row', subject: candidacy.id, cells };
}

function text(said: string): TextCell {
  return { kind: 'text', text: said };
}

/** How many of those who qualify have more points, and how many as many. */
export function placeOpened(
  candidacy: Candidacy,
  ranked: readonly Candidacy[],
  locale: CandidatesTerms['locale'],
): Working {
  const { more, count } = standingOf(candidacy, ranked);
  return { text: WORDS[locale].place(ranked.length, more, count - 1) };
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
    nobody: { member: 'Chưa có ai đủ điều kiện.', unit: 'Chưa có tập thể nào đủ điều kiện.' },
    place: (all: number, more: number, same: number) =>
      `${all} đủ điều kiện; ${more} có điểm cao hơn${same === 0 ? '' : `, ${same} khác bằng điểm`}`,
    nobodyHere: 'Trong phòng được hỏi chưa có ai đủ điều kiện.',
    within: 'Trong tỷ lệ',
    beyond: (limit: number, left: number, tied: number, kind: 'member' | 'unit') =>
      tied > 0
        ? `Ngoài tỷ lệ (tối đa ${paperCount(limit)}): ${paperCount(tied)} ${kind === 'unit' ? 'tập thể' : 'người'} bằng điểm ở chỗ cắt, còn ${paperCount(left)} suất, Hội đồng chọn`
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
    nobody: { member: 'Nobody qualifies.', unit: 'No collective qualifies.' },
    place: (all, more, same) => `${all} qualify; ${more} with more points${same === 0 ? '' : `, ${same} with as many`}`,
    nobodyHere: 'Nobody of those asked for qualifies.',
    within: 'Within the quota',
    beyond: (limit, left, tied) =>
      tied > 0
        ? `Beyond the quota (at most ${limit}): ${tied} tied at the line, ${left} left, for the Council to choose`
        : `Beyond the quota (at most ${limit})`,
  },
});
