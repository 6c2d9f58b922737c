import { type Adopting, type AdoptionAsked, adopting, type NotAdopting } from '../../answers/adopting.ts';
import type { extendingOn, Use } from '../../answers/adoption.ts';
import { regulationShown } from '../../answers/regulation-shown.ts';
import { knownRegulations } from '../../answers/regulations.ts';
import { dateInWords, dayFromPeople } from '../../base/day.ts';
import { isId, NAME_ID } from '../../base/id.ts';
import type { Words } from '../../base/locale.ts';
import { changed } from '../../editing/changed.ts';
import { cited } from '../../reports/cited.ts';
import type { FileChange } from '../../store/file-change.ts';
import { inTheWay } from '../../store/new-folder.ts';
import { type Call, type Command, textFlag } from '../command.ts';
import { notEdited } from '../not-edited.ts';
import { workspaceToWrite } from '../to-write.ts';
import type { UsageError } from '../usage.ts';
import { written } from '../written.ts';
import { unknownRegulation } from './known.ts';
import { badDay, badId, incomplete, inWay, isOver, notSplit, taken } from './not-adopted.ts';

/** `emul regulation adopt`: a copy of a regulation under the office's own decision, in a file that was not there. */
export const regulationAdopting: Command = {
  name: 'regulation adopt',
  takes: ['<regulation>'],
  flags: { as: '--as <id>', document: '--document <document>', date: '--date <date>', dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'chép một quy chế thành của cơ quan theo quyết định',
      description: 'Chép một quy chế thành của cơ quan theo quyết định của mình; không bao giờ ghi đè.',
      parts: {
        regulation: 'mã quy chế, ví dụ nd90-2020; sau --as: mã của quy chế mới, ví dụ bdt-2017',
        as: 'mã của quy chế mới',
        document: 'số quyết định của cơ quan, ví dụ 58/QĐ-BDT',
        date: 'ngày ký quyết định, ví dụ 30/9/2016',
        dryRun: 'chỉ in tệp sẽ ghi, chưa ghi gì',
      },
      examples: [
        [
          'emul regulation adopt kh43-2016 --as bdt --document 58/QĐ-BDT --date 30/9/2016',
          'lấy làm quy chế của cơ quan theo quyết định ấy',
        ],
      ],
    },
    en: {
      summary: 'make one the office’s own',
      description: 'Copies a regulation under the office’s own decision; never over a file.',
      parts: {
        regulation: 'id of a regulation, e.g. nd90-2020; behind --as that of the new one, e.g. bdt-2017',
        as: 'id of the new one',
        document: 'number of the office’s decision, e.g. 58/QĐ-BDT',
        date: 'the day it was signed, e.g. 2016-09-30',
        dryRun: 'print the file and write nothing',
      },
      examples: [
        ['emul regulation adopt kh43-2016 --as bdt --document 58/QĐ-BDT --date 30/9/2016', 'make it the office’s own'],
      ],
    },
  },
  run: adopted,
};

async function adopted(call: Call): Promise<number> {
  const asked = askedIn(call);
  const root = workspaceToWrite(call);
  const regulations = await knownRegulations(root, call.host.home);
  const { shown, near = [] } = { shown: undefined, near: undefined, ...regulationShown(asked.from, regulations) };
  if (!shown) throw unknownRegulation(asked.from, near);
  const made = adopting(asked, shown, regulations);
  if ('refused' in made) throw refusedFor(asked, made);
  const { text, extending, use } = made;
  const file = { path: made.path, text };
  const [blocked] = inTheWay(root, [file]);
  if (blocked !== undefined) throw inWay(blocked);
  const { document, date } = asked;
  const settings = made.settings && (await settingsWith(made.settings));
  return written(call, {
    root,
    changes: [{ path: file.path, before: undefined, after: text }, ...(settings ? [settings] : [])],
    deed: {
      vi: `chép ${asked.from} thành quy chế của cơ quan theo ${cited(document, date, 'vi')}`,
      en: `made ${asked.from} the office’s own regulation under ${cited(document, date, 'en')}`,
    },
    next: {
      vi: NEXT.vi(replacedIn(shown.regulation, extending), use?.later ?? []),
      en: NEXT.en(replacedIn(shown.regulation, extending), use?.later ?? []),
    },
  });
}

/** Why nothing is adopted. */
export function refusedFor(asked: AdoptionAsked, made: NotAdopting): UsageError {
  if (made.refused === 'over') return isOver({ ...asked }, made.instead, made.to);
  return made.refused === 'taken' ? taken(asked.id) : notSplit(asked.from);
}

function askedIn(call: Call): AdoptionAsked {
  const [from = ''] = call.values;
  const [id, document, date] = ['as', 'document', 'date'].map((name) => textFlag(call, name)?.trim() ?? '');
  if (!id || !document || !date) throw incomplete(from);
  if (!isId(id, NAME_ID) || id.length > 64) throw badId(id);
  const day = dayFromPeople(date);
  if (day === undefined) throw badDay(date);
  return { from, id, document: document.normalize('NFC'), date: day };
}

/** `emul.yaml` with the regulation in use. */
export async function settingsWith({ file, change }: NonNullable<Adopting['settings']>): Promise<FileChange> {
  const after = await changed(file, [change]);
  if ('refused' in after) throw notEdited(file.path, after.refused);
  return { path: file.path, before: file.text, after: after.text };
}

/** The laws that gave way to others: `tdkt-2013`, `tdkt-2022`. */
function replacedIn(before: Extending, { extends: after }: Extending): [was: string, now: string][] {
  return before.extends.flatMap(({ value }, i) => {
    const now = after[i]?.value;
    return now !== undefined && now !== value ? [[value, now] as [string, string]] : [];
  });
}

type Extending = ReturnType<typeof extendingOn>;

type Replaced = readonly (readonly [was: string, now: string])[];

const NEXT: Words<(replaced: Replaced, later: Use['later']) => string> = {
  vi: (replaced, later) =>
    replaced.map(([was, now]) => `Dựa trên ${now}, vì ${was} đã hết hiệu lực vào ngày ký.\n`).join('') +
    later.map(({ use, from }) => `Từ ngày ${dateInWords(from)} vẫn áp dụng ${use}, ban hành sau.\n`).join('') +
    'Việc tiếp theo\n  1. Quy chế nào áp dụng từ ngày nào: emul regulation list\n  2. Soát lại: emul check\n',
  en: (replaced, later) =>
    replaced.map(([was, now]) => `It extends ${now}, since ${was} had ended when it was signed.\n`).join('') +
    later.map(({ use, from }) => `From ${from} on ${use} holds, which is later.\n`).join('') +
    'What comes next\n  1. Which regulation holds from when: emul regulation list\n  2. Look it through: emul check\n',
};
