/** Why a row of products is not taken. */
export type ProductTrouble =
  | { readonly id: 'no-such-product'; readonly text: string; readonly near: readonly string[] }
  | { readonly id: 'several-products'; readonly text: string; readonly ids: readonly string[] }
  | { readonly id: 'factor-beside-product'; readonly product: string }
  | { readonly id: 'factor-differs'; readonly product: string; readonly there: string; readonly here: string }
  | {
      readonly id: 'half-a-product';
      readonly lacking: 'name' | 'factor' | 'assigned' | 'done';
      readonly name?: string | undefined;
      readonly near?: readonly string[];
    }
  | { readonly id: 'products-held-back'; readonly name: string }
  /** Taken, but said. */
  | { readonly id: 'excuse-unfounded' };
