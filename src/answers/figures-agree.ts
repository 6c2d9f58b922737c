import { namesOfLevel } from '../model/level-names.ts';
import type { ClassifyAnswer } from './classification.ts';
import type { PrintedPaper } from './closing/printed-paper.ts';

/** Figures that one of two papers has and the other has not. */
export interface FiguresDiffer {
  readonly there: readonly string[];
  readonly here: readonly string[];
}

/** Holds what a paper says in figures (how many collectives and individuals, who has which level) against the same paper made anew; nothing where they agree, or one cannot be read. */
export function figuresDiffer(
  there: PrintedPaper,
  here: PrintedPaper,
  answer: Pick<ClassifyAnswer, 'results' | 'rules'>,
): FiguresDiffer | undefined {
  if (there.text === undefined || here.text === undefined) return undefined;
  const [theirs, ours] = [figuresIn(there, answer), figuresIn(here, answer)];
  const differ = { there: without(theirs, ours), here: without(ours, theirs) };
  return differ.there.length + differ.here.length > 0 ? differ : undefined;
}

const COUNTS = /\d+\s(?:tập thể|cá nhân|collectives?|individuals?)/g;

function figuresIn(
  { text = '', tables }: PrintedPaper,
  { results, rules }: Pick<ClassifyAnswer, 'results' | 'rules'>,
): string[] {
  const names = results.map(({ subject }) => subject.name);
  const levels = new Set(rules.levels.flatMap(namesOfLevel));
  const rows = tables.flat().flatMap((cells) => {
    const name = names.find((each) => cells.some((cell) => cell.endsWith(each)));
    const level = cells.find((cell) => levels.has(cell));
    return name !== undefined && level !== undefined ? [`${name}: ${level}`] : [];
  });
  return [...(text.normalize('NFC').match(COUNTS) ?? []).map((count) => count.replace(/\s/, ' ')), ...rows];
}

/** Of what stands several times each once for each time. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return [
    ...new Set(
      all.filter((each) => {
        const at = left.indexOf(each);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      }),
    ),
  ];
}
