/** Where something in a text begins and ends; of a pair or item, its key's start and its value's end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
