import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { clipped } from '../../checking/text-as-typed.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** Something behind a value that has ended: after a closing quote or bracket. */
export const strayCharacter = defineCheck<SourceFaults['stray-character']>({
  id: 'stray-character',
  severity: 'error',
  message: {
    vi: ({ text }) => `thừa “${clipped(text)}” sau chỗ đã kết thúc`,
    en: ({ text }) => `“${clipped(text)}” stands behind what has ended`,
  },
  help: {
    vi: ({ text }) => wayOut(text).vi,
    en: ({ text }) => wayOut(text).en,
  },
});

function wayOut(text: string): Words {
  if (text === '#') return { vi: 'ghi chú phải cách chữ phía trước: viết “ # …”', en: 'write a space before #' };
  if (/^[}\]]/.test(text))
    return { vi: 'xóa nó, hoặc thêm dấu mở ngoặc ở trước', en: 'remove it, or open a bracket before' };
  if (/["']/.test(text)) {
    return { vi: 'giữa hai dấu ngoặc kép, viết “…” thay cho "…"', en: 'inside quotes write “…” instead of "…"' };
  }
  return { vi: 'xóa nó, hoặc đưa vào trong dấu ngoặc kép', en: 'remove it, or move it inside the quotes' };
}
