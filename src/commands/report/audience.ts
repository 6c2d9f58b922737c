import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Audience } from '../../reports/papers/setting.ts';
import { type Call, textFlag } from '../command.ts';
import { UsageError } from '../usage.ts';

/** What may be typed behind `--audience`, in either language. */
const TYPED: Readonly<Record<string, Audience>> = {
  public: 'public',
  'cong-khai': 'public',
  council: 'council',
  'hoi-dong': 'council',
  person: 'person',
  'ca-nhan': 'person',
  superior: 'superior',
  'cap-tren': 'superior',
};

/** Whether a paper is for others than the Council: of the office's files it says nothing. */
export function isForOthers(call: Call): boolean {
  const asked = TYPED[textFlag(call, 'audience') ?? ''];
  return asked !== undefined && asked !== 'council';
}

/** Every word that is known behind `--audience`. */
export const AUDIENCES = Object.keys(TYPED);

/** For whom a paper is asked; the first of those it may be for where nobody says. */
export function audienceAsked(call: Call, [usual, ...others]: readonly [Audience, ...Audience[]]): Audience {
  const text = textFlag(call, 'audience');
  if (text === undefined) return usual;
  const asked = TYPED[text];
  const allowed = [usual, ...others];
  if (asked && allowed.includes(asked)) return asked;
  const choices = allowed.map((audience) => `--audience ${audience}`);
  throw new UsageError(
    asked
      ? { vi: `văn bản này không có bản ${NAMES.vi[asked]}`, en: `this paper has no version ${NAMES.en[asked]}` }
      : { vi: `không có bản dành cho ${quoted(text)}`, en: `there is no audience ${quoted(text)}` },
    { vi: `chọn ${choices.join(', ')}`, en: `choose ${choices.join(', ')}` },
  );
}

const NAMES: Words<Record<Audience, string>> = {
  vi: {
    public: 'niêm yết công khai',
    council: 'cho Hội đồng',
    person: 'cho riêng từng người',
    superior: 'gửi cấp trên',
  },
  en: {
    public: 'for the notice board',
    council: 'for the Council',
    person: 'for one person',
    superior: 'for the superior',
  },
};
