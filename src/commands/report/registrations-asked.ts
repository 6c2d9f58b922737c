import { type Registering, registering, registrationsRead } from '../../answers/registrations.ts';
import type { Call } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { unknownPeriod, yearOr } from '../registrations/asked.ts';
import { UsageError } from '../usage.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import type { About, Paper } from './paper.ts';

/** What is common to papers about the registrations of a year or campaign. */
export const OF_REGISTRATIONS = {
  audiences: ['council'],
  isForUnscored: true,
  takes: ['<period...>'],
  flags: PAPER_FLAGS,
  about,
} satisfies Partial<Paper<Registering>>;

/** What the parts of a line mean. */
export const REGISTRATION_WORDS = {
  vi: { ...FLAG_WORDS.vi, period: 'năm hoặc mã đợt, ví dụ 2017', audience: 'chỉ có council' },
  en: { ...FLAG_WORDS.en, period: 'a year or a campaign, e.g. 2017', audience: 'council alone' },
};

/** The registrations of the year or campaign that a line names, and what lies in folders beside. */
export async function registrationsAsked(call: Call, beside: readonly string[] = []) {
  const typed = yearOr(call.values.join(' '));
  const read = await registrationsRead(workspaceOf(call), call.host.home, typed, call.today(), beside);
  const { answer, workspace, diagnostics: findings, isRefused } = read;
  const shown = registering(read);
  const isOfNobody = shown?.rows.length === 0;
  if (!isOfNobody && (answer || !workspace)) return { answer: shown, findings, isRefused };
  await findingsTold(call, findings);
  if (isOfNobody) throw ofNobody(shown.period);
  throw unknownPeriod(typed, read);
}

/** Of nobody a paper would say that everybody has registered. */
function ofNobody(period: string): UsageError {
  return new UsageError({
    vi: `kỳ ${period} chưa có tập thể, cá nhân nào để đăng ký thi đua; thêm phòng, thêm người: emul people list`,
    en: `nobody is there to register for ${period}; add divisions and people: emul people list`,
  });
}

function about({ of, workspace, day }: Registering): About {
  return { period: of, workspace, isDraft: false, day };
}
