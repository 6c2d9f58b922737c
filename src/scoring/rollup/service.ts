import type { Words } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import { coveredIn, monthsIn, monthsInWords, monthsTogether, type Stretch } from '../../calendar/months.ts';
import type { Period } from '../../calendar/period.ts';
import type { Member, Organization } from '../../model/organization.ts';
import type { Rules } from '../../model/rules.ts';
import type { Service } from '../../model/service.ts';
import type { Reason } from '../reason.ts';
import type { Result, ResultSubject } from '../result.ts';
import { withHeld } from './gated.ts';
import type { ServiceWorking } from './held.ts';

/** What each rule of a period on service says of a member; of units none does. */
export function servicesOf(
  { kind, id }: Pick<ResultSubject, 'kind' | 'id'>,
  period: Period,
  { service }: Pick<Rules, 'service'>,
  organization: Organization,
): ServiceWorking[] {
  const asking = service.filter(({ periods }) => periods.some(({ value }) => value === period.kind.id));
  const member = kind === 'member' && asking.length > 0 ? organization.member(id) : undefined;
  return member ? asking.map((rule) => serviceWorking(rule, stretchesOf(member, period))) : [];
}

/** The whole calendar period, whatever the cut-off; leave counts, and so does what a former agency handed over. */
function stretchesOf({ assignments, brought }: Member, period: Period): Stretch[] {
  const stays = assignments.map(({ span }) => ({
    from: span.from?.value ?? period.from,
    to: span.to?.value ?? period.to,
  }));
  return coveredIn(period, [...stays, ...brought.flatMap((each) => periodOf(each.period.value) ?? [])]);
}

function serviceWorking(rule: Service, covered: readonly Stretch[]): ServiceWorking {
  const stretches = covered.map(({ from, to }) => ({ from, to, ...monthsIn({ from, to }) }));
  const served = monthsTogether(stretches);
  return { rule, stretches, served, holds: served.months >= rule.months.value.floor };
}

/** Why somebody is not rated who has served too short. */
export function tooShort({ rule, served }: ServiceWorking): Reason {
  const { vi, en } = monthsInWords(served);
  const words = {
    vi: `công tác ${vi} trong kỳ, chưa đủ ${rule.months.value} tháng`,
    en: `${en} of service in the period, less than ${rule.months.value} months`,
  };
  const inGeneral = { vi: 'chưa đủ thời gian công tác', en: 'too short a service' };
  return { id: 'service', words, inGeneral, place: rule.months.place };
}

/** “công tác đủ 6 tháng trong kỳ”: what a rule asks for. */
export function serviceInWords({ months: { value } }: Service): Words {
  return { vi: `công tác đủ ${value} tháng trong kỳ`, en: `${value} months of service in the period` };
}

/** A base result; not rated of who has served too short. */
export function served(result: Result, services: readonly ServiceWorking[]): Result {
  if (services.length === 0) return result;
  const held = withHeld(result, { services });
  const short = services.filter(({ holds }) => !holds).map(tooShort);
  if (short.length === 0) return { ...result, ...held };
  const reasons = [...short, ...(result.isRated ? [] : result.reasons)];
  const none = { points: undefined, level: undefined, computedLevel: undefined, scale: undefined };
  return { ...result, ...none, ...held, reasons, isRated: false };
}
