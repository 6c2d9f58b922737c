import { type GridAnswer, type Gridded, griddedPeriod } from '../../answers/gridded.ts';
import type { Locale } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { periodKinds } from '../../calendar/index.ts';
import { longerThan } from '../../calendar/kind-words.ts';
import type { Period } from '../../calendar/period.ts';
import { type Call, textFlag } from '../command.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { FLAG_WORDS, PERIOD_FLAGS, periodQuestion, SUBJECT_FLAG } from './flags.ts';
import { definePaper } from './paper.ts';
import { onePersonAsked, onlyThose } from './subjects.ts';

/** `emul report grid`: everybody by weeks or months. */
export const reportGrid = definePaper<GridAnswer & Pick<Gridded, 'kinds'>>({
  id: 'grid',
  called: 'theo-doi',
  title: { vi: 'Bảng tổng hợp mức', en: 'Grid of levels' },
  places: ['note'],
  room: ['signer'],
  audiences: ['council', 'public', 'person'],
  takes: ['<period...>'],
  flags: { by: '--by <part>', ...PERIOD_FLAGS, ...SUBJECT_FLAG },
  words: {
    vi: {
      summary: 'bảng theo dõi từng tuần, từng tháng trong năm',
      description:
        'Mỗi người một dòng, mỗi tuần hoặc mỗi tháng một cột, trong ô là mức xếp loại; cuối dòng đếm số lần mỗi mức và ghi mức cả kỳ.',
      parts: { ...FLAG_WORDS.vi, by: 'cột theo tuan (tuần) hoặc thang (không ghi: theo tháng)' },
      examples: [
        ['emul report grid 2016', 'năm 2016 theo tháng'],
        ['emul report grid 2016-H2 --by tuan', 'sáu tháng cuối năm theo tuần'],
      ],
    },
    en: {
      summary: 'everybody by weeks or months, the level in each cell',
      description:
        'A row for everybody, a column for each week or month, the level in each cell; at the end of the row how often each level, and the level of the whole.',
      parts: { ...FLAG_WORDS.en, by: 'columns by week, month, quarter or half-year (left out: months)' },
      examples: [
        ['emul report grid 2016', '2016 by months'],
        ['emul report grid 2016-H2 --by week', 'the second half of 2016 by weeks'],
      ],
    },
  },
  async ask(call, command) {
    const question = periodQuestion(call, command);
    const gridded = await griddedPeriod(workspaceOf(call), call.host.home, question, columnsAsked(call));
    return { ...gridded, answer: gridded.answer && { ...gridded.answer, kinds: gridded.kinds } };
  },
  about: ({ classified }) => classified,
  async papers({ kinds, ...answer }, call, audience) {
    const by = columnsAsked(call);
    if (kinds.length === 0) throw noParts(answer.classified.period);
    if (by !== undefined && !kinds.includes(by)) throw noSuchColumns(by, kinds);
    const { organization } = answer.classified.workspace;
    const classified = onlyThose(audience === 'person' ? [onePersonAsked(call, organization)] : [], answer.classified);
    const { grid } = await import('../../reports/papers/grid.ts');
    return [{ make: (setting) => grid({ ...answer, classified }, setting) }];
  },
});

function columnsAsked(call: Call): string | undefined {
  const text = textFlag(call, 'by');
  if (text === undefined) return undefined;
  const kind = COLUMNS.find(({ noun }) => text === noun.en || text === noun.vi);
  if (kind) return kind.id;
  throw new UsageError(
    { vi: `không chia cột theo ${quoted(text)} được`, en: `there are no columns by ${quoted(text)}` },
    { vi: 'chọn --by tuan hoặc --by thang', en: 'choose --by week or --by month' },
  );
}

/** A base period has no parts. */
function noParts({ kind, from }: Period): UsageError {
  const { names, longest } = longerThan(kind);
  const { id } = longest.holding(from);
  const choice = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' hoặc ');
  return new UsageError(
    { vi: 'kỳ này không gồm kỳ nào nhỏ hơn để chia cột', en: 'this period has no parts to make columns of' },
    { vi: `chọn ${choice}, ví dụ emul report grid ${id}`, en: `choose a longer one, e.g. ${id}` },
  );
}

/** A period has no parts of a kind that it is not rolled up from. */
function noSuchColumns(by: string, kinds: readonly string[]): UsageError {
  return new UsageError(
    {
      vi: `kỳ này không được tổng hợp từ ${quoted(typed(by, 'vi'))}`,
      en: `this period is not rolled up from ${quoted(typed(by, 'en'))}`,
    },
    { vi: `chọn ${choices(kinds, 'vi')}`, en: `choose ${choices(kinds, 'en')}` },
  );
}

/** How a kind of column is typed in a language. */
function typed(id: string, locale: Locale): string {
  return COLUMNS.find((kind) => kind.id === id)?.noun[locale] ?? id;
}

/** What columns may be made by. */
export const COLUMNS = periodKinds.filter(({ isOfAnyLength }) => !isOfAnyLength);

function choices(kinds: readonly string[], locale: Locale): string {
  return kinds.map((kind) => `--by ${typed(kind, locale)}`).join(', ');
}
