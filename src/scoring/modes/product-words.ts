import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten, pointsInWords } from '../../base/number-words.ts';
import { number } from '../../model/mark-as-typed.ts';
import { FAILURES, type Failure } from '../../model/product-rule.ts';
import type { Node } from '../../source/node.ts';
import type { Lost } from './loss.ts';
import type { ProductLine, ProductsWorking } from './product-lines.ts';
import { productsWorked } from './product-lines.ts';

/** A list of products in short: “3 dòng, xong 9/12 sản phẩm, trả lại 1 lần, chậm 2 lần (miễn 1 lần)”. */
export function productsInWords(mark: Node, locale: Locale): string {
  const all = [...(mark.get('products')?.items() ?? [])];
  const amount = (item: Node | undefined, key: string) => number(item?.get(key) ?? mark) ?? Exact.zero;
  const sumOf = (key: string) => Exact.sum(all.map((item) => amount(item, key)));
  const words = WORDS[locale];
  const failures = FAILURES.flatMap((failure) => {
    const excused = all.map((item) => Exact.min(amount(item, failure), amount(item.get('excused'), failure)));
    const said = timesInWords(failure, sumOf(failure), locale);
    return said.map((times) => `${times}${excusedInWords(Exact.sum(excused), locale)}`);
  });
  const said = [sumOf('done'), sumOf('assigned')].map((amount) => asWritten(amount, locale));
  return [words.lines(all.length), words.allDone(said[0] ?? '', said[1] ?? ''), ...failures].join(', ');
}

/** “ (miễn 1 lần)”: whoever reads a sheet's sum sees that not all of it counts. */
function excusedInWords(times: Exact, locale: Locale): string {
  return times.isZero ? '' : ` (${WORDS[locale].excused(asWritten(times, locale))})`;
}

function timesInWords(failure: Failure, times: Exact, locale: Locale): string[] {
  return times.isZero ? [] : [WORDS[locale][failure](asWritten(times, locale))];
}

/** What happened to one product and what each of it cost: “hệ số 2; xong 3/4, mất 2,5; trả lại 1 lần, mất 0,5”. */
export function lineInWords(line: ProductLine, { rule, isNothingAssigned }: ProductsWorking, locale: Locale): string {
  const words = WORDS[locale];
  const [done, assigned, factor] = [line.done, line.assigned, line.factor].map((value) => asWritten(value, locale));
  const parts = [words.factor(factor ?? ''), words.done(done ?? '', assigned ?? '')];
  if (!line.undone.isZero) parts[1] += words.lost(pointsInWords(line.undone, locale));
  const counted = FAILURES.filter((failure) => rule.counts(failure));
  const failed = counted.flatMap((failure) => failureInWords(failure, line, isNothingAssigned, locale));
  return [...parts, ...failed].join('; ');
}

/** “chậm 2 lần, mất 0,5 (miễn 1 lần, được lại 0,5, căn cứ: CV 12/UBND)”. */
function failureInWords(failure: Failure, line: ProductLine, isPlain: boolean, locale: Locale): string[] {
  const words = WORDS[locale];
  const [said] = timesInWords(failure, line[failure], locale);
  if (said === undefined) return [];
  const lost = isPlain ? '' : lostInWords(line.cost[failure], locale);
  const excused = line.excused[failure];
  if (excused.isZero) return [`${said}${lost}`];
  const back = isPlain ? '' : words.back(pointsInWords(line.lifted[failure], locale));
  const basis = line.basis ? words.basis(line.basis.value) : words.noBasis;
  return [`${said}${lost} (${words.excused(asWritten(excused, locale))}${back}, ${basis})`];
}

/** What an excuse lifts, or has nothing left to be taken of, costs nothing: no amount is said. */
function lostInWords(points: Exact, locale: Locale): string {
  return points.isZero ? WORDS[locale].noLoss : WORDS[locale].lost(pointsInWords(points, locale));
}

/** Why a criterion of products lost points, of one sheet or of several. */
export function lossInWords(all: readonly Lost[], locale: Locale): string {
  const worked = all.flatMap(({ criterion, mark, readOff }) => {
    const read = mark?.value ?? readOff;
    return (read && productsWorked(read, criterion)) ?? [];
  });
  const lines = worked.flatMap((each) => each.lines);
  const undone = Exact.sum(lines.map(({ done, assigned }) => Exact.max(Exact.zero, assigned.minus(done))));
  const answered = (failure: Failure) =>
    Exact.sum(
      worked.flatMap(({ rule, lines }) =>
        rule.counts(failure)
          ? lines.map((line) => Exact.max(Exact.zero, line[failure].minus(line.excused[failure])))
          : [],
      ),
    );
  const words = WORDS[locale];
  const said = FAILURES.flatMap((failure) => timesInWords(failure, answered(failure), locale));
  return [...(undone.isZero ? [] : [words.undone(asWritten(undone, locale))]), ...said].join(', ');
}

const WORDS = bilingual({
  vi: {
    lines: (count: number) => `${count} dòng`,
    allDone: (done: string, assigned: string) => `xong ${done}/${assigned} sản phẩm`,
    factor: (factor: string) => `hệ số ${factor}`,
    done: (done: string, assigned: string) => `xong ${done}/${assigned}`,
    undone: (amount: string) => `${amount} sản phẩm chưa xong`,
    returned: (times: string) => `trả lại ${times} lần`,
    late: (times: string) => `chậm ${times} lần`,
    lost: (points: string) => `, mất ${points}`,
    noLoss: ', không mất điểm',
    excused: (times: string) => `miễn ${times} lần`,
    back: (points: string) => `, được lại ${points}`,
    basis: (basis: string) => `căn cứ: ${basis}`,
    noBasis: 'chưa ghi căn cứ',
  },
  en: {
    lines: (count) => `${count} ${count === 1 ? 'line' : 'lines'}`,
    allDone: (done, assigned) => `${done} of ${assigned} products done`,
    factor: (factor) => `factor ${factor}`,
    done: (done, assigned) => `${done} of ${assigned} done`,
    undone: (amount) => `${amount} products not done`,
    returned: (times) => `returned ${times} ×`,
    late: (times) => `late ${times} ×`,
    lost: (points) => `, minus ${points}`,
    noLoss: ', no points lost',
    excused: (times) => `${times} × excused`,
    back: (points) => `, ${points} given back`,
    basis: (basis) => `basis: ${basis}`,
    noBasis: 'no basis noted',
  },
});
