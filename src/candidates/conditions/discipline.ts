import { dateInWords } from '../../base/day.ts';
import { listed, type Words } from '../../base/locale.ts';
import type { AwardCondition } from '../../model/award.ts';
import type { Key } from '../../model/key.ts';
import { assignmentOn, type Member } from '../../model/organization.ts';
import type { Discipline } from '../../model/record.ts';
import { disciplineName, formsIn, isCounted } from '../../scoring/gates/discipline.ts';
import { type Evidence, membersOf } from '../evidence.ts';
import type { About, AwardConditionKind, Finding } from './condition-kind.ts';

const COUNTING: Key = {
  name: 'forms',
  words: { vi: ['Các hình thức', 'Chỉ tính các hình thức này'], en: ['Forms', 'Only these count'] },
  example: '[canh-cao, cach-chuc]',
  shape: { type: 'array', minItems: 1, items: { $ref: '#/$defs/id' } },
};

/** No discipline dated in the period, both its days included; of a unit, none of its people. One conduct counts in the one year that the record names. */
export const discipline: AwardConditionKind = {
  id: 'discipline',
  written: {
    words: {
      vi: [
        'Không bị kỷ luật',
        'Trong kỳ không bị kỷ luật (với tập thể: không cá nhân nào), ví dụ {forms: [canh-cao]}; {} là mọi hình thức',
      ],
      en: [
        'Discipline',
        'None dated in the period, of a unit none of its members, e.g. {forms: [canh-cao]}; {} is any form',
      ],
    },
    keys: [COUNTING],
  },
  asked(condition, _, kind) {
    const forms = formsIn(condition);
    const named = forms.length === 0 ? ANY : listed(forms.map(disciplineName));
    if (kind === 'unit') return { vi: `không cá nhân nào bị ${named.vi} trong kỳ`, en: `nobody had ${named.en}` };
    return { vi: `không bị ${named.vi} trong kỳ`, en: `no ${named.en} in the period` };
  },
  finding(condition, about, evidence) {
    if (about.kind === 'member') return ofMember(condition, about, evidence);
    return ofUnit(condition, about, evidence);
  },
};

const ANY: Words = { vi: 'kỷ luật', en: 'discipline' };
const NONE: Words = { vi: 'không có', en: 'none' };

function ofMember(condition: AwardCondition, { id }: About, evidence: Evidence): Finding {
  const member = evidence.organization.member(id);
  const [first] = member ? countedOf(member, condition, evidence) : [];
  if (!first) return { verdict: 'met', found: NONE, place: undefined };
  const said = saidOf(first);
  return { verdict: 'unmet', found: said, lacking: said, place: first.date.place };
}

/** Who was in the unit then and still is speaks against it; who has moved since is for a person to judge. */
function ofUnit(condition: AwardCondition, { id }: About, evidence: Evidence): Finding {
  const now = new Set(membersOf(id, evidence).map(({ subject }) => subject.id));
  const all = evidence.organization.members.flatMap((member) =>
    countedOf(member, condition, evidence).map((discipline) => ({
      discipline,
      member,
      isNow: now.has(member.id.value),
      wasThen: assignmentOn(member, discipline.date.value)?.unit.value === id,
    })),
  );
  const certain = all.filter(({ isNow, wasThen }) => isNow && wasThen);
  const moved = all.filter(({ isNow, wasThen }) => isNow !== wasThen);
  const telling = certain.length > 0 ? certain : moved;
  const [first] = telling;
  if (!first) return { verdict: 'met', found: NONE, place: undefined };
  const found = listed(
    telling.map(({ discipline, member, isNow, wasThen }) => {
      const who = evidence.names.who('member', member.id.value);
      const then = isNow === wasThen ? { vi: '', en: '' } : isNow ? BEFORE : SINCE;
      const said = saidOf(discipline);
      return { vi: `${who.vi} ${said.vi}${then.vi}`, en: `${who.en}: ${said.en}${then.en}` };
    }),
    '; ',
  );
  const place = first.discipline.date.place;
  if (certain.length > 0) return { verdict: 'unmet', found, lacking: found, place };
  return { verdict: 'unknown', found, wanted: found, place };
}

const BEFORE: Words = { vi: ' khi còn ở phòng khác', en: ' while in another division' };
const SINCE: Words = { vi: ', nay đã sang phòng khác', en: ', in another division since' };

function countedOf({ discipline }: Member, condition: AwardCondition, evidence: Evidence): Discipline[] {
  const forms = formsIn(condition);
  return discipline.filter(
    (each) => (forms.length === 0 || forms.includes(each.form.value)) && isCounted(each, evidence),
  );
}

function saidOf({ form, date, decision }: Discipline): Words {
  const name = disciplineName(form.value);
  const by = decision ? ` (${decision.value})` : '';
  return { vi: `bị ${name.vi} ngày ${dateInWords(date.value)}${by}`, en: `${name.en} of ${date.value}${by}` };
}
