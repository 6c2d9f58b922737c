import { visible } from '../base/visible.ts';

/** Excel takes no longer name of a sheet. */
const MOST = 31;

/** Names for the sheets of one workbook: what Excel allows, each once, whatever their case. */
export class SheetNames {
  /** Excel keeps this one for itself. */
  readonly #taken = new Set(['history']);
  readonly #nextNumbers = new Map<string, number>();

  /** The name that is wanted, cut and numbered where it must be; `otherwise` where nothing of it is allowed. */
  of(wanted: string, otherwise: string): string {
    const allowed = visible(wanted)
      .replaceAll(/[[\]/\\:*?\s]+/g, ' ')
      .replaceAll(/^[ ']+|[ ']+$/g, '');
    const whole = allowed === '' ? otherwise : allowed;
    const key = shortened(whole, MOST).toLowerCase();
    let name = shortened(whole, MOST);
    for (let i = this.#nextNumbers.get(key) ?? 2; this.#taken.has(name.toLowerCase()); i += 1) {
      const end = ` (${i})`;
      name = shortened(whole, MOST - end.length) + end;
      this.#nextNumbers.set(key, i + 1);
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** At a blank where there is one, never inside of a pair that makes one character. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}
