import { Exact } from '../base/exact.ts';
import type { Words } from '../base/locale.ts';
import type { Criteria } from '../model/criteria.ts';
import { text } from '../model/field.ts';
import { knownLevels } from '../model/regulation-choice.ts';
import type { Standing } from '../scoring/standing.ts';
import { periodInName } from '../source/layout.ts';
import type { Located } from '../source/located.ts';
import { levelExplained } from './level-explained.ts';
import { pointsExplained } from './points-explained.ts';
import { defineProof } from './proof.ts';

interface Facts {
  who: string;
  kind: 'points' | 'level' | 'not-rated';
  written: string;
  computed: string;
  because: Words;
}

/** What was computed is not what the signed paper says that an entry copies. */
export const expectDiffers = defineProof<Facts>({
  id: 'expect-differs',
  severity: 'error',
  message: {
    vi: (facts) => `bản đã ký ghi ${facts.who} ${SAID[facts.kind].vi(facts)}: ${facts.because.vi}`,
    en: (facts) => `the signed paper gives ${facts.who} ${SAID[facts.kind].en(facts)}: ${facts.because.en}`,
  },
  help: {
    vi: () => 'hãy so phiếu với bản đã ký rồi sửa chỗ chép sai',
    en: () => 'compare the sheet with the signed paper and mend what was copied wrong',
  },
  inStanding(standing, workspace) {
    const expect = standing.sheet?.entries.find((entry) => entry.expect)?.expect;
    const { criteria } = standing.subject.choice;
    if (!expect || !criteria || restsOnFallen(standing)) return undefined;
    if (workspace.unreadable.has(periodInName(expect.place.file.path))) return undefined; // the file that was not read may say the rest
    const { kind, id, name } = standing.subject;
    const who = workspace.organization.called(kind, id) ?? name;
    const [points, level] = [text(expect.get('points')), text(expect.get('level'))];
    if (!standing.isRated) return notRated(standing, who, points ?? level);
    const found = pointsIn(standing, who, points, criteria);
    if (found || !knownLevels(workspace)) return found; // without its levels no event caps one
    return levelIn(standing, who, level, criteria);
  },
});

const SAID: Readonly<Record<Facts['kind'], Words<(facts: Facts) => string>>> = {
  points: {
    vi: ({ written, computed }) => `${written} điểm, tính ra ${computed}`,
    en: ({ written, computed }) => `${written} points, computed are ${computed}`,
  },
  level: {
    vi: ({ written, computed }) => `mức “${written}”, tính ra “${computed}”`,
    en: ({ written, computed }) => `“${written}”, computed is “${computed}”`,
  },
  'not-rated': {
    vi: ({ written }) => `“${written}”, nhưng chưa xếp loại được`,
    en: ({ written }) => `“${written}”, but cannot be rated`,
  },
};

/** Reasons that no error of the row's files stands behind. */
const INNOCENT = [
  'absence',
  'leave',
  'missing-sheet',
  'criterion-not-scored',
  'no-rated-member',
  'no-rated-unit',
  'service',
];

/** Whether it counts results of which an error has taken one away, there or further on: then the error is all there is to say. */
function restsOnFallen({ restsOn = [] }: Standing): boolean {
  return restsOn.some((read) => hasFallen(read) || restsOnFallen(read));
}

function hasFallen({ isRated, reasons }: Standing): boolean {
  return !isRated && reasons.some(({ id }) => !INNOCENT.includes(id));
}

function notRated({ reasons }: Standing, who: string, written: Located<string> | undefined) {
  const because = reasons.find(({ id }) => INNOCENT.includes(id))?.words;
  if (!written || !because) return undefined; // the error that spoiled the row says so
  return { at: written.place, facts: factsOf(who, 'not-rated', written, '', because) };
}

/** Rounded half away from zero to as many places as the paper writes (rule 34); a fraction says all of it. */
function pointsIn(standing: Standing, who: string, written: Located<string> | undefined, criteria: Criteria) {
  const { points, working } = standing;
  const value = Exact.parse(written?.value ?? '');
  if (!written || !value || !points || !working) return undefined;
  const places = written.value.split('.')[1]?.length ?? 0;
  const isExact = written.value.includes('/');
  const isWritten = (exact: Exact) => (isExact ? exact : Exact.of(exact.toFixed(places))).equals(value);
  if (isWritten(points)) return undefined;
  const because = pointsExplained(isWritten, working, standing.columns, criteria);
  return { at: written.place, facts: factsOf(who, 'points', written, shown(points, places), because) };
}

function levelIn(standing: Standing, who: string, written: Located<string> | undefined, criteria: Criteria) {
  const { level, levelByConditions, reasons, marked: working } = standing;
  if (!written || !level || !levelByConditions || !working || level === written.value) return undefined;
  const because = levelExplained(written.value, { byConditions: levelByConditions, level, reasons, working }, criteria);
  return { at: written.place, facts: factsOf(who, 'level', written, level, because) };
}

function factsOf(who: string, kind: Facts['kind'], written: Located<string>, computed: string, because: Words): Facts {
  return { who, kind, written: written.value, computed, because };
}

/** Exact where a few places write it, else rounded and with the fraction. */
function shown(points: Exact, places: number): string {
  if (points.decimals !== undefined && points.decimals <= 6) return points.toString();
  return `${points.toFixed(Math.max(places, 2))} (${points})`;
}
