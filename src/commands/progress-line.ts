/** Of silence, before anything is said. */
const SILENCE = 1_000;
/** A line that changes more often cannot be read. */
const PAUSE = 100;
/** What a line holds where nobody knows. */
const USUAL_WIDTH = 80;

/** A terminal, as far as a line needs it. */
export interface Screen {
  write(text: string): void;
  readonly width: number | undefined;
}

/**
 * The line on a terminal that says how far long work is: after a second of silence, and gone before anything else is printed.
 * Whoever works says so again and again; the timer is for work that others do meanwhile, and keeps no process alive.
 */
export class ProgressLine {
  #silentSince: number;
  #drawnAt = Number.NEGATIVE_INFINITY;
  #drawn = 0;
  #text = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly screen: Screen,
    readonly clock: () => number,
  ) {
    this.#silentSince = clock();
  }

  /** What is being done now. */
  say(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    const due = Math.max(this.#silentSince + SILENCE, this.#drawnAt + PAUSE) - this.clock();
    if (due <= 0) this.#draw();
    else this.#timer ??= setTimeout(this.#draw, due).unref();
  }

  /** Something else is printed, or somebody was asked: the line goes, and silence begins anew. */
  over(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#text = '';
    if (this.#drawn > 0) this.screen.write(`\r${' '.repeat(this.#drawn)}\r`);
    this.#drawn = 0;
    this.#silentSince = this.clock();
  }

  // Blanks take the rest of the line before away: every console knows them.
  readonly #draw = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#drawnAt = this.clock();
    const text = this.#text.slice(0, (this.screen.width || USUAL_WIDTH) - 1);
    this.screen.write(`\r${text.padEnd(this.#drawn)}`);
    this.#drawn = text.length;
  };
}
