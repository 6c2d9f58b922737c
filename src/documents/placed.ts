import type { Prose } from './prose.ts';

/** A sheet that is printed over a form bought ready: nothing but words, each at its own place. */
export interface Placed {
  /** Of the sheet, in millimetres. */
  readonly width: number;
  readonly height: number;
  readonly fields: readonly PlacedField[];
  /** A proof: a cross where each field begins, and a ruler of 100 mm. */
  readonly isProof?: boolean;
}

/** Where words stand: millimetres from the left and the upper edge of the sheet, letters in points. */
export interface PlacedField {
  readonly text: Prose;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly isBold: boolean;
  readonly isItalic: boolean;
}
