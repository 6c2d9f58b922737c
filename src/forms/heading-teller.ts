import { unaccented } from '../base/nearest.ts';
import { COLUMNS, type ColumnName } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Field } from '../model/form-field.ts';
import { eventsOf, partsOf, productRuleOf } from '../scoring/modes/index.ts';
import type { MarkPart } from '../scoring/modes/mark-part.ts';
import { columnsOf, typedCriteria } from './fields.ts';
import { folded } from './folded.ts';
import { productCellHeaded } from './products.ts';

/** Words by which people head a column of marks; the office's own names for its columns come first. */
const SAID: Readonly<Record<ColumnName, RegExp>> = {
  self: /tu (?:cham|danh gia|nhan)|ca nhan cham|\bself\b/,
  head: /truong phong|lanh dao phong|phong cham|\btp\b|\bhead\b/,
  council: /hoi dong|lanh dao|thu truong|\bcouncil\b/,
};

/** Tells what a column of marks holds by the texts above it. */
export class HeadingTeller {
  constructor(readonly scales: readonly Criteria[]) {}

  /** The field that headings above one another name; nothing where they name none. */
  field(texts: readonly string[]): Field | undefined {
    const said = unaccented(texts.join(' | '));
    const text = (['causes', 'remedies', 'absence'] as const).find((is) => OTHERS[is].test(said));
    if (text) return { is: text };
    const column = this.#column(texts, said);
    if (/nhan xet|ghi chu|\bnote/.test(said)) return column && column !== 'self' ? { is: 'note', column } : undefined;
    const criterion = this.#criterion(texts);
    const base = this.scales[0] ? (columnsOf(this.scales[0])[0] ?? 'self') : 'self';
    const product = this.#product(criterion, texts);
    if (product) return { is: 'mark', column: column ?? base, ...product };
    if (!criterion) return undefined;
    const mark = { is: 'mark', column: column ?? base, criterion: criterion.id.value } as const;
    const parts = partsOf(criterion);
    // Its own text may hold such a word: “Hoàn thành công việc được giao”.
    const found = headed(said.replaceAll(unaccented(criterion.title.value), ' '), parts);
    const part = (found ?? (parts.length === 1 ? parts[0] : undefined))?.name;
    return part === undefined ? mark : { ...mark, part };
  }

  #column(texts: readonly string[], said: string): ColumnName | undefined {
    const own = this.scales.flatMap(({ columns }) => [...columns]);
    const named = own.find(([, name]) => texts.some((text) => folded(text).includes(folded(name))))?.[0];
    return COLUMNS.find((column) => column === named) ?? COLUMNS.find((column) => SAID[column].test(said));
  }

  /** What of a product, where one criterion alone has a list of them; scales of several posts may all call it the same. */
  #product(named: Criterion | undefined, texts: readonly string[]): { criterion: string; part: string } | undefined {
    const listing = this.scales.flatMap(typedCriteria).filter(productRuleOf);
    const [only, ...others] = new Set(listing.map(({ id }) => id.value));
    const part = productCellHeaded(texts);
    if (only === undefined || others.length > 0 || (named && named.id.value !== only) || !part) return undefined;
    return { criterion: only, part };
  }

  /** By its id as a word of its own, else by its text. */
  #criterion(texts: readonly string[]): Criterion | undefined {
    const all = this.scales.flatMap(typedCriteria);
    const words = new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)));
    const byId = all.find(({ id }) => words.has(id.value));
    const byTitle = byId ?? all.find(({ title }) => texts.some((text) => isAbout(text, title.value)));
    const said = unaccented(texts.join(' | '));
    const byPart = all.filter((criterion) => headed(said, partsOf(criterion)));
    const byEvent = byPart.find((criterion) => eventsOf(criterion));
    return byTitle ?? byEvent ?? (byPart.length === 1 ? byPart[0] : undefined);
  }
}

const OTHERS = {
  causes: /nguyen nhan|\bcauses?\b/,
  remedies: /bien phap|khac phuc|\bremed/,
  absence: /nghi phep|ly do nghi|nghi ca|\babsence|\baway\b/,
} as const;

const LONG_ENOUGH = 5;

function isAbout(text: string, title: string): boolean {
  const [a, b] = [unaccented(text), unaccented(title)];
  return a.length >= LONG_ENOUGH && (a.includes(b) || b.startsWith(a));
}

/** The part that a heading names by its own text or its usual words. */
function headed(said: string, parts: readonly MarkPart[]): MarkPart | undefined {
  return parts.find(
    (part) =>
      (part.takes === 'count' && said.includes(unaccented(part.event.title.value))) ||
      (part.takes === 'amount' && part.said.test(said)),
  );
}
