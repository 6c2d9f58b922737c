import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { worded } from '../../checking/worded.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';

interface Faults {
  'accepted-expired': { id: string; until: string; newest: string };
  'accepted-unknown-id': { id: string; known: readonly string[] };
  'accepted-untouchable': { id: string; severity: Severity };
  'accepted-unused': { id: string; about: string };
}

/** What can be wrong with what is accepted; `answers/accepted.ts` finds it. */
export const acceptedWords = worded<Faults>({
  /** The last period for which something is accepted is over: it counts again. */
  'accepted-expired': {
    severity: 'warning',
    counted: { vi: 'điều chấp nhận đã hết hạn', en: 'acceptances that are over' },
    message: {
      vi: ({ id, until, newest }) => `“${id}” chỉ được chấp nhận đến kỳ “${until}”, nay đã có phiếu điểm ${newest}`,
      en: ({ id, until, newest }) =>
        `“${id}” is accepted until “${until}” only, and there are scores of ${newest} by now`,
    },
    help: {
      vi: 'hãy sửa điều được nhắc rồi xóa mục này, hoặc ghi until muộn hơn nếu vẫn chấp nhận',
      en: 'mend what it is about and delete this item, or write a later until',
    },
  },
  /** `accepted.yaml` accepts a finding that no check makes. */
  'accepted-unknown-id': {
    message: {
      vi: ({ id }) => `không có nhắc nhở nào mang mã “${id}”`,
      en: ({ id }) => `no finding has the id “${id}”`,
    },
    help: {
      vi: ({ id, known }) => question(nearest(id, known), 'vi') ?? 'hãy chép mã trong ngoặc vuông khi chạy emul check',
      en: ({ id, known }) => question(nearest(id, known), 'en') ?? 'copy the id that emul check prints in brackets',
    },
    suggestions: ({ id, known }) => nearest(id, known),
  },
  /** `accepted.yaml` accepts an error: what may touch a number is mended, never accepted (rule 35). */
  'accepted-untouchable': {
    message: {
      vi: ({ id, severity }) =>
        severity === 'error'
          ? `“${id}” là lỗi, có thể làm sai kết quả nên không chấp nhận được`
          : `“${id}” nói về sổ đã khóa nên không chấp nhận được`,
      en: ({ id, severity }) =>
        severity === 'error'
          ? `“${id}” is an error that may touch a result, so it cannot be accepted`
          : `“${id}” is about what was closed, so it cannot be accepted`,
    },
    help: { vi: 'hãy sửa chính lỗi ấy, rồi xóa mục này', en: 'mend the error itself, then delete this item' },
  },
  /** What is accepted no longer occurs. */
  'accepted-unused': {
    severity: 'warning',
    counted: { vi: 'điều chấp nhận không còn dùng đến', en: 'acceptances of nothing' },
    message: {
      vi: ({ id, about }) => `không còn nhắc nhở “${id}” nào${about === '' ? '' : ` về ${about}`} để chấp nhận`,
      en: ({ id, about }) => `there is no “${id}”${about === '' ? '' : ` about ${about}`} left to accept`,
    },
    help: {
      vi: 'hãy xóa mục này, hoặc sửa mã, đối tượng, kỳ nếu gõ nhầm',
      en: 'delete this item, or correct its id, subject or period',
    },
  },
});
