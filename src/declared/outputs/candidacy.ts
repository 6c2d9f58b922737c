import { orNull, string } from '../shape.ts';
import { candidate } from './candidate.ts';
import { draft, output, regulation, unread } from './keys.ts';
import { period } from './shared.ts';

/** What emul explain --award --json writes. */
export const candidacy = output('candidacy', {
  unread,
  period: period`Kỳ | Kỳ được xét. | Period. What is looked at.`,
  regulation,
  draft,
  award: string`Danh hiệu | Mã danh hiệu, hình thức khen. | Award. Its id.`,
  candidate: orNull(candidate)`Trường hợp | Người được hỏi; null là không thuộc diện xét. | Candidate. null: not looked at.`,
})`Xét một trường hợp | Kết quả của emul explain --award --json. | Candidacy. What emul explain --award --json writes.`;
