import { amendedIn, amendmentPath, openAmendments } from '../../answers/closing/amendments.ts';
import { laterChanges } from '../../answers/closing/later-changes.ts';
import type { SealBook } from '../../answers/closing/seal-book.ts';
import { withoutAmendment } from '../../answers/petitions/petition-amended.ts';
import { periodOf } from '../../calendar/index.ts';
import { bytesOf } from '../../source/disk.ts';
import type { Call } from '../command.ts';
import { UsageError } from '../usage.ts';
import { written } from '../written.ts';
import { edited } from './edited.ts';
import type { ToAmend } from './to-amend.ts';

/** Lets go of an open amendment, and of those that were opened with it; what was changed by then is told as of any closed period. */
export async function dropped(call: Call, { period, newest, book }: ToAmend): Promise<number> {
  const amendment = newest.amending?.amendment;
  const name = (locale: 'vi' | 'en') => period.kind.words[locale].name(period);
  if (!amendment)
    throw new UsageError({ vi: `${name('vi')} không đang sửa đổi`, en: `${name('en')} is not being amended` });
  const all = await openAmendments(book);
  if (amendment.with) throw openedWith(period, amendment.with.value, all);
  const opened = all.filter((each) => each.name === amendment.name || each.with?.value === amendment.name);
  const count = await countOfChanges(
    opened.map((each) => each.period.value),
    book,
  );
  const files = opened.map((each) => amendmentPath(each.name));
  return await written(call, {
    root: book.root,
    changes: [
      ...files.map((path) => ({ path, before: textAt(book.root, path), after: undefined })),
      ...edited(await withoutAmendment(amendment, book)),
    ],
    deed: { vi: `bỏ bản sửa đổi ${name('vi')}`, en: `dropped the amendment of ${name('en')}` },
    ...(count > 0 && {
      next: {
        vi: `Còn ${count} chỗ khác bản đã khóa; trả lại: emul restore ${period.id}\n`,
        en: `${count} places differ from what was closed; put them back: emul restore ${period.id}\n`,
      },
    }),
  });
}

/** It goes with the shorter period; where that is closed again, it has to be, too. */
function openedWith(period: ToAmend['period'], name: string, all: readonly { readonly name: string }[]): UsageError {
  const { id, kind } = period;
  const shorter = amendedIn(name);
  const of = periodOf(shorter);
  const isOpen = all.some((each) => each.name === name);
  const called = (locale: 'vi' | 'en') => of?.kind.words[locale].name(of) ?? shorter;
  return new UsageError(
    {
      vi: `${kind.words.vi.name(period)} mở theo ${called('vi')}`,
      en: `${kind.words.en.name(period)} was opened with ${called('en')}`,
    },
    isOpen
      ? { vi: `bỏ cả hai: emul amend ${shorter} --drop`, en: `let go of both: emul amend ${shorter} --drop` }
      : {
          vi: `${called('vi')} đã khóa lại, nên kỳ này cũng phải khóa lại: emul close ${id}`,
          en: `${called('en')} is closed again, and so has this to be: emul close ${id}`,
        },
  );
}

async function countOfChanges(periods: readonly string[], book: SealBook): Promise<number> {
  const seals = book.standing.filter((name) => periods.includes(name.replace(/\.\d+$/, '')));
  const all = await Promise.all(seals.map(async (name) => await laterChanges(await book.open(name), book)));
  return all.flat().length;
}

function textAt(root: string, path: string): string | undefined {
  const found = bytesOf(root, path, Number.POSITIVE_INFINITY);
  return 'bytes' in found ? new TextDecoder().decode(found.bytes) : undefined;
}
