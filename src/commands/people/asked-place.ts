import { type Office, unitsOn } from '../../answers/people/office.ts';
import { type Day, dateInWords, dayFromPeople } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { chosenFrom, listedToChoose } from '../choice.ts';
import { dayOr, type Field, type Questions, words } from '../questions.ts';
import { candidatesOf } from '../subject-named.ts';
import { UsageError } from '../usage.ts';

/** The unit that somebody comes to; the units there are stand in the question, each with its digit. */
export async function unitAsked(questions: Questions, office: Office, usual?: string): Promise<string | undefined> {
  const { units } = office.organization;
  if (units.length === 0) throw new UsageError(NO_UNITS, FIRST_UNITS);
  const all = candidatesOf(unitsOn(questions.call.today(), office));
  const known = usual === undefined ? undefined : all.find(({ id }) => id === usual)?.name;
  const list = listedToChoose(all);
  const or = (enter: string) => (known === undefined ? '' : ` (Enter: ${known}${enter})`);
  return await questions.of({
    flag: 'unit',
    question: { vi: `${list}\nPhòng, số hoặc tên${or('')}`, en: `${list}\nDivision, digit or name${or('')}` },
    read: chosenFrom(all, 'unit', usual),
    missing: NO_UNIT,
  });
}

/** The post; Enter stands for the one that most people of the division have, or that somebody has already. */
export async function postAsked(questions: Questions, usual: string | undefined): Promise<string | undefined> {
  const enter = { vi: usual ?? 'bỏ qua', en: usual ?? 'leave out' };
  return await questions.of({
    flag: 'post',
    question: { vi: `Chức vụ (Enter: ${enter.vi})`, en: `Post (Enter: ${enter.en})` },
    read: (text) => (dayFromPeople(text) ? { complaint: A_DAY } : text === '' ? { value: usual } : words(text)),
  });
}

/** Who answers one question too early would hold a day for a post. */
const A_DAY: Words = {
  vi: '  đây là ngày, chưa phải chức vụ; gõ chức vụ trước',
  en: '  that is a day; type the post first',
};

/** A day that Enter alone means as today. */
export function dayAsked(
  questions: Questions,
  flag: string,
  question: Words,
  missing: Words,
): Promise<Day | undefined> {
  const today = questions.call.today();
  const field: Field<Day> = {
    flag,
    question: {
      vi: `${question.vi} (Enter: hôm nay, ${dateInWords(today)})`,
      en: `${question.en} (Enter: today, ${today})`,
    },
    read: dayOr(questions.call.host.isTyped ? today : undefined),
    missing,
  };
  return questions.of(field);
}

const NO_UNIT: Words = { vi: 'chưa ghi phòng nào: --unit "…"', en: 'the division is missing: --unit "…"' };
const NO_UNITS: Words = { vi: 'sổ chưa có phòng nào', en: 'there is no division yet' };
const FIRST_UNITS: Words = {
  vi: 'khai báo các phòng trong bảng Excel: emul form export setup -o so.xlsx',
  en: 'enter the divisions in an Excel workbook: emul form export setup -o setup.xlsx',
};
