import type { Words } from '../../base/locale.ts';
import { periodKinds, periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { type Bringer, bringers } from '../../checking/bringers.ts';
import { defineCheck } from '../../checking/check.ts';
import { allBasePeriodsIn, basePeriodsIn, liesBeforeStart } from '../../model/base-periods.ts';
import { Due } from '../../model/due.ts';
import { blocksOf, isComplete } from '../../model/regulation.ts';
import { regulationFor } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';

/** A result brought along that no period ever reads. */
export const broughtUnused = defineCheck<{ who: string; period: Period; why: Words }>({
  id: 'brought-unused',
  severity: 'warning',
  counted: { vi: 'kết quả mang theo không được tính', en: 'results brought along that count nowhere' },
  message: {
    vi: ({ who, period, why }) =>
      `kết quả ${period.kind.words.vi.name(period)} ${who} mang theo không được tính vào đâu: ${why.vi}`,
    en: ({ who, period, why }) =>
      `the result of ${period.kind.words.en.name(period)} that ${who} brought counts nowhere: ${why.en}`,
  },
  help: {
    vi: () => 'hãy xem lại kỳ theo văn bản chuyển giao; nếu chỉ để lưu thì cứ giữ nguyên',
    en: () => 'look at the period again; where it is for the record alone, let it stand',
  },
  *inWorkspace(workspace) {
    if (workspace.unsound.size > 0) return; // what reads it may be what could not be read
    for (const bringer of bringers(workspace.organization)) {
      for (const { period } of bringer.brought) {
        const found = unusedIn(period.value, bringer, workspace);
        const about = { subject: bringer.id, period: period.value };
        if (found) yield { at: period.place, facts: { who: bringer.who, ...found }, about };
      }
    }
  },
});

function unusedIn(id: string, bringer: Bringer, workspace: Workspace): { period: Period; why: Words } | undefined {
  const period = periodOf(id);
  if (!period) return undefined; // `brought-of-unknown-period`
  const isBefore = liesBeforeStart(allBasePeriodsIn(period, workspace), workspace.calendar);
  if (!isBefore && basePeriodsIn(period, workspace).length === 0) return { period, why: WITHOUT_WEEKS };
  const isDue = (period: Period) => isDueIn(period, bringer, workspace);
  if (isDue(period)) return undefined; // `brought-and-scored`
  const readers = readersOf(period, workspace);
  if (!readers) return undefined; // `unknown-regulation`, `extends-unknown`
  if (readers.length === 0) return { period, why: notRead(period) };
  return readers.some(isDue) ? undefined : { period, why: notDue(bringer, readers) };
}

function isDueIn(period: Period, { kind, id }: Bringer, workspace: Workspace): boolean {
  return basePeriodsIn(period, workspace).some((base) => Due.in(base, workspace).subject(kind, id));
}

const WITHOUT_WEEKS: Words = {
  vi: 'kỳ ấy không có tuần nào phải chấm ở đây',
  en: 'no week of it is scored here',
};

function notRead(period: Period): Words {
  const { vi, en } = period.kind.words;
  return { vi: `quy chế không tổng hợp kỳ nào từ ${vi.kind}`, en: `the regulation sums up nothing from a ${en.kind}` };
}

function notDue({ kind }: Bringer, readers: readonly Period[]): Words {
  const names = (locale: 'vi' | 'en') => readers.map((reader) => reader.kind.words[locale].name(reader)).join(', ');
  return {
    vi: `${kind === 'unit' ? 'tập thể' : 'người'} ấy không thuộc diện chấm điểm ở đây trong ${names('vi')}`,
    en: `this ${kind} is never due here in ${names('en')}`,
  };
}

/** The longer periods that are summed up from it; nothing where the regulation is unknown. */
function readersOf(period: Period, workspace: Workspace): Period[] | undefined {
  const day = workspace.calendar.decidingDay(period);
  const longer = periodKinds.filter(({ isOfAnyLength }) => !isOfAnyLength).map((kind) => kind.holding(day));
  const readers: Period[] = [];
  for (const otherPeriod of longer) {
    const regulation = regulationFor(otherPeriod, workspace);
    if (!regulation || !isComplete(regulation, workspace.regulations)) return undefined;
    const block = blocksOf(regulation, workspace.regulations).get(otherPeriod.kind.id);
    if (block?.from.value === period.kind.id) readers.push(otherPeriod);
  }
  return readers;
}
