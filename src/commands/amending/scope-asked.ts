import { basesIn } from '../../answers/bases.ts';
import { amendedIn } from '../../answers/closing/amendments.ts';
import type { OpenSeal } from '../../answers/closing/open-seal.ts';
import type { Words } from '../../base/locale.ts';
import { nearest } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import type { Period } from '../../calendar/period.ts';
import { typedPeriod } from '../../calendar/typed.ts';
import type { AppealsOpened } from '../appeals/opened.ts';
import { contextOf } from '../asked-period.ts';
import type { Call } from '../command.ts';
import { type Field, words } from '../questions.ts';
import { textsIn } from '../rows-asked.ts';
import { subjectNamed } from '../subject-named.ts';
import { didYouMean, UsageError } from '../usage.ts';

type Workspace = AppealsOpened['workspace'];

interface Opening {
  readonly newest: OpenSeal;
  readonly workspace: Workspace;
}

/** How far an amendment goes, as its file says it; what is left out is everything. */
interface ScopeAsked {
  readonly members: readonly string[] | undefined;
  readonly units: readonly string[] | undefined;
  readonly weeks: readonly (string | number)[] | undefined;
  readonly criteria: readonly string[] | undefined;
}

/** Whose entries, where the line does not say it. */
export function whoToAsk(call: Call): { readonly who?: Field<string> } {
  if (textsIn(call, 'subject').length > 0) return {};
  return { who: { flag: 'who', question: WHO, read: words, missing: NOBODY } };
}

/** As the line says, or `who`. */
export function scopeAsked(call: Call, opening: Opening, who: string | undefined): ScopeAsked {
  const texts = [...textsIn(call, 'subject'), ...(who === undefined ? [] : [who])];
  const named = texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter(Boolean);
  const isAll = named.some((text) => EVERYBODY.has(text.toLowerCase()));
  const subjects = isAll ? [] : named.map((text) => subjectNamed(text, opening.workspace.organization));
  const idsOf = (kind: 'member' | 'unit') =>
    given(subjects.filter((subject) => subject.kind === kind).map(({ id }) => id));
  return {
    members: idsOf('member'),
    units: idsOf('unit'),
    weeks: given(
      textsIn(call, 'week')
        .flatMap((text) => text.split(','))
        .map((text) => weekAsked(call, text, opening)),
    ),
    criteria: given(
      textsIn(call, 'criterion')
        .flatMap((text) => text.split(','))
        .map((text) => criterionAsked(text, opening.workspace)),
    ),
  };
}

const EVERYBODY: ReadonlySet<string> = new Set(['all', 'tất cả', 'toàn cơ quan']);

function given<T>(all: readonly T[]): readonly T[] | undefined {
  return all.length > 0 ? [...new Set(all)] : undefined;
}

/** A week of the period itself; one that an earlier seal holds is amended there. */
function weekAsked(call: Call, text: string, { newest: { seal }, workspace }: Opening): string {
  const held = [...seal.periods.keys(), ...seal.elsewhere.keys()];
  const typed = typedPeriod(text.trim(), contextOf(call, held, basesIn(workspace), '--week'));
  if (!typed.period) throw new UsageError(typed.complaint, typed.help);
  const { period } = typed;
  if (seal.periods.has(period.id)) return period.id;
  const elsewhere = seal.elsewhere.get(period.id);
  throw elsewhere === undefined ? notInside(period, seal.period) : heldElsewhere(period, elsewhere);
}

function notInside(period: Period, closed: string): UsageError {
  const { vi, en } = period.kind.words;
  return new UsageError({
    vi: `${vi.name(period)} không nằm trong bản khóa sổ ${closed}`,
    en: `${en.name(period)} is not in what was closed as ${closed}`,
  });
}

function heldElsewhere(period: Period, seal: string): UsageError {
  const { vi, en } = period.kind.words;
  const shorter = amendedIn(seal);
  return new UsageError(
    { vi: `${vi.name(period)} nằm trong bản khóa sổ ${seal}`, en: `${en.name(period)} stands in seal ${seal}` },
    {
      vi: `mở kỳ ấy, các kỳ dài hơn mở theo: emul amend ${shorter}`,
      en: `open that one, longer ones are opened with it: emul amend ${shorter}`,
    },
  );
}

function criterionAsked(text: string, { criteria }: Workspace): string {
  const ids = new Set(
    criteria.flatMap(({ groups }) => groups.flatMap((group) => group.criteria.map(({ id }) => id.value))),
  );
  const id = text.trim().toUpperCase();
  if (ids.has(id)) return id;
  throw new UsageError(
    { vi: `không có tiêu chí ${quoted(text.trim())}`, en: `there is no criterion ${quoted(text.trim())}` },
    didYouMean(nearest(id, [...ids])),
  );
}

const WHO: Words = {
  vi: 'Sửa của ai (mã hoặc tên, cách nhau dấu phẩy; all: toàn cơ quan)',
  en: 'Whose entries (ids or names with commas; all: everybody’s)',
};
const NOBODY: Words = {
  vi: 'chưa ghi sửa của ai: --subject NGƯỜI (all: toàn cơ quan)',
  en: 'whose entries is missing: --subject WHO (all: everybody’s)',
};
