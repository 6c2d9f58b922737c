import { Exact } from '../../base/exact.ts';
import type { Levellable } from '../../scoring/level.ts';
import type { Counted } from '../../scoring/working.ts';

/** What levels ask about besides the total, in one of the sheets that are alike to them. */
export interface Facts {
  readonly groups: ReadonlyMap<string, { readonly points: Exact; readonly max: Exact }>;
  readonly times: ReadonlyMap<string, Exact>;
  readonly bonus: Exact;
  readonly penalty: Exact;
  /** The event that limits most of those that happened. */
  readonly limiting: Counted | undefined;
}

/** One of many sheets that are alike, as levels see it. */
export class TotalsOfKind implements Levellable {
  constructor(
    private readonly facts: Partial<Facts>,
    readonly points: Exact = Exact.zero,
  ) {}

  get bonus() {
    return this.facts.bonus ?? Exact.zero;
  }

  get penalty() {
    return this.facts.penalty ?? Exact.zero;
  }

  group(id: string) {
    return this.facts.groups?.get(id);
  }

  times(event: string) {
    return this.facts.times?.get(event) ?? Exact.zero;
  }

  limiting() {
    const { limiting } = this.facts;
    return limiting ? [limiting] : [];
  }
}
