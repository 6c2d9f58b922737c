import type { WorkStyle } from '../../documents/workbook.ts';
import type { Field } from '../../model/form-field.ts';
import type { ProductRule } from '../../model/product-rule.ts';

/** One column of a form's sheet: what it holds, and what stands above it. */
export interface PageColumn {
  /** Nothing for what Excel works out. */
  readonly field: Field | undefined;
  /**
   * The total of the marks so far, how many are open, or whether somebody has looked at it; of a line of products the factor and
   * whether it can be counted; what a criterion comes to by products, or a part of it.
   */
  readonly says: 'total' | 'open' | 'seen' | 'factor' | 'state' | Counted | undefined;
  readonly code: string;
  /** Columns of one group of criteria stand under one heading. */
  readonly band: string;
  /** Columns of one criterion stand under its text. */
  readonly heading: string;
  readonly part: string;
  readonly width: number;
  readonly style: WorkStyle;
  readonly isHidden?: boolean;
}

export interface Counted {
  readonly criterion: string;
  readonly part?: ProductRule['parts'][number];
}
