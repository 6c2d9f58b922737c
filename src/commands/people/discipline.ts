import { disciplinesIn, type Office } from '../../answers/people/office.ts';
import { type Day, dateInWords } from '../../base/day.ts';
import { inBoth, type Locale, same, type Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { Numeral } from '../../editing/value.ts';
import { folded } from '../../forms/folded.ts';
import { discipline } from '../../forms/lists/discipline.ts';
import type { Reading } from '../asking.ts';
import { listedToChoose } from '../choice.ts';
import { type Command, textFlag } from '../command.ts';
import { type Questions, questioned, words } from '../questions.ts';
import { dayAsked } from './asked-place.ts';
import { officeToWrite, personIn } from './office.ts';
import { rowWritten } from './row-written.ts';
import { SHARED_WORDS, WHO_WORDS, whoAsked } from './who.ts';

/** `emul people discipline`: a decision against somebody. */
export const peopleDiscipline: Command = {
  name: 'people discipline',
  takes: ['[person...]'],
  flags: {
    form: '--form <sanction>',
    date: '--date <date>',
    decision: '--decision <number>',
    countedIn: '--counted-in <year>',
    reason: '--reason <reason>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'ghi quyết định kỷ luật',
      description:
        'Ghi một quyết định kỷ luật; quy chế nói hình thức nào khống chế xếp loại, danh hiệu. Gõ thôi ở câu nào thì dừng, không ghi gì.',
      parts: {
        form: 'hình thức: khiển trách, cảnh cáo, hạ bậc lương, giáng chức, cách chức, buộc thôi việc',
        date: 'ngày của quyết định',
        decision: 'số quyết định',
        countedIn: 'tính vào năm khác năm của quyết định',
        ...SHARED_WORDS.vi,
        ...WHO_WORDS.vi,
      },
      examples: [['emul people discipline "Thu Hằng" --form "khiển trách" --date 2/11/2017', 'một quyết định']],
    },
    en: {
      summary: 'a decision against somebody',
      description:
        'Notes a decision of discipline; the regulation says which forms bound levels and titles. “stop” at any question ends it, nothing written.',
      parts: {
        form: 'the form in words, e.g. "a reprimand"',
        date: 'the day of the decision',
        decision: 'its number',
        countedIn: 'the year it counts in, if not that of the decision',
        ...SHARED_WORDS.en,
        ...WHO_WORDS.en,
      },
      examples: [['emul people discipline "Thu Hằng" --form "a reprimand" --date 2017-11-02', 'one decision']],
    },
  },
  async run(call) {
    const office = await officeToWrite(call);
    return typeof office === 'number' ? office : await questioned(call, (questions) => disciplined(questions, office));
  },
};

async function disciplined(questions: Questions, office: Office): Promise<number> {
  const { call } = questions;
  const { organization } = office;
  const id = await whoAsked(questions, office);
  const form = await formAsked(questions, office);
  const date = await dayAsked(questions, 'date', DATE, NO_DATE);
  const decision = await questions.of({ flag: 'decision', question: DECISION, read: words });
  const countedIn = await questions.of({ flag: 'countedIn', read: yearOf });
  const whole = questions.settled({ id, form, date });
  const name = disciplinesIn(office).find((each) => each.id === whole.form)?.name ?? same(whole.form);
  const told = { ...whole, name, decision, person: (locale: 'vi' | 'en') => personIn(whole.id, organization, locale) };
  return await rowWritten(
    questions,
    office,
    {
      list: discipline,
      whose: { id: whole.id, name: organization.member(whole.id)?.name.value ?? '', isKnown: true },
      values: { form, date, decision, countedIn: countedIn && new Numeral(countedIn) },
    },
    {
      deed: inBoth((locale) => NOTED[locale](told)),
      reason: textFlag(call, 'reason')?.normalize('NFC').trim() || decision,
      ...(decision === undefined && { next: NO_DECISION }),
    },
  );
}

/** A form by its digit, its name or its code. */
function formAsked(questions: Questions, office: Office): Promise<string | undefined> {
  const forms = disciplinesIn(office);
  const listIn = (locale: Locale) => listedToChoose(forms.map(({ name }) => ({ name: name[locale] })));
  return questions.of({
    flag: 'form',
    question: { vi: `${listIn('vi')}\nHình thức, số hoặc tên`, en: `${listIn('en')}\nForm, digit or name` },
    read(text): Reading<string | undefined> {
      if (text === '') return { value: undefined };
      const isNamed = ({ id, name }: (typeof forms)[number]) =>
        [id, name.vi, name.en].some((each) => folded(each) === folded(text));
      const found = forms[/^\d{1,2}$/.test(text) ? Number(text) - 1 : forms.findIndex(isNamed)];
      return found
        ? { value: found.id }
        : { complaint: inBoth((locale) => NO_SUCH[locale](quoted(text), namesIn(locale))) };
    },
    missing: NO_FORM,
  });
  function namesIn(locale: Locale): string {
    return forms.map(({ name }) => name[locale]).join(', ');
  }
}

function yearOf(text: string): Reading<string | undefined> {
  if (text === '') return { value: undefined };
  return /^(?:19|20)\d\d$/.test(text)
    ? { value: text }
    : {
        complaint: {
          vi: `  ${quoted(text)} không phải năm; gõ như 2016`,
          en: `  ${quoted(text)} is no year; type it as 2016`,
        },
      };
}

const NO_FORM: Words = {
  vi: 'chưa ghi hình thức: --form "khiển trách"',
  en: 'the form is missing: --form "a reprimand"',
};
const NO_SUCH: Words<(text: string, names: string) => string> = {
  vi: (text, names) => `  không có hình thức ${text}; chọn ${names}`,
  en: (text, names) => `  there is no form ${text}; choose ${names}`,
};
const DATE: Words = { vi: 'Ngày của quyết định', en: 'The day of the decision' };
const NO_DATE: Words = {
  vi: 'chưa ghi ngày của quyết định: --date 2/11/2016',
  en: 'its day is missing: --date 2016-11-02',
};
const DECISION: Words = { vi: 'Số quyết định (Enter: chưa có)', en: 'Number of the decision (Enter: none yet)' };
const NO_DECISION: Words = {
  vi: 'Chưa ghi số quyết định; có rồi thì gõ lại lệnh này, thêm --decision "…"\n',
  en: 'No number yet; once there is one, type this line again with --decision "…"\n',
};

interface Disciplined {
  readonly name: Words;
  readonly date: Day;
  readonly decision: string | undefined;
  person(locale: 'vi' | 'en'): string;
}

const NOTED: Words<(told: Disciplined) => string> = {
  vi: ({ name, date, decision, person }) =>
    `ghi kỷ luật ${person('vi')}: ${name.vi}, ngày ${dateInWords(date)}${decision ? `, ${decision}` : ''}`,
  en: ({ name, date, decision, person }) =>
    `noted discipline of ${person('en')}: ${name.en}, ${date}${decision ? `, ${decision}` : ''}`,
};
