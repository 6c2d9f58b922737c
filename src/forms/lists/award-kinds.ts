import { awardNamed, awardsIn, calledAward } from './award-named.ts';
import type { ColumnKind } from './column-kinds.ts';
import type { Whose } from './list-kind.ts';

const calledAwards: Pick<ColumnKind, 'called' | 'choices' | 'isOpen'> = {
  called: (value, { whose, awards }) => calledAward(value, winner(whose), awards),
  choices({ awards, offered }) {
    const names = (kind: 'member' | 'unit') => [
      ...new Set(
        offered.filter((award) => award.kind === kind).map((award) => calledAward(award.id.value, kind, awards)),
      ),
    ];
    const [member, all] = [names('member'), names('unit')];
    return [
      { whose: 'member', texts: member },
      { whose: 'unit', texts: all },
      { whose: 'both', texts: [...new Set([...all, ...member])] },
    ];
  },
  isOpen: true,
};

/** Who can win an award: a person, where a collective is not meant. */
function winner(whose: Whose | undefined): 'member' | 'unit' {
  return whose === 'unit' ? 'unit' : 'member';
}

/** Several awards by name or code; one that is not known leaves the cell out. */
export const titles: ColumnKind = {
  ...calledAwards,
  isSeveral: true,
  read(_, { cell, whose, terms: { awards } }) {
    const found = awardsIn(cell.text.replaceAll('\u00a0', ' '), awards).map((award) =>
      awardNamed(award, winner(whose), awards),
    );
    const wrong = found.find((each) => 'trouble' in each);
    if (wrong && 'trouble' in wrong) return wrong;
    return { value: [...new Set(found.flatMap((each) => ('id' in each ? each.id : [])))] };
  },
};

/** One of them. */
export const award: ColumnKind = {
  ...calledAwards,
  read(said, { whose, terms: { awards } }) {
    const found = awardNamed(said, winner(whose), awards);
    return 'id' in found ? { value: found.id } : found;
  },
};
