import type { CandidatesQuestion } from '../answers/candidates.ts';
import { supposedDecision } from '../answers/decisions/supposed-decision.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { isThere } from '../source/folder.ts';
import { type Call, textFlag } from './command.ts';
import { findingsTold } from './findings-told.ts';
import { typedPath } from './typed-path.ts';
import { UsageError } from './usage.ts';

type Supposed = CandidatesQuestion['supposed'];

/** The decision of `--suppose`; what is wrong in its file is told. */
export async function supposedAsked(call: Call, root: string): Promise<Supposed | 'broken'> {
  const file = textFlag(call, 'suppose');
  if (file === undefined) return undefined;
  const path = typedPath(file, call);
  if (!isThere(path)) {
    throw new UsageError(
      { vi: `--suppose: không có tệp ${file}`, en: `--suppose: there is no file ${file}` },
      {
        vi: 'tìm từ thư mục đang đứng, rồi từ thư mục sổ; tệp viết như trong decisions/',
        en: 'it is looked for from the current folder, then from the workspace; write the file like those of decisions/',
      },
    );
  }
  const { decision, diagnostics } = await supposedDecision(path, root, call.host.home);
  const hasErrors = await findingsTold(call, diagnostics);
  return hasErrors || !decision ? 'broken' : decision;
}

/** The period asked for, where a decision supposed can change anything of it. */
export function touchedBy(supposed: Supposed, period: Period): Period {
  if (!supposed || touches(supposed, period)) return period;
  const its = supposed.period.value;
  throw new UsageError(
    {
      vi: `--suppose: quyết định về kỳ ${its}, không đổi được gì của ${period.kind.words.vi.name(period)}`,
      en: `--suppose: a decision on ${its} changes nothing of ${period.id}`,
    },
    { vi: `xem kỳ ấy: emul candidates ${its}`, en: `ask for its period: emul candidates ${its}` },
  );
}

/** Levels of a shorter period count in the longer ones around it; awards do in none but their own. */
function touches({ period: { value }, award }: NonNullable<Supposed>, asked: Period): boolean {
  if (value === asked.id) return true;
  const its = periodOf(value);
  return its !== undefined && !award && asked.from <= its.from && its.to <= asked.to;
}
