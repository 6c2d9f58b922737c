import type { OpenSheet } from '../../answers/entry/entering.ts';
import type { Words } from '../../base/locale.ts';
import type { ValueMap } from '../../editing/value.ts';
import { failuresCounted, type ListedCriterion, partsTyped, productTyped } from '../../forms/entered-products.ts';
import type { ProductCell } from '../../forms/products.ts';
import { troubleInWords } from '../../reports/form/trouble-words.ts';
import type { Asking, Reading } from '../asking.ts';
import { LINES, said } from './product-words.ts';

/** An answer to a question about a product, by the parts that it gives. */
type Answer = 'back' | 'pass' | Partial<Record<ProductCell, string>>;

/** Asks what became of one product, beginning with what is known of it; `<` leaves it as it was. */
export async function askedProduct(
  asking: Asking,
  criteria: OpenSheet['criteria'],
  criterion: ListedCriterion,
  known: ValueMap,
): Promise<ValueMap | 'back' | 'pass'> {
  const parts = partsTyped(known);
  const isCorrected = parts.has('assigned');
  const ask = async (question: (kept: string) => Words, kept: string, read: (text: string) => Reading<Answer>) => {
    const answer = await asking.ask(question(kept), (text): Reading<Answer> => {
      if (text === '<') return { value: 'back' };
      if (text === '>') return { value: 'pass' };
      return text === '' && kept !== '' ? { value: {} } : read(text);
    });
    if (typeof answer === 'string') return answer;
    for (const [part, text] of Object.entries(answer)) parts.set(part as ProductCell, text);
    return undefined;
  };
  const of = (part: ProductCell) => parts.get(part) ?? '';
  const amounts = isCorrected ? `${of('done')}/${of('assigned')}` : '';
  const failures = failuresCounted(criterion, criteria);
  const steps: (() => Promise<'back' | 'pass' | undefined>)[] = [
    ...(parts.has('id') || (isCorrected && parts.has('factor'))
      ? []
      : [() => ask(LINES.factor, of('factor'), factorTyped)]),
    () => ask(LINES.amounts, amounts, amountsTyped),
    ...failures.map((failure) => () => ask(LINES.times[failure], of(failure) || '0', timesTyped(failure))),
    ...failures.map((failure) => async () => {
      const part = `${failure}-excused` as const;
      const isNone = /^0*$/.test(of(failure));
      if (isNone) parts.delete(part);
      return isNone ? undefined : ask(LINES.excused[failure], of(part) || '0', timesTyped(part));
    }),
    async () => {
      const isNone = failures.every((failure) => /^0*$/.test(of(`${failure}-excused`)));
      if (isNone) parts.delete('basis');
      return isNone ? undefined : ask(LINES.basis, of('basis'), (text) => ({ value: { basis: text } }));
    },
  ];
  for (const step of steps) {
    const left = await step();
    if (left) return left;
  }
  return taken(asking, productTyped(criterion, parts));
}

/** The product, with what is to be said of it; one that cannot be is told, and left. */
function taken(asking: Asking, typed: ReturnType<typeof productTyped>): ValueMap | 'back' {
  const troubles = 'product' in typed ? typed.said : [typed];
  for (const { trouble } of troubles)
    asking.say({ vi: troubleInWords(trouble, 'vi'), en: troubleInWords(trouble, 'en') });
  return 'product' in typed ? typed.product : 'back';
}

const NUMBER = /^\d{1,30}(?:[.,]\d{1,30})?$/;

function factorTyped(text: string): Reading<Answer> {
  const isFactor = NUMBER.test(text) && /[1-9]/.test(text);
  return isFactor ? { value: { factor: text } } : { complaint: LINES.notAFactor };
}

/** `3/4`: done of assigned. */
function amountsTyped(text: string): Reading<Answer> {
  const [done = '', assigned = '', ...others] = text.split(/\s*[/:]\s*/);
  const isBoth = others.length === 0 && NUMBER.test(done) && NUMBER.test(assigned);
  return isBoth ? { value: { done, assigned } } : { complaint: said((words) => words.notAmounts(text)) };
}

function timesTyped(part: ProductCell): (text: string) => Reading<Answer> {
  return (text) => {
    if (/^\d{1,6}$/.test(text)) return { value: { [part]: text } };
    const trouble = { id: 'not-a-count', text } as const;
    return { complaint: { vi: troubleInWords(trouble, 'vi'), en: troubleInWords(trouble, 'en') } };
  };
}
