import { councilLists } from '../../answers/decisions/council-lists.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { ballotsWorkbook } from '../../reports/form/ballots/workbook.ts';
import { askedLongerPeriod } from '../asked-longer-period.ts';
import { type Call, EXIT, textFlag } from '../command.ts';
import { scoredItself } from '../decide/refused.ts';
import { tallyTold } from '../findings-told.ts';
import { mustBeRead } from '../unread.ts';
import { UsageError } from '../usage.ts';
import { NOT_MADE, wrongEnding } from './export-refused.ts';
import { nameAsked } from './export-target.ts';
import { workbookMade } from './workbook-made.ts';

/** Writes the sheet on which the votes of a period are counted: its levels and every award's list, or one award's alone. */
export async function exportedBallots(call: Call, root: string): Promise<number> {
  const [, ...typed] = call.values;
  if (typed.length === 0) throw noPeriod();
  const { answer, findings, isRefused } = await councilLists(root, call.host.home, (available, bases, campaigns) =>
    askedLongerPeriod(call, typed.join(' '), { command: 'emul form export ballots', available, bases, campaigns }),
  );
  const hasErrors = await tallyTold(call, findings);
  if (isRefused) return EXIT.failure;
  if (!answer) return EXIT.findings;
  if (answer.period.kind.isBriefed) throw scoredItself(answer.period);
  const award = textFlag(call, 'award');
  const lists = answer.lists.filter((draft) => award === undefined || draft.award?.id.value === award);
  if (lists.length === 0) throw nobody(award, answer.lists);
  mustBeRead(call, NOT_MADE);
  const shown = nameAsked(call) ?? `${FILE[call.locale]} ${answer.period.id}.xlsx`;
  if (!/\.xlsx$/i.test(shown)) throw wrongEnding(shown);
  await workbookMade(call, shown, much(lists, call), () => ballotsWorkbook({ ...answer, lists }, call.locale));
  return hasErrors ? EXIT.findings : EXIT.fine;
}

type Lists = NonNullable<Awaited<ReturnType<typeof councilLists>>['answer']>['lists'];

/** “Xếp loại 16 dòng, Giấy khen 2 dòng”. */
function much(lists: Lists, { locale }: Call): string {
  const said = lists.map(({ award, rows, existing }) => {
    const count = existing?.results.length ?? rows.length;
    return `${award?.name.value ?? LEVELS[locale]} ${ROWS[locale](count)}`;
  });
  return said.join(', ');
}

const FILE: Words = { vi: 'Kiem phieu', en: 'Ballots' };
const LEVELS: Words = { vi: 'xếp loại', en: 'levels' };
const ROWS: Words<(count: number) => string> = { vi: (count) => `${count} dòng`, en: (count) => `${count} rows` };

function noPeriod(): UsageError {
  return new UsageError(
    { vi: 'kiểm phiếu của kỳ nào?', en: 'ballots of which period?' },
    { vi: 'gõ như emul form export ballots 2016-H2', en: 'type emul form export ballots 2016-H2' },
  );
}

/** Nobody is rated, or nobody stands for the award. */
function nobody(award: string | undefined, lists: Lists): UsageError {
  const known = lists.flatMap((draft) => draft.award?.id.value ?? []);
  const what = award ?? '';
  return new UsageError(
    award === undefined
      ? { vi: 'kỳ ấy chưa có ai để Hội đồng biểu quyết', en: 'there is nobody to vote on in that period' }
      : { vi: `không có danh sách ${quoted(what)} để biểu quyết`, en: `there is no list ${quoted(what)} to vote on` },
    known.length > 0 ? { vi: `có: ${known.join(', ')}`, en: `there are: ${known.join(', ')}` } : undefined,
  );
}
