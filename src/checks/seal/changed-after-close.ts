import { bilingual } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { defineCheck } from '../../checking/check.ts';

/** Something that a closed period rests on says another thing than when it was closed; `answers/closing/later-changes.ts` finds it. */
export const changedAfterClose = defineCheck<{
  period: { vi: string; en: string };
  about: { vi: string; en: string };
  before: { vi: string; en: string };
  after: { vi: string; en: string };
}>({
  id: 'changed-after-close',
  severity: 'warning',
  counted: { vi: 'chỗ bị sửa sau khi khóa sổ', en: 'changes after closing' },
  isNeverAccepted: true,
  message: bilingual({
    vi: ({ period, about, before, after }) =>
      `sửa sau khi đã khóa sổ ${period.vi}: ${about.vi}, lúc khóa là ${quoted(before.vi)}, nay là ${quoted(after.vi)}`,
    en: ({ period, about, before, after }) =>
      `changed after ${period.en} was closed: ${about.en}, then ${quoted(before.en)}, now ${quoted(after.en)}`,
  }),
  help: bilingual({
    vi: () => 'kết quả vẫn theo số đã khóa; xem hậu quả: emul verify',
    en: () => 'results keep to what was closed; see what it would do: emul verify',
  }),
});
