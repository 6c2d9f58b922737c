import type { Form, FormsExported } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Lists, Named } from './hidden-sheet.ts';
import type { Placed } from './placed.ts';
import type { ProductLines } from './products/lines.ts';

/** What the sheets of a form's workbook are written with. */
export interface FormTerms {
  readonly exported: FormsExported;
  readonly form: Form;
  readonly locale: Locale;
  readonly lists: Lists;
  /** All its sheets of marks, and all of products: what one of them shows stands in another. */
  readonly all: readonly Placed[];
  readonly products: readonly ProductLines[];
  /** The deciding day, which says who heads a unit. */
  readonly day: string;
  /** How somebody is called among namesakes. */
  readonly called: Named;
}
