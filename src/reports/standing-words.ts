import { type Day, dateSaid, numberOf } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import type { TextCell, Tone } from '../documents/table.ts';
import type { Standing } from '../model/occasion.ts';

/** How work stands on a day, what wants somebody first: the same words in every list, table and sentence. */
export const STANDINGS = [
  'late',
  'due',
  'coming',
  'running',
  'done-late',
  'done',
] as const satisfies readonly Standing[];

export function standingInWords(standing: Standing, locale: Locale): string {
  return WORDS[locale].standings[standing];
}

/** The same in a table. */
export function standingCell(standing: Standing, locale: Locale): TextCell {
  const tone = TONES[standing];
  return { kind: 'text', text: standingInWords(standing, locale), ...(tone && { tone }) };
}

const TONES: Partial<Record<Standing, Tone>> = { late: 'bad', 'done-late': 'poor', done: 'good' };

/** “còn 10 ngày”, “đã quá 30 ngày”, “xong ngày 14/4/2017, BC 21/BC-CSDT; chậm 4 ngày”; nothing of work without a day. */
export function leftInWords(
  standing: Standing,
  { due, done, proof }: { readonly due: Day | undefined; readonly done: Day | undefined; readonly proof: string },
  asOf: Day,
  locale: Locale,
): string {
  const words = WORDS[locale];
  if (done !== undefined && (standing === 'done' || standing === 'done-late')) {
    const said = `${words.doneOn(dateSaid(done, locale))}, ${proof}`;
    return standing === 'done-late' && due !== undefined ? `${said}; ${words.tooLate(daysFrom(due, done))}` : said;
  }
  if (due === undefined) return '';
  return due < asOf ? words.lateBy(daysFrom(due, asOf)) : words.daysLeft(daysFrom(asOf, due));
}

function daysFrom(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

const WORDS = bilingual({
  vi: {
    standings: {
      late: 'Quá hạn',
      due: 'Sắp đến hạn',
      coming: 'Chưa đến hạn',
      running: 'Không ghi hạn',
      'done-late': 'Đã xong, chậm hạn',
      done: 'Đã xong',
    } satisfies Record<Standing, string>,
    doneOn: (day: string) => `xong ngày ${day}`,
    tooLate: (days: number) => `chậm ${days} ngày`,
    lateBy: (days: number) => `đã quá ${days} ngày`,
    daysLeft: (days: number) => (days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`),
  },
  en: {
    standings: {
      late: 'Overdue',
      due: 'Due soon',
      coming: 'To come',
      running: 'Without a day',
      'done-late': 'Done late',
      done: 'Done',
    },
    doneOn: (day) => `done on ${day}`,
    tooLate: (days) => `${days} days late`,
    lateBy: (days) => `${days} days over`,
    daysLeft: (days) => (days === 0 ? 'today is the last day' : `${days} days left`),
  },
});
