import { dayFromPeople } from '../base/day.ts';
import { quoted } from '../base/quoted.ts';
import { periodKinds, periodOf } from './index.ts';
import { type Typed, type TypingContext, typedText } from './typing.ts';
import { week } from './week.ts';

const DATE = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2})$/;

/** Understands a period as people type it: `2016-W45`, `45`, `7/10/2016`, small letters, words with hyphens or blanks. */
export function typedPeriod(text: string, context: TypingContext): Typed {
  const typed = typedText(text);
  const period = periodOf(typed.plain.toUpperCase());
  if (period) return { period };
  const date = typed.plain.replace(/^ngay-/, '');
  const day = dayFromPeople(date);
  if (day) return { period: context.bases.on(day).holding(day) };
  if (DATE.test(date)) return { complaint: { vi: `không có ngày ${date}`, en: `there is no day ${date}` } };
  for (const kind of periodKinds) {
    const found = kind.typed(typed, context);
    if (found) return found;
  }
  return notUnderstood(quoted(typed.raw), context);
}

function notUnderstood(text: string, { bases, command }: TypingContext): Typed {
  const { example } = bases.newest;
  const number = bases.newest === week ? `${command} 45, ` : ''; // No month and no quarter has that number.
  return {
    complaint: { vi: `không hiểu kỳ ${text}`, en: `the period ${text} is not understood` },
    help: {
      vi: `gõ như ${number}${command} 7/10/2016 hoặc ${command} ${example}`,
      en: `type it as ${number}${command} 7/10/2016 or ${command} ${example}`,
    },
  };
}
