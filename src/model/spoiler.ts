/** An error that leaves a row not rated, and whether it is the row's own or one of the scale that many are scored by. */
export interface Spoiler {
  readonly id: string;
  readonly where: 'sheet' | 'scale';
}
