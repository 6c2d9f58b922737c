import { amendmentPath, openAmendments } from '../../answers/amendments.ts';
import { laterChanges } from '../../answers/later-changes.ts';
import { withoutAmendment } from '../../answers/petition-amended.ts';
import type { SealBook } from '../../answers/seal-book.ts';
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
  if (amendment.with)
    throw new UsageError(
      { vi: `${name('vi')} mở theo ${amendment.with.value}`, en: `${name('en')} is open with ${amendment.with.value}` },
      { vi: 'bỏ bản của kỳ ngắn hơn ấy, hoặc khóa lại', en: 'drop that of the shorter period, or close it again' },
    );
  const opened = (await openAmendments(book)).filter(
    (each) => each.name === amendment.name || each.with?.value === amendment.name,
  );
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

async function countOfChanges(periods: readonly string[], book: SealBook): Promise<number> {
  const seals = book.standing.filter((name) => periods.includes(name.replace(/\.\d+$/, '')));
  const all = await Promise.all(seals.map(async (name) => await laterChanges(await book.open(name), book)));
  return all.flat().length;
}

function textAt(root: string, path: string): string | undefined {
  const found = bytesOf(root, path, Number.POSITIVE_INFINITY);
  return 'bytes' in found ? new TextDecoder().decode(found.bytes) : undefined;
}
