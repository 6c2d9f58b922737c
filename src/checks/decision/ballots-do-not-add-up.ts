import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Decision } from '../../model/decision.ts';
import { meetingOf } from '../../model/meeting.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Located } from '../../source/located.ts';

/** More papers came back than went out, more are invalid than came back, or more went out than there were voters. */
export const ballotsDoNotAddUp = defineCheck<{ more: number; what: Words; most: number; of: Words }>({
  id: 'ballots-do-not-add-up',
  severity: 'error',
  message: {
    vi: ({ more, what, most, of }) => `${what.vi} là ${more}, nhiều hơn ${of.vi} (${most})`,
    en: ({ more, what, most, of }) => `${what.en}: ${more}, more than ${of.en} (${most})`,
  },
  help: {
    vi: () =>
      'ghi lại theo biên bản ở bảng kiểm phiếu rồi nhận lại với --replace: emul form export ballots KỲ; trong tệp: ballots',
    en: () =>
      'by the minutes, on the counting sheet, read back with --replace: emul form export ballots PERIOD; in the file: ballots',
  },
  *inWorkspace(workspace) {
    for (const decision of workspace.decisions) {
      for (const [more, what, most, of] of bounds(decision, workspace)) {
        if (!more || most === undefined || more.value <= most) continue;
        yield { at: more.place, facts: { more: more.value, what, most, of }, about: { period: decision.period.value } };
      }
    }
  },
});

const ISSUED: Words = { vi: 'số phiếu phát ra', en: 'ballots handed out' };
const RETURNED: Words = { vi: 'số phiếu thu về', en: 'ballots that came back' };
const INVALID: Words = { vi: 'số phiếu không hợp lệ', en: 'invalid ballots' };
const VOTERS: Words = { vi: 'số người được biểu quyết', en: 'those who could vote' };

type Bound = readonly [more: Located<number> | undefined, Words, most: number | undefined, Words];

function bounds(decision: Decision, workspace: Workspace): Bound[] {
  const { issued, returned, invalid } = decision.ballots;
  const meeting = meetingOf(decision, workspace);
  const seats = meeting && meeting.seats.length > 0 ? meeting.seats.length : undefined;
  return [
    [issued, ISSUED, meeting?.voters?.size ?? seats, VOTERS],
    [returned, RETURNED, issued?.value, ISSUED],
    [invalid, INVALID, returned?.value, RETURNED],
  ];
}
