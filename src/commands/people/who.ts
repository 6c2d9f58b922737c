import type { Office } from '../../answers/people/office.ts';
import type { Words } from '../../base/locale.ts';
import { personAsked } from '../choice.ts';
import type { Questions } from '../questions.ts';
import { everybodyIn } from './office.ts';

/** Words of the flags that each of these commands has. */
export const SHARED_WORDS = {
  vi: {
    reason: 'lý do, ghi vào nhật ký',
    dryRun: 'chỉ cho xem, chưa ghi gì',
    json: 'in cho máy đọc',
  },
  en: {
    reason: 'why, for the log',
    dryRun: 'show it and write nothing',
    json: 'print for machines',
  },
} as const;

export const WHO_WORDS = {
  vi: { person: 'ai: họ tên, một phần tên; trùng tên thì kèm phòng' },
  en: { person: 'who: the name or words of it; of namesakes with the division' },
} as const;

/** Whom the line, or whoever sits at the terminal, means. */
export function whoAsked(questions: Questions, office: Office): Promise<string | undefined> {
  const { command } = questions.call;
  const missing: Words = {
    vi: `chưa ghi ai: emul ${command} "HỌ VÀ TÊN"`,
    en: `who is missing: emul ${command} "NAME"`,
  };
  return personAsked(questions, { people: everybodyIn(office), question: WHO, missing });
}

const WHO: Words = { vi: 'Ai', en: 'Who' };
