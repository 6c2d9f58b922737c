/** How a number came about: a line, the lines below it, and where in the files the last of them are written. */
export interface Working {
  readonly text: string;
  readonly steps?: readonly Working[];
  /** `scores/2016/2016-W45.yaml:40` */
  readonly source?: string;
}
