import { dateInWords } from '../../base/day.ts';
import { anyOf } from '../../base/listed.ts';
import type { Words } from '../../base/locale.ts';
import { texts } from '../../model/field.ts';
import { needed } from '../../model/key.ts';
import { isLate, isUndated, type Registered, registrationsOf, standingOn } from '../../model/registration.ts';
import { type Evidence, yearOf } from '../evidence.ts';
import type { AwardConditionKind, Finding } from './condition-kind.ts';

/** Registered for one of several titles in the year, in time and not taken back. Without any file of the year nobody can tell. */
export const registered: AwardConditionKind = {
  id: 'registered',
  written: {
    words: {
      vi: ['Đã đăng ký', 'Đã đăng ký một trong các danh hiệu này cho năm'],
      en: ['Registered', 'For one of these titles in the year'],
    },
    example: '{for: [ldtt, cstdcs]}',
    keys: [
      needed({
        name: 'for',
        words: {
          vi: ['Đăng ký danh hiệu', 'Mã các danh hiệu mà đăng ký là đủ'],
          en: ['For', 'Titles of which a registration is enough'],
        },
        example: '[ldtt, cstdcs]',
        shape: { type: 'array', minItems: 1, items: { $ref: '#/$defs/id' } },
        names: 'award',
      }),
    ],
  },
  lackedAlone: { vi: 'Đủ các điều kiện khác nhưng không đăng ký', en: 'Meet all else but did not register' },
  asked({ node }, { awardName }) {
    const all = texts(node.get('for')).map(({ value }) => awardName(value));
    return { vi: `đã đăng ký ${anyOf(all, 'vi')}`, en: `registered for ${anyOf(all, 'en')}` };
  },
  finding({ node }, about, evidence) {
    const files = evidence.registrations.filter(({ period }) => period.value === periodOf(evidence));
    const lines = texts(node.get('for')).map(({ value }) => ({
      title: value,
      all: registrationsOf(about, value, files),
    }));
    const findings = lines.flatMap(({ title, all }) =>
      standingOn(evidence.lastDay, all).map((registered) => standingFound(registered, title, evidence)),
    );
    const best = findings.find(({ verdict }) => verdict === 'met') ?? findings[0];
    if (best) return best;
    const last = lines.flatMap(({ all }) => all).at(-1);
    return last ? takenBack(last) : notFound(evidence);
  },
};

/** Titles are registered for a year; in a campaign, for the campaign. */
function periodOf(evidence: Evidence): string {
  const { period } = evidence;
  return period.kind.isOfAnyLength && !/^\d/.test(period.id) ? period.id : String(yearOf(evidence));
}

/** One that came late, or nobody knows when, stands only if the Council lets it: a person decides. */
function standingFound(line: Registered, title: string, { names }: Evidence): Finding {
  const { registration, file } = line;
  const name = names.awardName(title);
  const place = registration.subject.place;
  const on = registration.date
    ? { vi: ` ngày ${dateInWords(registration.date.value)}`, en: ` on ${registration.date.value}` }
    : NOTHING;
  const found = { vi: `đăng ký ${name}${on.vi}`, en: `registered for ${name}${on.en}` };
  const last = file.deadline?.value ?? '';
  if (isUndated(line)) {
    const undated = {
      vi: `${found.vi}, chưa ghi ngày đăng ký (hạn ${dateInWords(last)})`,
      en: `${found.en}, without its day (the deadline is ${last})`,
    };
    return { verdict: 'unknown', found: undated, wanted: undated, place };
  }
  if (!isLate(registration, file)) return { verdict: 'met', found, place };
  const late = {
    vi: `${found.vi}, sau hạn ${dateInWords(last)}: cần Hội đồng cho đăng ký bổ sung`,
    en: `${found.en}, after ${last}: the Council has to allow it`,
  };
  return { verdict: 'unknown', found: late, wanted: late, place };
}

const NOTHING = { vi: '', en: '' };

function takenBack({ registration: { withdrawn } }: Registered): Finding {
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
  const files = evidence.registrations.filter((registration) => registration.period.value === period);
  const [file] = files;
  if (file && !evidence.unsound.has('registrations')) {
    const found = { vi: 'không đăng ký', en: 'not registered' };
    return { verdict: 'unmet', found, lacking: found, place: file.period.place };
  }
  const found = evidence.unsound.has('registrations') ? BROKEN : NO_FILE(period);
  return { verdict: 'unknown', found, wanted: found, place: undefined };
}
