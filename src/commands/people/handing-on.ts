import { type Office, placeOn, type Unit } from '../../answers/people/office.ts';
import { type Day, dateInWords } from '../../base/day.ts';
import { inBoth, type Words } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import type { Change } from '../../editing/change.ts';
import { postHandedOn, postsHeld } from '../../forms/headship.ts';
import { personNamed } from '../choice.ts';
import { type Questions, yesOr } from '../questions.ts';
import { everybodyIn, personIn } from './office.ts';

/** What goes along with a change of somebody's place. */
export interface Along {
  readonly changes: readonly Change[];
  /** Behind the deed, each a part of its own: “bà Hoa làm người đứng đầu Khoa Khám”. */
  readonly said: readonly Words[];
  /** Sentences under what was written: what somebody still has to see to. */
  readonly left: readonly Words[];
}

/** Who changes their place, on which day. */
interface Leaving {
  readonly id: string;
  readonly from: Day;
  /** The unit that they stay in. */
  readonly stays?: string | undefined;
}

/** Units that somebody leaves as their head or deputy: who is head instead is asked; a deputy is simply one no longer. */
export async function postsLeft(questions: Questions, office: Office, { id, from, stays }: Leaving): Promise<Along> {
  const { organization } = office;
  const leftOf = (kind: 'heads' | 'deputies') =>
    postsHeld(id, kind, from, organization).filter((unit) => unit.id.value !== stays);
  const all: Along[] = [];
  for (const unit of leftOf('deputies'))
    all.push({
      changes: postHandedOn(unit, 'deputies', { leaves: id, next: undefined, from }, organization),
      said: [NO_DEPUTY(unit.name.value)],
      left: [],
    });
  for (const unit of leftOf('heads')) all.push(await headLeft(questions, office, unit, { id, from }));
  return together(all);
}

async function headLeft(questions: Questions, office: Office, unit: Unit, { id, from }: Leaving): Promise<Along> {
  const { organization } = office;
  const name = unit.name.value;
  const people = everybodyIn(office).filter((candidate) => candidate.id !== id);
  const next = await questions.of({ flag: 'next', question: WHO_LEADS(name), read: personNamed(people) });
  const changes = postHandedOn(unit, 'heads', { leaves: id, next, from }, organization);
  if (next === undefined) return { changes, said: [NO_LONGER_LEADS(name)], left: [NO_HEAD(name, from)] };
  const post = placeOn(next, from, office)?.position?.value;
  const isCalledHead = post === undefined || HEADS.test(unaccented(post));
  return {
    changes: [...changes, ...deputyNoMore(next, unit, from, office)],
    said: [leads(next, name, office)],
    left: isCalledHead ? [] : [STILL_CALLED({ who: next, post, unit: name }, office)],
  };
}

/** Whoever becomes head is no deputy of the same unit any more. */
function deputyNoMore(id: string, unit: Unit, from: Day, { organization }: Office): readonly Change[] {
  const isDeputy = postsHeld(id, 'deputies', from, organization).includes(unit);
  return isDeputy ? postHandedOn(unit, 'deputies', { leaves: id, next: undefined, from }, organization) : [];
}

/** Whether somebody leads the unit that they come to; who led it by then does so no longer. */
export async function postTaken(
  questions: Questions,
  office: Office,
  {
    id,
    unit,
    post,
    from,
  }: { readonly id: string; readonly unit: Unit; readonly post: string | undefined; readonly from: Day },
): Promise<Along> {
  const { organization } = office;
  const name = unit.name.value;
  const [there] = unit.heads.filter((head) => postsHeld(head.member.value, 'heads', from, organization).includes(unit));
  if (there?.member.value === id) return NOTHING_ALONG;
  const isAsked = post !== undefined && HEADS.test(unaccented(post));
  const isSaid = questions.call.flags['leads'] === true;
  if (!isSaid && !(isAsked && (await questions.answer(LEADS_IT(name), yesOr(true))))) return NOTHING_ALONG;
  const changes = postHandedOn(unit, 'heads', { leaves: there?.member.value, next: id, from }, organization);
  const instead = there && INSTEAD((locale) => personIn(there.member.value, organization, locale));
  const said = inBoth((locale) => `${LEADS[locale]} ${name}${instead?.[locale] ?? ''}`);
  return { changes: [...changes, ...deputyNoMore(id, unit, from, office)], said: [said], left: [] };
}

export const NOTHING_ALONG: Along = { changes: [], said: [], left: [] };

export function together(all: readonly Along[]): Along {
  return {
    changes: all.flatMap(({ changes }) => changes),
    said: all.flatMap(({ said }) => said),
    left: all.flatMap(({ left }) => left),
  };
}

/** What was done, with what goes along, as one sentence. */
export function deedWith(deed: Words, { said }: Along): Words {
  return inBoth((locale) => [deed, ...said].map((words) => words[locale]).join('; '));
}

/** What is left to see to, each on a line. */
export function linesOf(left: readonly Words[]): Words | undefined {
  return left.length === 0 ? undefined : inBoth((locale) => left.map((words) => `${words[locale]}\n`).join(''));
}

function leads(id: string, unit: string, { organization }: Office): Words {
  return inBoth((locale) => `${personIn(id, organization, locale)} ${LEADS[locale]} ${unit}`);
}

/** Posts whose holders lead their unit. */
const HEADS = /^(?:q\.|quyen )?\s*(?:truong|chanh|giam doc|thu truong|phu trach)/;

const LEADS: Words = { vi: 'làm người đứng đầu', en: 'heads' };

const WHO_LEADS = (unit: string): Words => ({
  vi: `Ai thay làm người đứng đầu ${unit} (Enter: chưa có)`,
  en: `Who heads ${unit} instead (Enter: nobody yet)`,
});
const LEADS_IT = (unit: string): Words => ({
  vi: `Là người đứng đầu ${unit} (Enter: có; k: không)`,
  en: `As head of ${unit} (Enter: yes; n: no)`,
});
const INSTEAD = (person: (locale: 'vi' | 'en') => string): Words => ({
  vi: ` thay ${person('vi')}`,
  en: ` instead of ${person('en')}`,
});
const NO_LONGER_LEADS = (unit: string): Words => ({ vi: `thôi đứng đầu ${unit}`, en: `no longer heads ${unit}` });
const NO_DEPUTY = (unit: string): Words => ({ vi: `thôi làm cấp phó ${unit}`, en: `no longer deputy of ${unit}` });
const NO_HEAD = (unit: string, from: Day): Words => ({
  vi: `Từ ngày ${dateInWords(from)} ${unit} chưa có người đứng đầu; có rồi thì gõ: emul people move TÊN --unit "${unit}" --leads --from NGÀY`,
  en: `From ${from} on ${unit} has no head; once there is: emul people move NAME --unit "${unit}" --leads --from DAY`,
});
const STILL_CALLED = (
  { who, post, unit }: { readonly who: string; readonly post: string; readonly unit: string },
  { organization }: Office,
): Words => ({
  vi: `${personIn(who, organization, 'vi')} còn ghi chức vụ ${post}; giữ chức vụ khác thì gõ: emul people move "${organization.called('member', who)}" --unit "${unit}" --post "CHỨC VỤ" --from NGÀY`,
  en: `${personIn(who, organization, 'en')} is still called ${post}; for another post: emul people move "${organization.called('member', who)}" --unit "${unit}" --post "POST" --from DAY`,
});
