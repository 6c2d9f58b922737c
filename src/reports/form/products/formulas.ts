import { FAILURES, type Failure, type ProductRule, SUFFERS } from '../../../model/product-rule.ts';
import { plain, quotedText } from '../../../scoring/modes/formula.ts';

type Part = ProductRule['parts'][number];

/** Where the lines of a sheet of products stand: of each column all cells, the same wherever a formula is copied to. */
export interface LineCells {
  readonly who: string;
  readonly name: string;
  readonly factor: string;
  readonly assigned: string;
  readonly done: string;
  readonly returned: string;
  readonly late: string;
  readonly excused: Readonly<Record<Failure, string>>;
  readonly basis: string;
  /** The texts that mean a product of the catalogue, and beside them its factor; none where there is no catalogue. */
  readonly catalogue: { readonly texts: string; readonly factors: string } | undefined;
  /** What is chosen where nothing was assigned. */
  readonly nothing: string;
}

/**
 * The share of a part that a person's lines come to (rule 62), wherever they stand, in one formula that goes through all of them:
 * formulas beside the lines would be lacking in those that somebody puts in. It says nothing while a line is not whole.
 */
export function shareFormula(part: Part, who: string, rule: ProductRule, cells: LineCells): string {
  const lines = new Lines(who, cells);
  const none = rule.whenNone === undefined ? '""' : rule.whenNone === 'full' ? '1' : '0';
  const failure = SUFFERS[part];
  const loss = failure && rule.loss[failure];
  const counted = loss ? lines.kept(failure, plain(loss)) : lines.counted;
  const ratio = `${lines.weighed(counted)}/${lines.weighed(cells.assigned)}`;
  return `IF(${lines.begun}=0,"",IF(${lines.begun}<>${lines.whole},"",IF(${lines.weighed(cells.assigned)}=0,${none},${ratio})))`;
}

class Lines {
  /** 1 in the lines of the person. */
  readonly #own: string;
  readonly #listed: string;
  readonly #factor: string;

  constructor(
    who: string,
    readonly cells: LineCells,
  ) {
    const { name, factor, catalogue } = cells;
    this.#own = `(${cells.who}=${quotedText(who)})`;
    this.#listed = catalogue ? `MMULT(--(${name}=TRANSPOSE(${catalogue.texts})),${catalogue.factors})` : '0';
    this.#factor = `(${this.#listed}+IF(ISNUMBER(${factor}),${factor},0))`;
  }

  /** How many lines of the person say anything. */
  get begun(): string {
    const { name, factor, assigned, done, returned, late, excused, basis } = this.cells;
    const all = [name, factor, assigned, done, returned, late, ...FAILURES.map((failure) => excused[failure]), basis];
    return `SUM(${this.#own}*((${all.join('&')})<>""))`;
  }

  /** How many of them can be counted. */
  get whole(): string {
    const { name, factor, assigned, done, returned, late, excused, nothing } = this.cells;
    const isProduct = `(${name}<>"")*((${this.#listed}>0)<>(${factor}<>""))*(${this.#factor}>0)`;
    const amounts = [assigned, done].map((cell) => `*ISNUMBER(${cell})`).join('');
    const times = [returned, late, ...FAILURES.map((failure) => excused[failure])];
    const failures = times.map((cell) => `*(ISNUMBER(${cell})+(${cell}="")>0)`).join('');
    const isNothing = `(${name}=${quotedText(nothing)})*((${[factor, assigned, done, ...times].join('&')})="")`;
    return `SUM(${this.#own}*(${isProduct}${amounts}${failures}+${isNothing}))`;
  }

  /** What counts of a line: no more than was assigned. */
  get counted(): string {
    const { assigned, done } = this.cells;
    return `IF(${done}<${assigned},${done},${assigned})`;
  }

  /** What is left of it after failures that nothing excuses. */
  kept(failure: Failure, loss: string): string {
    const [times, lifted] = [this.cells[failure], this.cells.excused[failure]];
    const left = `(${this.counted}-${loss}*(${times}-${lifted})*(${times}>${lifted}))`;
    return `${left}*(${left}>0)`;
  }

  weighed(amount: string): string {
    return `SUM(IF(${this.#own},${this.#factor}*${amount},0))`;
  }
}

/** The points of a criterion by the shares of its parts. */
export function pointsFormula(max: { toString(): string }, shares: readonly string[]): string {
  const isWhole = `COUNT(${shares.join(',')})=${shares.length}`;
  return `IF(${isWhole},${plain(max)}*(${shares.join('+')})/${shares.length},"")`;
}

/** Whether a line can be counted, and what it lacks; `listed` is the cell of the factor that the catalogue gives. */
export function stateFormula(
  line: Pick<LineCells, 'who' | 'name' | 'factor' | 'assigned' | 'done' | 'nothing'> & {
    readonly listed: string | undefined;
    readonly all: readonly string[];
  },
  says: Readonly<Record<'name' | 'factor' | 'both' | 'amount' | 'whole', string>>,
): string {
  const { who, name, factor, assigned, done, nothing, all } = line;
  const listed = line.listed ?? '""';
  const said = (key: keyof typeof says) => quotedText(says[key]);
  const steps = [
    [`${all.join('&')}=""`, '""'],
    [`OR(${who}="",${name}="")`, said('name')],
    [`${name}=${quotedText(nothing)}`, said('whole')],
    [`AND(${listed}="",${factor}="")`, said('factor')],
    [`AND(${listed}<>"",${factor}<>"")`, said('both')],
    [`AND(ISNUMBER(${assigned}),ISNUMBER(${done}))`, said('whole')],
  ] as const;
  return steps.reduceRight((otherwise, [condition, text]) => `IF(${condition},${text},${otherwise})`, said('amount'));
}

/** The factor of a line's own product. */
export function factorFormula(name: string, { texts, factors }: NonNullable<LineCells['catalogue']>): string {
  return `IF(SUMPRODUCT(--(${texts}=${name}))=0,"",SUMPRODUCT((${texts}=${name})*${factors}))`;
}
