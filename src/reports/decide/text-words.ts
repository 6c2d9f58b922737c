import type { DraftNote } from '../../answers/decisions/decision-draft.ts';
import { bilingual, type Words } from '../../base/locale.ts';
import type { Role } from '../../model/council.ts';

export const ROLES: Readonly<Record<Role, Words>> = {
  chair: { vi: 'Chủ tịch', en: 'chair' },
  deputy: { vi: 'Phó Chủ tịch', en: 'deputy' },
  secretary: { vi: 'thư ký', en: 'secretary' },
  member: { vi: '', en: '' },
};

export const NOTES: Readonly<Record<DraftNote, Words>> = {
  'below-cut': { vi: 'ngoài tỷ lệ', en: 'below the cut' },
  tied: { vi: 'bằng nhau ở chỗ cắt', en: 'tied at the cut' },
  'needs-person': { vi: 'cần bổ sung minh chứng', en: 'needs proof' },
};

export const WORDS = bilingual({
  vi: {
    held: 'ngày họp, ví dụ 2017-01-06',
    decision: 'số quyết định',
    signed: 'ngày ký quyết định, ví dụ 2017-01-10',
    present: 'mã những người có mặt',
    absent: 'mã những người vắng; ai gửi ý kiến bằng văn bản thì ghi thêm mục written',
    ballots: 'kind: secret (bỏ phiếu kín) hoặc show (giơ tay); phát ra, thu về, không hợp lệ',
    levels: 'Mức',
    council: 'Hội đồng',
    noCouncil:
      'Chưa ghi Hội đồng: thêm vào organization.yaml để kiểm được số phiếu, council: {chair: MÃ-NGƯỜI, deputies: [MÃ-NGƯỜI], secretary: MÃ-NGƯỜI, members: [MÃ-NGƯỜI]}',
    voting: 'Biểu quyết',
    noRule: 'Quy chế chưa ghi cách biểu quyết (mục votes).',
    left: 'Không xếp loại',
    units: 'TẬP THỂ',
    members: 'CÁ NHÂN',
    howAward: [
      'Thay mỗi dấu … theo biên bản: granted: true là đồng ý khen, false là không; reason là lý do. Soát lại: emul check',
    ],
    levelsTitle: (period: string) => `Quyết định xếp loại ${period}`,
    awardTitle: (award: string, period: string) => `Quyết định khen: ${award}, ${period}`,
    howLevels: [
      'Thay mỗi dấu … theo biên bản. Mức nào còn … thì giữ mức tính ra; đổi mức thì ghi lý do ở reason. Soát lại: emul check',
    ],
    over: (level: string, where: string, limit: number, count: number, names: string) =>
      `Tỷ lệ tối đa${where}: ${level} ${limit}, tính ra ${count}; ngoài tỷ lệ: ${names}.`,
    limit: (limit: number, rows: number) => `Tối đa ${limit} (tỷ lệ của quy chế), trong danh sách ${rows}.`,
    points: (points: string) => `${points} điểm`,
    computed: (what: string) => `tính ra ${what}`,
    scope: (scope: string, id: string, unit: string | undefined) => (scope === 'unit' ? (unit ?? id) : `nhóm ${id}`),
  },
  en: {
    held: 'the day of the meeting, e.g. 2017-01-06',
    decision: 'number of the decision',
    signed: 'the day it was signed, e.g. 2017-01-10',
    present: 'ids of those who were there',
    absent: 'ids of those who were not; who wrote stands under written too',
    ballots: 'kind: secret or show; papers handed out, returned, invalid',
    levels: 'Levels',
    council: 'Council',
    noCouncil:
      'No Council is written down: add it to organization.yaml, so that votes can be checked, council: {chair: MEMBER, deputies: [MEMBER], secretary: MEMBER, members: [MEMBER]}',
    voting: 'Votes',
    noRule: 'The regulation does not say how the Council votes (votes).',
    left: 'Not rated',
    units: 'COLLECTIVES',
    members: 'INDIVIDUALS',
    howAward: [
      'Put what the minutes say in place of each “…”: granted: true or false, and why under reason. Look it through: emul check',
    ],
    levelsTitle: (period) => `Decision on the levels of ${period}`,
    awardTitle: (award, period) => `Decision on ${award}, ${period}`,
    howLevels: [
      'Put what the minutes say in place of each “…”. A level that stays “…” keeps the computed one; another one needs a reason. Look it through: emul check',
    ],
    over: (level, where, limit, count, names) =>
      `Quota${where}: ${level} ${limit}, computed ${count}; below the cut: ${names}.`,
    limit: (limit, rows) => `At most ${limit} by the quota, ${rows} on the list.`,
    points: (points) => `${points} points`,
    computed: (what) => `computed ${what}`,
    scope: (scope, id, unit) => (scope === 'unit' ? `in ${unit ?? id}` : `in group ${id}`),
  },
});
