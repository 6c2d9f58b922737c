import type { FindingsTally } from '../../answers/findings-tally.ts';
import type { Words } from '../../base/locale.ts';
import { kindAt } from '../../source/layout.ts';
import type { Call } from '../command.ts';

/**
 * Whether there is a mistake in a decision of the period, which is said: a paper would be signed as if the Council had not
 * spoken, or had said what its votes do not, so none is made.
 */
export function areDecisionsWrong(call: Call, { errors }: FindingsTally): boolean {
  const isWrong = errors.some(({ place }) => kindAt(place.file.path)?.kind === 'decision');
  if (isWrong) call.host.err.write(`${WRONG[call.locale]}\n`);
  return isWrong;
}

const WRONG: Words = {
  vi: 'Chưa viết gì: tệp quyết định nói trên còn lỗi, giấy tờ sẽ thiếu hoặc sai kết luận của Hội đồng. Sửa tệp ấy rồi chạy lại.',
  en: 'Nothing written: the decision above has a mistake, and a paper would lack or falsify what the Council decided. Mend it and run this again.',
};
