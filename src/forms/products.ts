import { Exact } from '../base/exact.ts';
import type { Words } from '../base/locale.ts';
import { nearest, unaccented } from '../base/nearest.ts';
import { isListValue, isMapValue, Numeral, type Value, type ValueMap } from '../editing/value.ts';
import type { Criterion } from '../model/criterion.ts';
import { FAILURES, type ProductRule } from '../model/product-rule.ts';
import { nearestNames, productsCalled } from './catalogued.ts';
import type { CellValue } from './cell-value.ts';
import { folded } from './folded.ts';
import type { MarkRead, PartRead, TroubleIn } from './mark-read.ts';
import type { Trouble } from './trouble.ts';

/**
 * What a row of a table of products may hold of one, as codes name it behind the criterion: `self.A1.factor`. Tables that another
 * program wrote have a factor beside every product; `new-factor` is typed on a form, of what the catalogue lacks alone.
 */
export const PRODUCT_CELLS = [
  'id',
  'name',
  'factor',
  'new-factor',
  'assigned',
  'done',
  'returned',
  'late',
  'returned-excused',
  'late-excused',
  'basis',
] as const;
export type ProductCell = (typeof PRODUCT_CELLS)[number];

/** Words by which people head such columns, without accents; the first that fits. */
const SAID: readonly (readonly [ProductCell, RegExp])[] = [
  ['basis', /can cu|\bbasis\b/],
  ['returned-excused', /^(?=.*(?:mien|khach quan|excused))(?=.*(?:tra lai|return))/s],
  ['late-excused', /^(?=.*(?:mien|khach quan|excused))(?=.*(?:cham|tre han|qua han|delay|late))/s],
  ['factor', /he so|\bfactor/],
  ['returned', /tra lai|khong dat|\breturned/],
  ['late', /\bcham\b|tre han|qua han|\blate\b/],
  ['assigned', /duoc giao|\bgiao\b|\bassigned/],
  ['done', /hoan thanh|\bxong\b|da lam|\bdone\b/],
  ['id', /ma (?:san pham|cong viec|nhiem vu)|product id/],
  ['name', /san pham|cong viec|nhiem vu|\bproduct|\btask/],
];

/** What a column of a table of products holds by the texts above it. */
export function productCellHeaded(texts: readonly string[]): ProductCell | undefined {
  const said = unaccented(texts.join(' | '));
  return SAID.find(([, words]) => words.test(said))?.[0];
}

/** The mark of one product that the cells of a row give; several rows of a person make one list. */
export function productFrom(
  { id: { value: criterion } }: Criterion,
  rule: ProductRule,
  cells: readonly PartRead[],
): MarkRead {
  if (cells.every(({ value }) => value.is === 'blank')) return { is: 'blank' };
  if (cells.every(saysNothingAssigned)) return { is: 'mark', value: { products: [] } };
  const reader = new ProductReader(rule, cells);
  const stray = cells.findIndex(({ part }) => !PRODUCT_CELLS.some((name) => name === part));
  if (stray !== -1) {
    const code = [criterion, cells[stray]?.part ?? []].flat().join('.');
    return { is: 'trouble', trouble: { id: 'unknown-criterion', criterion: code }, at: stray };
  }
  const product = reader.product();
  if (reader.wrong) return { is: 'trouble', ...reader.wrong };
  return { is: 'mark', value: { products: [product] }, said: reader.said, doubt: reader.doubt };
}

/** What is chosen in the place of a product by whom nothing was assigned. */
export const NOTHING_ASSIGNED: Words = { vi: '(không được giao)', en: '(nothing assigned)' };
const SAYS_NOTHING = new Set(Object.values(NOTHING_ASSIGNED).map((text) => folded(text).replaceAll(/[()]/g, '')));

function saysNothingAssigned({ part, value }: PartRead): boolean {
  if (part !== 'name') return value.is === 'blank';
  return value.is === 'text' && SAYS_NOTHING.has(folded(value.text).replaceAll(/[()]/g, ''));
}

class ProductReader {
  /** The first thing that was not understood. */
  wrong: TroubleIn | undefined;
  /** What is taken and has to be said. */
  readonly said: TroubleIn[] = [];
  /** A factor of its own beside a name of the catalogue: a slip of the hand, unless the files have it so. */
  doubt: TroubleIn | undefined;

  constructor(
    readonly rule: ProductRule,
    readonly cells: readonly PartRead[],
  ) {}

