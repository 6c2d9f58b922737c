import { type Day, dateInWords, dateSaid } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { type Block, paragraph } from '../documents/document.ts';
import { assignmentOn, leaveOn, type Member, type Organization } from '../model/organization.ts';
import { covers } from '../model/span.ts';
import { isHeadOn, type Unit } from '../model/unit.ts';
import { ABSENCE_WORDS } from '../scoring/reasons.ts';
import { named } from './person-words.ts';
import type { Report } from './report.ts';

export interface PeopleShown {
  readonly organization: Organization;
  readonly day: Day;
}

/** Who is in which division on a day. */
export const peopleReport: Report<PeopleShown> = {
  id: 'people-list',
  document(view, locale) {
    const { organization, day } = view;
    const words = WORDS[locale];
    const here = organization.members.filter((member) => assignmentOn(member, day));
    if (organization.members.length === 0) return { locale, blocks: [paragraph(words.nobody)] };
    const units = organization.units.filter(({ span }) => covers(span, day));
    const blocks = units.map((unit): Block => {
      const own = here.filter((member) => assignmentOn(member, day)?.unit.value === unit.id.value);
      const heading = `${unit.name.value} (${words.count(own.length)})`;
      const items = own.toSorted(headFirst(unit, day)).map((member) => lineOf(member, unit, view, locale));
      return { kind: 'list', heading, items: items.length > 0 ? items : [words.empty] };
    });
    const title = words.title(dateSaid(day, locale), here.length, units.length);
    return { locale, blocks: [{ kind: 'title', text: title }, ...blocks] };
  },
};

function headFirst(unit: Unit, day: Day): (a: Member, b: Member) => number {
  const rank = ({ id }: Member) => (isHeadOn(unit, id.value, day) ? 0 : 1);
  return (a, b) => rank(a) - rank(b);
}

/** “Bà Trần Thị Hoa, Chuyên viên, từ 01/01/2016, đi học đến hết 05/3/2017” */
function lineOf(member: Member, unit: Unit, { organization, day }: PeopleShown, locale: Locale): string {
  const words = WORDS[locale];
  const { id } = member;
  const place = assignmentOn(member, day);
  const leave = leaveOn(member, day);
  const deputy = unit.deputies.find((post) => post.member.value === id.value && covers(post.span, day));
  const charge = deputy?.inCharge?.map(
    (each) => organization.called('unit', each.value) ?? organization.called('member', each.value) ?? each.value,
  );
  return [
    named({ kind: 'member', id: id.value }, organization.on(day), locale) ?? id.value,
    place?.position?.value,
    isHeadOn(unit, id.value, day) ? words.head : deputy ? words.deputy : undefined,
    charge && words.inCharge(charge.join('; ')),
    place?.span.from && words.since(dateSaid(place.span.from.value, locale)),
    place?.span.to && words.until(dateSaid(place.span.to.value, locale)),
    leave && words.leave(ABSENCE_WORDS[leave.kind.value]?.[locale] ?? leave.kind.value, leave.span.to?.value),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

const WORDS = bilingual({
  vi: {
    title: (day: string, people: number, units: number) =>
      `NGƯỜI Ở CƠ QUAN NGÀY ${day}: ${people} người, ${units} phòng`,
    count: (people: number) => `${people} người`,
    nobody:
      'Sổ chưa có ai. Thêm từng người: emul people add; cả cơ quan một lần, trong Excel: emul form export setup -o so.xlsx',
    empty: 'chưa có ai',
    head: 'đứng đầu',
    deputy: 'cấp phó',
    inCharge: (listed: string) => `phụ trách ${listed}`,
    since: (day: string) => `từ ${day}`,
    until: (day: string) => `đến hết ${day}`,
    leave: (kind: string, to: string | undefined) => (to ? `${kind} đến hết ${dateInWords(to)}` : kind),
  },
  en: {
    title: (day, people, units) => `WHO IS HERE ON ${day}: ${people} people, ${units} divisions`,
    count: (people) => `${people}`,
    nobody: 'Nobody yet. One by one: emul people add; all at once in Excel: emul form export setup -o setup.xlsx',
    empty: 'nobody',
    head: 'head',
    deputy: 'deputy',
    inCharge: (listed) => `in charge of ${listed}`,
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    leave: (kind, to) => (to ? `${kind} until ${dateSaid(to, 'en')}` : kind),
  },
});
