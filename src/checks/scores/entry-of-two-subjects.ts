import { defineCheck } from '../../checking/check.ts';
import type { Entry } from '../../model/briefing.ts';

/** An entry that names a person and a unit: nobody could tell whose sheet it is. */
export const entryOfTwoSubjects = defineCheck<{ member: string; unit: string }>({
  id: 'entry-of-two-subjects',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ member, unit }) =>
      `mục này vừa ghi của cá nhân “${member}” vừa ghi của phòng “${unit}”, không rõ phiếu của ai`,
    en: ({ member, unit }) =>
      `this entry names member “${member}” and unit “${unit}”, so nobody can tell whose sheet it is`,
  },
  help: {
    vi: () => 'hãy xóa một trong hai dòng member: và unit:; hai phiếu thì ghi thành hai mục',
    en: () => 'take out one of member: and unit:; two sheets are two entries',
  },
  *inWeek({ briefings }) {
    for (const { node } of briefings.flatMap(({ entries }) => entries.filter(isOfTwo))) {
      const [member, unit] = [node.get('member'), node.get('unit')];
      if (member && unit)
        yield { at: unit.place, facts: { member: member.text, unit: unit.text }, about: { subject: member.text } };
    }
  },
});

const ID = 'entry-of-two-subjects';

/** The unit's side of such an entry is the same once more. */
const isOfTwo = ({ broken, kind }: Entry) => kind === 'member' && broken.includes(ID);