  product(): ValueMap {
    const excused = Object.fromEntries(FAILURES.map((failure) => [failure, this.#times(`${failure}-excused`)]));
    const basis = this.#text('basis');
    const lifted = Object.values(excused).findIndex((times) => times !== undefined);
    if (lifted !== -1 && basis === undefined)
      this.said.push(this.#at({ id: 'excuse-unfounded' }, `${FAILURES[lifted]}-excused`));
    const isExcused = basis !== undefined || lifted !== -1;
    return {
      ...this.#which(),
      assigned: this.#amount('assigned'),
      done: this.#amount('done'),
      returned: this.#times('returned'),
      late: this.#times('late'),
      excused: isExcused ? { ...excused, basis } : undefined,
    };
  }

  /** The product of the catalogue that is meant, else its name and factor. */
  #which(): ValueMap {
    const { catalogue } = this.rule;
    const [id, name] = [this.#text('id'), this.#text('name')];
    const [known, ...others] = id ? [catalogue.get(id)] : name ? productsCalled(catalogue, name) : [];
    if (name && others.length > 0)
      this.#tell(
        { id: 'several-products', text: name, ids: [known, ...others].flatMap((each) => each?.id.value ?? []) },
        'name',
      );
    if (id && !known) this.#tell({ id: 'no-such-product', text: id, near: nearest(id, catalogue.keys()) }, 'id');
    const [factor, own] = [this.#given('factor'), this.#given('new-factor')];
    const digits = [factor, own].flatMap((given) => (given?.is === 'number' ? given.digits : []))[0];
    if (known && own) this.doubt = this.#at({ id: 'factor-beside-product', product: known.name }, 'new-factor');
    else if (known) {
      if (factor && !(digits !== undefined && Exact.of(digits).equals(known.factor)))
        this.#tell(
          { id: 'factor-differs', product: known.name, there: known.factor.toString(), here: textOf(factor) },
          'factor',
        );
      return { id: known.id.value };
    }
    if (name === undefined) this.#tell({ id: 'half-a-product', lacking: 'name' }, 'name');
    else if (digits === undefined || digits.startsWith('-') || Exact.of(digits).isZero)
      this.#tell(
        { id: 'half-a-product', lacking: 'factor', name, near: nearestNames(catalogue, name) },
        own ? 'new-factor' : factor ? 'factor' : 'name',
      );
    return { name, factor: digits === undefined ? undefined : new Numeral(digits) };
  }

  #amount(part: 'assigned' | 'done'): Value | undefined {
    const value = this.#given(part);
    if (!value) this.#tell({ id: 'half-a-product', lacking: part, name: this.#text('name') ?? this.#text('id') }, part);
    else if (value.is === 'text') this.#tell({ id: 'not-an-amount', text: value.text }, part);
    else if (value.digits.startsWith('-')) this.#tell({ id: 'negative', text: value.digits }, part);
    else return new Numeral(value.digits);
    return undefined;
  }

  #times(part: string): Value | undefined {
    const value = this.#given(part);
    if (!value) return undefined;
    const text = textOf(value);
    if (!/^\d{1,6}$/.test(text)) this.#tell({ id: 'not-a-count', text }, part);
    return /^0*$/.test(text) ? undefined : new Numeral(/^\d+$/.test(text) ? text : '0');
  }

  #text(part: ProductCell): string | undefined {
    const value = this.#given(part);
    return value && textOf(value).replace(/\s+/g, ' ');
  }

  #given(part: string): Given | undefined {
    const value = this.cells.find((cell) => cell.part === part)?.value;
    return value?.is === 'number' || value?.is === 'text' ? value : undefined;
  }

  #tell(trouble: Trouble, part: string): void {
    this.wrong ??= this.#at(trouble, part);
  }

  #at(trouble: Trouble, part: string): TroubleIn {
    return {
      trouble,
      at: Math.max(
        0,
        this.cells.findIndex((cell) => cell.part === part),
      ),
    };
  }
}

type Given = Extract<CellValue, { is: 'number' | 'text' }>;

function textOf(value: Given): string {
  return value.is === 'number' ? value.digits : value.text;
}

/** The products that a mark lists; nothing where it is none of products. */
export function productsOf(value: Value): readonly Value[] | undefined {
  const products = isMapValue(value) ? value['products'] : undefined;
  return products !== undefined && isListValue(products) ? products : undefined;
}
