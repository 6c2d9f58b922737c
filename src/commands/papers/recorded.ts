import {
  type NewPaper,
  type NotRecorded,
  notRecorded,
  type PaperFile,
  paperRecorded,
} from '../../answers/closing/paper-recorded.ts';
import type { Register } from '../../answers/closing/papers.ts';
import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { visible } from '../../base/visible.ts';
import { cited } from '../../reports/cited.ts';
import { lineAt } from '../../source/line-of.ts';
import type { Call } from '../command.ts';
import { notEdited } from '../not-edited.ts';
import { UsageError } from '../usage.ts';
import { written } from '../written.ts';

/** Throws a UsageError where something stands against a paper: before anything is printed. */
export function mustBeFree(paper: NewPaper, register: Register): void {
  const not = notRecorded(paper, register);
  if (not) throw refusal(not);
}

/** Puts a paper into the register and its file beside it, both or none. */
export async function recorded(call: Call, paper: NewPaper, file: PaperFile, register: Register): Promise<number> {
  const made = await paperRecorded(paper, file, { ...register, home: call.host.home });
  if ('refused' in made) throw notEdited('papers/issued.yaml', made.refused);
  if ('not' in made) throw refusal(made.not);
  const { number, date, document, period } = paper;
  const missing = period === undefined ? 'emul papers' : `emul papers ${period}`;
  const called = number === undefined ? undefined : { vi: cited(number, date, 'vi'), en: cited(number, date, 'en') };
  return await written(call, {
    root: register.root,
    changes: made.changes,
    deed: {
      vi: `ghi vào sổ văn bản ${called?.vi ?? `${document} ngày ${dateInWords(date)}`}`,
      en: `recorded ${called?.en ?? `${document} of ${dateInWords(date)}`}`,
    },
    next: { vi: `Xem sổ, còn thiếu gì: ${missing}\n`, en: `See the register: ${missing}\n` },
  });
}

function refusal(not: NotRecorded): UsageError {
  if (not.why === 'another-number') {
    const { number, date } = not.said;
    const { file } = (number ?? date)?.place ?? {};
    const what = [number?.value, date && dateInWords(date.value)].filter((text) => text !== undefined).join(', ');
    return new UsageError(
      {
        vi: `chưa ghi gì: ${file?.path} ghi văn bản này là ${what}`,
        en: `nothing written: ${file?.path} says of this paper ${what}`,
      },
      { vi: 'xem sổ công văn; sửa dòng lệnh, hoặc sửa tệp ấy trước', en: 'mend the line, or that file first' },
    );
  }
  const { by } = not;
  const line = `${by.date.place.file.path}:${lineAt(by.date.place)}`;
  return not.why === 'file-known'
    ? new UsageError({
        vi: `chưa ghi gì: tệp này đã có trong sổ, ${inWords(by)} (${line})`,
        en: `nothing written: this very file is in the register, ${inWords(by)} (${line})`,
      })
    : new UsageError(
        {
          vi: `chưa ghi gì: số này đã cấp cho văn bản khác trong năm, ${inWords(by)} (${line})`,
          en: `nothing written: another paper of the year has this number, ${inWords(by)} (${line})`,
        },
        NUMBER_HELP,
      );
}

const NUMBER_HELP: Words = {
  vi: 'xem sổ công văn; bản chụp của cùng văn bản ấy thì gõ cùng ngày, cùng --document, cùng --period',
  en: 'a scan of that same paper takes the same date, --document and --period',
};

function inWords({ number, date, document, period }: Extract<NotRecorded, { by: unknown }>['by']): string {
  return [number?.value, document.value, period?.value, dateInWords(date.value)]
    .filter((text) => text !== undefined)
    .map((text) => visible(text))
    .join(', ');
}
