import type { ColumnName } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Field } from '../model/form-field.ts';
import { lossesLacking } from '../model/product-rule.ts';
import { productRuleOf } from '../scoring/modes/index.ts';
import { listedCriteria, typedCriteria } from './fields.ts';
import { PRODUCT_CELLS, type ProductCell } from './products.ts';

/** A criterion that has a list of products, and those that count it, itself among them, in the order of the scale. */
export interface ProductList {
  readonly criterion: Criterion;
  readonly readers: readonly Criterion[];
}

/** The lists of products that a scale asks for; a form has a sheet for each. */
export function productLists(criteria: Criteria): ProductList[] {
  const all = criteria.groups.flatMap((group) => group.criteria);
  return listedCriteria(criteria).map((criterion) => ({
    criterion,
    readers: all.filter((each) => {
      const rule = productRuleOf(each);
      const isSound = rule?.hasProducts === true && lossesLacking(rule).length === 0;
      return isSound && (rule.of?.value ?? each.id.value) === criterion.id.value;
    }),
  }));
}

/** Criteria that a form has neither cells nor sums for: they come of others' results when sheets are scored. */
export function notOnForm(criteria: Criteria): Criterion[] {
  const onForm = new Set([...typedCriteria(criteria), ...productLists(criteria).flatMap(({ readers }) => readers)]);
  return criteria.groups.flatMap((group) => group.criteria).filter((criterion) => !onForm.has(criterion));
}

/** What a form's sheet of products asks of each. */
export function productFields(column: ColumnName, { id: { value: criterion } }: Criterion): Field[] {
  return ON_FORM.map((part) => ({ is: 'mark', column, criterion, part }));
}

/** A form offers names, and has a cell for the factor only of what the catalogue lacks. */
const ON_FORM = PRODUCT_CELLS.filter(
  (cell): cell is Exclude<ProductCell, 'id' | 'factor'> => !['id', 'factor'].includes(cell),
);
