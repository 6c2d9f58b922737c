import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { meetingOf } from '../../model/meeting.ts';

/** Somebody is written down as present or absent who does not sit on the Council on that day. */
export const attendanceNotOnCouncil = defineCheck<{ id: string; seats: readonly string[]; near: readonly string[] }>({
  id: 'attendance-not-on-council',
  severity: 'error',
  message: {
    vi: ({ id }) => `“${id}” không phải thành viên Hội đồng ngày họp`,
    en: ({ id }) => `“${id}” does not sit on the Council on the day of the meeting`,
  },
  help: {
    vi: ({ near, seats }) => question(near, 'vi') ?? `Hội đồng gồm: ${seats.join(', ')}`,
    en: ({ near, seats }) => question(near, 'en') ?? `its seats: ${seats.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  *inWorkspace(workspace) {
    if (workspace.unsound.has('organization')) return; // a seat missing there proves nothing
    for (const decision of workspace.decisions) {
      const seats = meetingOf(decision, workspace)?.seats ?? [];
      if (seats.length === 0) continue; // no Council is written down
      for (const { value, place } of [...decision.present, ...decision.absent, ...decision.written]) {
        if (seats.includes(value)) continue;
        const facts = { id: value, seats, near: nearest(value, seats) };
        yield { at: place, facts, about: { period: decision.period.value } };
      }
    }
  },
});
