import type { ScoreAnswer } from '../../answers/scored.ts';
import type { Words } from '../../base/locale.ts';
import type { Call } from '../command.ts';

/**
 * Whether a decision of the period cannot be read whole, which is said: a paper without it would be signed as if the Council
 * had not spoken, so none is made.
 */
export function areDecisionsUnread(call: Call, { unsound }: ScoreAnswer['workspace']): boolean {
  if (!unsound.has('decision')) return false;
  call.host.err.write(`${UNREAD[call.locale]}\n`);
  return true;
}

const UNREAD: Words = {
  vi: 'Chưa viết gì: tệp quyết định nói trên chưa đọc được, giấy tờ sẽ thiếu kết luận của Hội đồng. Sửa tệp ấy rồi chạy lại.',
  en: 'Nothing written: the decision above cannot be read, and a paper would lack what the Council decided. Mend it and run this again.',
};
