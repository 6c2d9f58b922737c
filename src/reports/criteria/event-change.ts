import { groupOf } from '../../answers/criteria/changes/criteria.ts';
import type { EventChange, EventHome, EventSide } from '../../answers/criteria/changes/events.ts';
import { bilingual } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { ScoreEvent } from '../../model/criterion.ts';
import { signOf } from '../../scoring/modes/index.ts';
import { eventTerms } from './how-scored.ts';
import type { DiffTerms, Said, Section, Side } from './said.ts';

/** An event added, left out or changed, in words. */
export function eventChange(change: EventChange, terms: DiffTerms): Said {
  const words = WORDS[terms.locale];
  const side = change.after ?? change.before;
  const edition = change.after ? 'after' : 'before';
  const said = (text: string): Said => ({ ...whereOf(side, edition, terms), text });
  const inFull = eventInWords(side.event, signAt(side.home), edition, terms);
  if (change.kind !== 'changed') return said(words[change.kind](inFull));
  return said(`${words.event(quoted(side.event.title.value))} ${fieldChange(change, terms)}`);
}

/** “Chậm thời hạn -2 mỗi lần”. */
export function eventInWords(event: ScoreEvent, sign: string, edition: Side, terms: DiffTerms): string {
  const { locale, levelName, worth } = terms;
  const points = worth(event.points.value, edition);
  const costs = event.points.value.isZero || points === undefined ? ':' : ` ${sign}${points}`;
  return `${event.title.value}${costs} ${eventTerms(event, locale, levelName)}`;
}

/** Whether an event earns or costs. */
function signAt(home: EventHome): string {
  if (typeof home === 'string') return home === 'bonus' ? '+' : '-';
  return signOf(home);
}

function whereOf({ home }: EventSide, edition: Side, { diff }: DiffTerms): Omit<Said, 'text'> {
  if (typeof home === 'string') return { section: home, label: '' };
  const section: Section = { group: groupOf(home, diff[edition])?.id.value ?? '' };
  return { section, label: `${home.id.value} ${home.title.value}` };
}

type Changed = Extract<EventChange, { kind: 'changed' }>;

function fieldChange({ field, before, after }: Changed, { locale, levelName, turned, worth }: DiffTerms): string {
  const words = WORDS[locale];
  const points = ({ event, home }: EventSide, side: Side) => {
    const written = worth(event.points.value, side);
    return event.points.value.isZero ? written : written && `${signAt(home)}${written}`;
  };
  const home = ({ home: at }: EventSide) => (typeof at === 'string' ? words[at] : at.id.value);
  const limit = ({ event }: EventSide) => (event.limit ? words.limit(levelName(event.limit.value)) : words.noLimit);
  const per = ({ event }: EventSide) => event.per?.value ?? words.times;
  const said: Readonly<Record<Changed['field'], () => string>> = {
    id: () => words.id(before.event.id.value, after.event.id.value),
    title: () => words.title(quoted(before.event.title.value)),
    home: () => words.moved(home(before), home(after)),
    points: () =>
      turned(points(before, 'before'), points(after, 'after'), (points) => words.points(points, per(after))),
    per: () => words.per(turned(per(before), per(after))),
    limit: () => turned(limit(before), limit(after)),
  };
  return said[field]();
}

const WORDS = bilingual({
  vi: {
    added: (event: string) => `thêm việc: ${event}`,
    removed: (event: string) => `bỏ việc: ${event}`,
    event: (title: string) => `việc ${title}`,
    bonus: 'điểm cộng',
    penalty: 'điểm trừ',
    noLimit: 'không khống chế',
    times: 'lần',
    limit: (level: string) => `cao nhất là ${level}`,
    id: (before: string, after: string) => `đổi mã ${before} → ${after}`,
    title: (before: string) => `tên cũ là ${before}`,
    moved: (before: string, after: string) => `chuyển từ ${before} sang ${after}`,
    points: (points: string, per: string) => `${points} điểm mỗi ${per}`,
    per: (per: string) => `đếm theo ${per}`,
  },
  en: {
    added: (event) => `new event: ${event}`,
    removed: (event) => `event left out: ${event}`,
    event: (title) => `event ${title}`,
    bonus: 'bonus',
    penalty: 'penalty',
    noLimit: 'no limit',
    times: 'time',
    limit: (level) => `at most ${level}`,
    id: (before, after) => `has the id ${before} → ${after}`,
    title: (before) => `was called ${before}`,
    moved: (before, after) => `moved from ${before} to ${after}`,
    points: (points, per) => `${points} points each ${per}`,
    per: (per) => `counted by ${per}`,
  },
});
