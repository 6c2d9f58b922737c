import { type Editions, idsIn, last, readEditions } from '../../answers/criteria/criteria-editions.ts';
import { exportedScale, ownScale, sizeOf } from '../../answers/entry/scale-exported.ts';
import type { Words } from '../../base/locale.ts';
import { ownScaleDocument } from '../../reports/form/own-scale-blocks.ts';
import { scaleWorkbook } from '../../reports/form/scale-workbook.ts';
import { type Call, EXIT, textFlag } from '../command.ts';
import { editionAsked, namedBy } from '../criteria/asked.ts';
import { drawn } from '../drawn.ts';
import { findingsTold } from '../findings-told.ts';
import { typedPath } from '../typed-path.ts';
import { mustBeRead } from '../unread.ts';
import { UsageError } from '../usage.ts';
import { NOT_MADE, wrongEnding } from './export-refused.ts';
import { nameAsked } from './export-target.ts';
import { workbookMade } from './workbook-made.ts';

/** Writes a point scale as a workbook; a blank one where the workspace has none, or with `--new`. */
export async function exportedScaleFile(call: Call, root: string): Promise<number> {
  const [, typed] = call.values;
  const from = textFlag(call, 'from');
  const isNew = call.flags['new'] === true || from !== undefined;
  const name = typed === undefined ? undefined : namedBy(typed, call);
  const editions = await readEditions(root, call.host.home, name ? [name] : []);
  const hasErrors = await findingsTold(call, editions.diagnostics);
  const { workspace } = editions;
  if (!workspace || editions.isStopped) return EXIT.findings;
  const criteria = isNew ? undefined : name ? editionAsked(name, editions, last) : only(editions);
  if (!criteria && !isNew && (name || editions.all.length > 0)) return EXIT.findings;
  const shown = nameAsked(call) ?? `${criteria ? criteria.id.value : 'thang-moi'}.xlsx`;
  if (!/\.xlsx$/i.test(shown)) throw wrongEnding(shown);
  mustBeRead(call, NOT_MADE);
  const own = from === undefined ? undefined : await ownScale({ full: typedPath(from, call), shown: from });
  if (own) await drawn(ownScaleDocument(own, call.locale), call);
  if (own?.fault) return EXIT.findings;
  await workbookMade(call, shown, own ? OF_OWN[call.locale] : much(criteria, call), () =>
    scaleWorkbook(exportedScale(criteria, workspace, own), call.locale),
  );
  return hasErrors ? EXIT.findings : EXIT.fine;
}

const OF_OWN: Words = {
  vi: 'bảng của cơ quan chép vào; soát lại trang Thang điểm, điền trang Mức và trang Áp dụng',
  en: 'with the lines of that table; look them over, and fill in Levels and Applies to',
};

/** The newest edition of the only scale; a UsageError where there are several, since a table is of one. */
function only({ all }: Editions): ReturnType<typeof last> {
  const ids = idsIn(all);
  if (ids.length <= 1) return last(all);
  const [first = ''] = ids;
  throw new UsageError(
    {
      vi: `sổ có ${ids.length} thang điểm: ${ids.join(', ')}`,
      en: `there are ${ids.length} scales: ${ids.join(', ')}`,
    },
    {
      vi: `ghi thang nào: emul form export criteria ${first}; thang mới thì thêm --new`,
      en: `say which: emul form export criteria ${first}; add --new for a new one`,
    },
  );
}

function much(criteria: ReturnType<typeof last>, { locale }: Call): string {
  if (!criteria) return { vi: 'bảng trống, có dòng ví dụ', en: 'a blank table with examples' }[locale];
  const size = sizeOf(criteria);
  return {
    vi: `“${size.title}”, ${size.groups} nhóm, ${size.criteria} tiêu chí`,
    en: `“${size.title}”, ${size.groups} groups, ${size.criteria} criteria`,
  }[locale];
}
