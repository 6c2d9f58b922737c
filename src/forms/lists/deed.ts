import type { Value } from '../../editing/value.ts';
import type { Node } from '../../source/node.ts';
import type { ListItem, ListRow } from './list-kind.ts';

/** One thing that a row makes different in the files, to be told in words. */
export type Deed =
  /** One more of the list; of the register somebody new. */
  | { readonly is: 'added'; readonly row: ListRow }
  /** Another post begins; `after` the one before it, where there is one. */
  | { readonly is: 'moved'; readonly row: ListRow; readonly after: Node | undefined }
  /** A value put right or filled in: of an item, or of the person that a row of the register is about. */
  | {
      readonly is: 'changed';
      readonly row: ListRow;
      readonly key: string;
      readonly column: number;
      readonly item: ListItem | undefined;
      readonly there: Node | undefined;
      readonly value: Value;
    }
  /** Something that stood in the table when it went out and does not now; its row is one that there is not. */
  | { readonly is: 'removed'; readonly row: ListRow; readonly item: ListItem };
