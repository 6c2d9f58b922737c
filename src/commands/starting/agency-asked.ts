import { type LawToStartWith, lawsToStartWith } from '../../answers/laws-to-start-with.ts';
import { dateInWords } from '../../base/day.ts';
import { inBoth, same, type Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { periodOf, scoredKinds } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { typedPeriod } from '../../calendar/typed.ts';
import type { Reading } from '../asking.ts';
import { chosenFrom, listedToChoose } from '../choice.ts';
import { formKindAsked } from '../form/kinds/index.ts';
import { type Questions, words, yesOr } from '../questions.ts';

type PeriodKind = Period['kind'];

/** What an office says once, when its workspace is started. */
export interface Agency {
  readonly name: string;
  readonly parent: string | undefined;
  readonly place: string | undefined;
  readonly symbol: string | undefined;
  readonly law: LawToStartWith;
  readonly start: Period;
  /** Whether the workbook for divisions and people is to be made at once. */
  readonly wantsSetup: boolean;
}

/** As the line says, or whoever sits at the terminal. */
export async function agencyAsked(questions: Questions): Promise<Agency> {
  const { call } = questions;
  const name = await questions.of({ flag: 'agency', question: NAME, read: words, missing: NO_NAME });
  const parent = await questions.of({ flag: 'parent', question: PARENT, read: words });
  const place = await questions.of({ flag: 'place', question: PLACE, read: words });
  const symbol = await questions.of({ flag: 'symbol', question: SYMBOL, read: words });
  const laws = await lawsToStartWith(call.host.home, call.today());
  const kind = await kindAsked(questions, laws);
  const law = await lawAsked(questions, laws, kind);
  const start = await startAsked(questions, scoredKinds.find(({ id }) => id === law?.base) ?? kind);
  const wantsSetup = hasSetup() && (await questions.answer(SETUP, yesOr(true))) === true;
  return { ...questions.settled({ name, law, start }), parent, place, symbol, wantsSetup };
}

/** Whether there is a workbook in which an office says all of this and more. */
function hasSetup(): boolean {
  return formKindAsked('setup') !== formKindAsked(undefined);
}

/** What is scored, by its digit or its word; unless somebody says otherwise what the law of the day scores. */
async function kindAsked(questions: Questions, laws: readonly LawToStartWith[]): Promise<PeriodKind | undefined> {
  const kinds = scoredKinds.filter(({ id }) => laws.some(({ base }) => base === id));
  const usual = laws[0]?.base;
  const all = kinds.map(({ id, words: { vi } }) => ({ id, name: vi.kind }));
  const called = all.find(({ id }) => id === usual)?.name ?? '';
  const id = await questions.of({
    flag: 'base',
    question: {
      vi: `${listedToChoose(all)}\nChấm điểm theo (Enter: ${called})`,
      en: `${listedToChoose(all)}\nScored by (Enter: ${called})`,
    },
    read: chosenFrom(all, 'base', usual),
  });
  return kinds.find((kind) => kind.id === id);
}

/** A regulation by its digit, its title or its code, of those that score such periods. */
async function lawAsked(
  questions: Questions,
  laws: readonly LawToStartWith[],
  kind: PeriodKind | undefined,
): Promise<LawToStartWith | undefined> {
  const fit = kind ? laws.filter(({ base }) => base === kind.id) : laws;
  const [usual] = fit;
  const all = fit.map(({ id, title, to, isInForce }) => ({
    id,
    name: isInForce || to === undefined ? title : `${title} (hiệu lực đến ${dateInWords(to)})`,
    short: title,
  }));
  const read = chosenFrom(all, 'regulation', usual?.id);
  const id = await questions.of({
    flag: 'regulation',
    question: {
      vi: `${listedToChoose(all)}\nXếp loại theo (Enter: số 1)`,
      en: `${listedToChoose(all)}\nClassified by (Enter: 1)`,
    },
    read: (text): Reading<string | undefined> => {
      const other = laws.find((law) => law.id === text && !fit.includes(law));
      return other && kind ? { complaint: OTHER_BASE(other, kind) } : read(text);
    },
  });
  return fit.find((law) => law.id === (id ?? usual?.id));
}

/** The first period that is scored; the one of today unless somebody says otherwise. */
async function startAsked(questions: Questions, kind: PeriodKind | undefined): Promise<Period | undefined> {
  if (!kind) return undefined;
  const { today } = questions.call;
  const usual = kind.holding(today());
  const title = inBoth((locale) => kind.words[locale].title(usual));
  return (
    (await questions.of({
      flag: 'start',
      question: {
        vi: `Bắt đầu chấm từ ${kind.words.vi.kind} nào (Enter: ${title.vi})`,
        en: `The first ${kind.words.en.kind} that is scored (Enter: ${title.en})`,
      },
      read: (text) => (text === '' ? { value: usual } : periodTyped(text, kind, today)),
    })) ?? usual
  );
}

/** A bare number is of this year: no week has been scored that it could follow. */
function periodTyped(text: string, kind: PeriodKind, today: () => string): Reading<Period> {
  const inYear =
    periodOf(text) ?? periodOf(`${today().slice(0, 4)}-${kind.id === 'week' ? 'W' : ''}${text.padStart(2, '0')}`);
  const bases = { newest: kind, on: () => kind, of: () => kind };
  const typed = inYear ?? typedPeriod(text, { newest: [], bases, command: 'emul init --start', today }).period;
  if (typed?.kind === kind) return { value: typed };
  return {
    complaint: {
      vi: `  không có ${kind.words.vi.kind} ${quoted(text)}; gõ như ${kind.holding(today()).id}`,
      en: `  there is no ${kind.words.en.kind} ${quoted(text)}; type it as ${kind.holding(today()).id}`,
    },
  };
}

const OTHER_BASE = ({ title, base }: LawToStartWith, kind: PeriodKind): Words => {
  const own = kindNamed(base);
  return {
    vi: `  “${title}” chấm theo ${own.vi}, không theo ${kind.words.vi.kind}`,
    en: `  “${title}” scores by the ${own.en}, not by the ${kind.words.en.kind}`,
  };
};

function kindNamed(id: string): Words {
  const kind = scoredKinds.find((each) => each.id === id);
  return kind ? inBoth((locale) => kind.words[locale].kind) : same(id);
}

const NAME: Words = { vi: 'Tên cơ quan, ví dụ Ban Dân tộc tỉnh Mẫu', en: 'The agency, e.g. Ban Dân tộc tỉnh Mẫu' };
const NO_NAME: Words = {
  vi: 'chưa ghi tên cơ quan: --agency "TÊN CƠ QUAN"; xem thử một sổ mẫu: emul init --sample',
  en: 'the agency is missing: --agency "NAME"; for a sample to look at: emul init --sample',
};
const SETUP: Words = {
  vi: 'Lập ngay bảng Excel để khai phòng, người, Hội đồng (Enter: có; k: không)',
  en: 'Make the Excel workbook for divisions, people and Council at once (Enter: yes; n: no)',
};
const PARENT: Words = { vi: 'Cơ quan cấp trên (Enter: bỏ qua)', en: 'The agency above (Enter: leave out)' };
const PLACE: Words = {
  vi: 'Địa danh ghi trên văn bản (Enter: bỏ qua)',
  en: 'The place that papers name (Enter: leave out)',
};
const SYMBOL: Words = {
  vi: 'Ký hiệu trong số văn bản, như SNV trong 12/QĐ-SNV (Enter: bỏ qua)',
  en: 'The symbol in paper numbers, as SNV in 12/QĐ-SNV (Enter: leave out)',
};
