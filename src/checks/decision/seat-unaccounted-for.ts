import { defineCheck } from '../../checking/check.ts';
import { meetingOf } from '../../model/meeting.ts';

/** A seat of the Council that the decision names neither as present nor as absent: minutes name who was away. */
export const seatUnaccountedFor = defineCheck<{ names: readonly string[] }>({
  id: 'seat-unaccounted-for',
  severity: 'warning',
  counted: { vi: 'ủy viên chưa ghi có mặt hay vắng', en: 'members of the Council neither present nor absent' },
  message: {
    vi: ({ names }) => `chưa ghi có mặt hay vắng mặt: ${names.join(', ')}`,
    en: ({ names }) => `neither present nor absent: ${names.join(', ')}`,
  },
  help: {
    vi: () =>
      'ghi ở bảng kiểm phiếu rồi nhận lại với --replace: emul form export ballots KỲ; trong tệp: present hoặc absent, như biên bản',
    en: () =>
      'on the counting sheet, read back with --replace: emul form export ballots PERIOD; in the file: present or absent, as the minutes do',
  },
  *inWorkspace(workspace) {
    for (const decision of workspace.decisions) {
      const { present, absent, written } = decision;
      const [first] = present;
      if (!first) continue; // nobody wrote down yet who was there
      const told = new Set([...present, ...absent, ...written].map(({ value }) => value));
      const silent = (meetingOf(decision, workspace)?.seats ?? []).filter((id) => !told.has(id));
      if (silent.length === 0) continue;
      const names = silent.map((id) => workspace.organization.called('member', id) ?? id);
      yield {
        at: decision.node.get('present')?.place ?? first.place,
        facts: { names },
        about: { period: decision.period.value },
      };
    }
  },
});
