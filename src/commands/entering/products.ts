import type { OpenSheet } from '../../answers/entry/entering.ts';
import type { ValueMap } from '../../editing/value.ts';
import {
  asCalled,
  type ListedCriterion,
  type Meant,
  productMeant,
  productPoints,
} from '../../forms/entered-products.ts';
import { type Asking, type Reading, Stopped } from '../asking.ts';
import { askedProduct } from './one-product.ts';
import { LINES, said } from './product-words.ts';

/** What became of a list: nothing new, one step back, the person passed by, or the list as it is to be written. */
export type ListTyped =
  | { readonly is: 'keep' | 'back' | 'pass' }
  | { readonly is: 'list'; readonly products: readonly ValueMap[] };

/** Asks for products line by line, beginning with those that stand there; an empty line ends the list. */
export async function askedProducts(
  asking: Asking,
  sheet: OpenSheet,
  criterion: ListedCriterion,
  there: readonly ValueMap[],
): Promise<ListTyped> {
  const list = new List(asking, sheet.criteria, criterion, [...there]);
  try {
    const typed = await list.typed();
    if (typed.is !== 'list') list.dropped();
    return typed;
  } catch (error) {
    if (error instanceof Stopped) list.dropped();
    throw error;
  }
}

class List {
  #isChanged = false;

  constructor(
    readonly asking: Asking,
    readonly criteria: OpenSheet['criteria'],
    readonly criterion: ListedCriterion,
    readonly lines: ValueMap[],
  ) {}

  async typed(): Promise<ListTyped> {
    const { asking, criterion, lines } = this;
    asking.say(said((words) => words.offered(criterion)));
    this.#show(0);
    for (;;) {
      const question = said((words) => words.which(criterion.id.value, lines.length));
      const answer = await asking.ask(question, (text) => lineTyped(text, criterion, lines.length));
      if (answer.is === 'end') return this.#isChanged ? { is: 'list', products: lines } : { is: 'keep' };
      if (answer.is === 'back' || answer.is === 'pass') return { is: answer.is };
      if (answer.is === 'nothing') return { is: 'list', products: [] };
      if (answer.is === 'delete') this.#changed(0, () => lines.splice(answer.at, 1));
      else if ((await this.#product(answer)) === 'pass') return { is: 'pass' };
    }
  }

  /** What was typed and is not written is said. */
  dropped(): void {
    if (this.#isChanged) this.asking.say(said((words) => words.dropped(this.criterion.id.value)));
  }

  /** A new line, or one that is corrected. */
  async #product(answer: Line): Promise<'pass' | undefined> {
    const { asking, criteria, criterion, lines } = this;
    const at = answer.is === 'correct' ? answer.at : lines.length;
    const product = await askedProduct(asking, criteria, criterion, lines[at] ?? namedProduct(answer));
    if (product === 'pass') return product;
    if (product !== 'back') this.#changed(at, () => lines.splice(at, 1, product));
    return undefined;
  }

  #changed(from: number, change: () => void): void {
    change();
    this.#isChanged = true;
    this.#show(from);
    if (this.lines.length === 0) this.asking.say(LINES.none);
  }

  /** The lines from one on, and what all come to so far. */
  #show(from: number): void {
    const { asking, criteria, criterion, lines } = this;
    for (const [at, line] of lines.entries())
      if (at >= from) asking.say(said((words) => words.line(at, asCalled(line, criterion))));
    if (lines.length > 0 && criteria.scale.isShown)
      asking.say(said((words) => words.points(productPoints(lines, criterion, criteria))));
  }
}

type Line =
  | { readonly is: 'end' | 'back' | 'pass' | 'nothing' }
  | { readonly is: 'delete' | 'correct'; readonly at: number }
  | Exclude<Meant, { is: 'unclear' }>;

/** A product begins with what names it. */
function namedProduct(answer: Line): ValueMap {
  if (answer.is === 'listed') return { id: answer.product.id.value };
  return answer.is === 'new' ? { name: answer.name } : {};
}

/** `2`, `to-trinh`, `Tờ trình`: a product; `sửa 1`, `xóa 1`: a line; `không`: nothing was assigned. */
function lineTyped(text: string, criterion: ListedCriterion, count: number): Reading<Line> {
  const control = CONTROLS.get(text.toLowerCase());
  if (control === 'nothing' && count > 0) return { complaint: LINES.someLines };
  if (control) return { value: { is: control } };
  const [, word = '', number = ''] = /^(\p{L}+)\s*(\d{1,3})$/u.exec(text.toLowerCase()) ?? [];
  const what = DELETES.has(word) ? 'delete' : CORRECTS.has(word) ? 'correct' : undefined;
  if (what) {
    const at = Number(number) - 1;
    return at >= 0 && at < count ? { value: { is: what, at } } : { complaint: LINES.noLine };
  }
  const meant = productMeant(text, criterion);
  return meant.is === 'unclear' ? { complaint: said((words) => words.unclear(text, meant.near)) } : { value: meant };
}

const CONTROLS: ReadonlyMap<string, 'end' | 'back' | 'pass' | 'nothing'> = new Map([
  ['', 'end'],
  ['<', 'back'],
  ['>', 'pass'],
  ...['không', 'khong', 'none', '0'].map((word) => [word, 'nothing'] as const),
]);
const DELETES: ReadonlySet<string> = new Set(['xóa', 'xoá', 'xoa', 'x', 'delete']);
const CORRECTS: ReadonlySet<string> = new Set(['sửa', 'sua', 's', 'edit']);
