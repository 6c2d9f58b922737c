import { daysOf, kindOf } from './days.ts';
import { count, type Fraction, fraction, least, most, sum, ZERO } from './fraction.ts';
import { type Block, isAtLeast, type Kind, type Level, type Method, type Office, type Rung } from './office.ts';
import { dueIn } from './reads.ts';
import { type Results, type Row, unrated } from './sheets.ts';
import { listedIn, partsOf, windowOf } from './windows.ts';

/** What longer periods are made of, and how a part is read. */
interface Rolling {
  readonly office: Office;
  readonly block: Block;
  readonly read: (part: string) => Results;
}

interface Rated {
  readonly points: Fraction | undefined;
  readonly level: Level;
}

/** A longer period of its parts, before gates and decisions (rules 17, 18, 20, 21). */
export function rolledOf(office: Office, period: string, read: Rolling['read']): Map<string, Row> {
  const block = office.regulation.blocks[kindOf(period)] as Block;
  const window = windowOf(office, period);
  const parts = partsOf(office, window, block.from);
  const rolling = { office, block, read };
  return new Map(
    listedIn(office, period).map((subject) => {
      const brought = broughtOf(office, subject, block.from).filter(
        ({ period: id }) => window.first <= daysOf(id).last && daysOf(id).last <= window.last,
      );
      const before = brought.filter(({ period: id }) => !parts.includes(id));
      const rated = [
        ...before.map(ratedOf),
        ...parts.flatMap(
          (part) => resultIn(read(part), subject) ?? brought.filter(({ period: id }) => id === part).map(ratedOf),
        ),
      ];
      const base = before.length + parts.filter((part) => !isExcepted(rolling, part, subject)).length;
      return [subject, rolled(rated, base, block)];
    }),
  );
}

const ratedOf = ({ points, level }: { points: string; level: Level }): Rated => ({ points: fraction(points), level });

function broughtOf({ members }: Office, subject: string, kind: Kind) {
  const brought = members.find(({ id }) => id === subject)?.brought ?? [];
  return brought.filter(({ period }) => kindOf(period) === kind);
}

/** Nothing where not due in the part at all; an empty list where due and not rated. */
function resultIn(results: Results, subject: string): Rated[] | undefined {
  const row = results.get(subject);
  return row && (row.level ? [{ points: row.points, level: row.level }] : []);
}

/** Every base period of the part lies on such leave or absence, and the part is not rated. */
function isExcepted({ office, block: { coverage }, read }: Rolling, part: string, subject: string): boolean {
  if (!coverage || read(part).get(subject)?.level) return false;
  const bases = partsOf(office, daysOf(part), office.base);
  return bases.every((base) => {
    const row = dueIn(office, base).scales.has(subject) ? read(base).get(subject) : undefined;
    return row?.kindsOfLeave.some((kind) => coverage.except.includes(kind)) ?? false;
  });
}

function rolled(rated: readonly Rated[], base: number, block: Block): Row {
  if (rated.length === 0 || base === 0) return unrated('coverage');
  const needed = fraction(block.coverage?.atLeast ?? '0').times(fraction(base));
  if (count(rated).isLess(needed)) return unrated('coverage');
  const known = rated.flatMap(({ points }) => points ?? []);
  const isWhole = known.length === rated.length;
  const points = block.method && isWhole ? rounded(METHODS[block.method](known), block.round) : undefined;
  const level = block.levels.find((rung) => holds(rung, points ?? ZERO, rated))?.level as Level;
  return { points, computed: level, level, reasons: [], kindsOfLeave: [] };
}

function holds({ points, share, none }: Rung, total: Fraction, rated: readonly Rated[]): boolean {
  const reaching = (level: Level) => rated.filter((part) => isAtLeast(part.level, level));
  if (points && total.isLess(fraction(points))) return false;
  if (share && count(reaching(share.level)).over(count(rated)).isLess(fraction(share.atLeast))) return false;
  return none === undefined || reaching(none).length === rated.length;
}

const METHODS: Readonly<Record<Method, (all: readonly Fraction[]) => Fraction>> = {
  mean: (all) => sum(all).over(count(all)),
  sum,
  min: (all) => all.reduce(least),
  max: (all) => all.reduce(most),
  median: (all) => {
    const sorted = [...all].sort((a, b) => (a.isLess(b) ? -1 : 1));
    const middle = [sorted[Math.floor((all.length - 1) / 2)], sorted[Math.floor(all.length / 2)]] as Fraction[];
    return sum(middle).over(fraction(2));
  },
};

/** Half away from zero, once. */
function rounded(points: Fraction, places: number | undefined): Fraction {
  if (places === undefined) return points;
  const power = fraction(10 ** places);
  const whole = points.times(power).plus(fraction('1/2')).floor();
  return fraction(String(whole)).over(power);
}
