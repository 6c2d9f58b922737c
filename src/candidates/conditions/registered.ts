import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { isLate, type Registration, type Registrations, registrationOf } from '../../model/registration.ts';
import { type Evidence, yearOf } from '../evidence.ts';
import type { About, AwardConditionKind, Finding } from './condition-kind.ts';

/** Registered for one of several titles in the year, in time and not taken back. Without any file of the year nobody can tell. */
export const registered: AwardConditionKind = {
  id: 'registered',
  asked({ titles }, { awardName }) {
    const all = titles.map(({ value }) => awardName(value));
    return { vi: `đã đăng ký ${all.join(' hoặc ')}`, en: `registered for ${all.join(' or ')}` };
  },
  finding({ titles }, about, evidence) {
    const found = titles.flatMap(({ value }) => registration(value, about, evidence) ?? []);
    const [standing] = found.filter((one) => isStanding(one, evidence));
    if (standing) return standingFound(standing, evidence);
    const [other] = found;
    return other ? takenBack(other) : notFound(evidence);
  },
};

interface Found {
  readonly registration: Registration;
  readonly file: Registrations;
  readonly title: string;
}

function registration(title: string, { kind, id }: About, evidence: Evidence): Found | undefined {
  const found = registrationOf(kind, id, title, periodOf(evidence), evidence.registrations);
  return found && { ...found, title };
}

/** Titles are registered for a year; in a campaign, for the campaign. */
function periodOf(evidence: Evidence): string {
  const { period } = evidence;
  return period.kind.isOfAnyLength && !/^\d/.test(period.id) ? period.id : String(yearOf(evidence));
}

function isStanding({ registration: { withdrawn } }: Found, { lastDay }: Evidence): boolean {
  return !withdrawn || withdrawn.value > lastDay;
}

/** One that came late stands only if the Council lets it: a person decides. */
function standingFound({ registration: one, file, title }: Found, { names }: Evidence): Finding {
  const name = names.awardName(title);
  const place = one.subject.place;
  const on = one.date ? { vi: ` ngày ${dateInWords(one.date.value)}`, en: ` on ${one.date.value}` } : NOTHING;
  const found = { vi: `đăng ký ${name}${on.vi}`, en: `registered for ${name}${on.en}` };
  if (!isLate(one, file)) return { verdict: 'met', found, place };
  const last = file.deadline?.value ?? '';
  const late = {
    vi: `${found.vi}, sau hạn ${dateInWords(last)}: cần Hội đồng cho đăng ký bổ sung`,
    en: `${found.en}, after ${last}: the Council has to allow it`,
  };
  return { verdict: 'unknown', found: late, wanted: late, place };
}

const NOTHING = { vi: '', en: '' };

function takenBack({ registration: { withdrawn } }: Found): Finding {
  const day = withdrawn?.value ?? '';
  const found = { vi: `đã rút đăng ký ngày ${dateInWords(day)}`, en: `taken back on ${day}` };
  return { verdict: 'unmet', found, lacking: found, place: withdrawn?.place };
}

const BROKEN: Words = { vi: 'tệp đăng ký có lỗi, chưa dùng được', en: 'a registrations file cannot be used' };
const NO_FILE = (period: string): Words => ({
  vi: `chưa có tệp đăng ký ${period} (registrations/${period}.yaml)`,
  en: `there is no registrations/${period}.yaml`,
});

function notFound(evidence: Evidence): Finding {
  const period = periodOf(evidence);
  const files = evidence.registrations.filter((one) => one.period.value === period);
  const [file] = files;
  if (file && !evidence.unsound.has('registrations')) {
    const found = { vi: 'không đăng ký', en: 'not registered' };
    return { verdict: 'unmet', found, lacking: found, place: file.period.place };
  }
  const found = evidence.unsound.has('registrations') ? BROKEN : NO_FILE(period);
  return { verdict: 'unknown', found, wanted: found, place: undefined };
}
