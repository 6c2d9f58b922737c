import { type AskedFor, rowsOf, type ScoreAnswer, scoredPeriod } from '../answers/scored.ts';
import { nearest } from '../base/nearest.ts';
import { scoreJson } from '../reports/score-json.ts';
import { askedPeriod } from './asked-period.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { findingsTold } from './findings-told.ts';
import { workspaceOf } from './opened.ts';
import { UsageError } from './usage.ts';

/** `emul score`: the table of a week at the Friday briefing. */
export const score: Command = {
  name: 'score',
  takes: ['[period...]'],
  flags: {
    unit: '--unit <id...>',
    member: '--member <id...>',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'bảng điểm thi đua của một tuần',
      description: 'In bảng điểm thi đua của một tuần: tự chấm, trưởng phòng, lãnh đạo, cộng, trừ, tổng, xếp loại.',
      parts: {
        period: 'tuần: 45, 7/10/2016 hoặc 2016-W45 (mặc định: tuần mới nhất có tệp điểm)',
        unit: 'chỉ các phòng này (mã hoặc tên)',
        member: 'chỉ các cá nhân này (mã hoặc tên)',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul score', 'tuần mới nhất'],
        ['emul score 45', 'tuần 45'],
        ['emul score 7/10/2016 --unit cs-dt', 'tuần có ngày 07/10/2016, một phòng'],
      ],
    },
    en: {
      summary: 'the emulation score table of a week',
      description: 'Prints the score table of a week: self, head, council, bonus, penalty, total, level.',
      parts: {
        period: 'the week: 45, 7/10/2016 or 2016-W45 (default: the newest with a scores file)',
        unit: 'only these divisions (id or name)',
        member: 'only these people (id or name)',
        json: 'print for machines',
      },
      examples: [
        ['emul score', 'the newest week'],
        ['emul score 45', 'week 45'],
        ['emul score 7/10/2016 --unit cs-dt', 'the week of 7 October 2016, one division'],
      ],
    },
  },
  async run(call) {
    const root = workspaceOf(call);
    const isJson = call.flags['json'] === true;
    const { answer, diagnostics, beside, isRefused } = await scoredPeriod(root, call.host.home, {
      choose: (available, base) => askedPeriod(call, available, base),
      earlier: isJson ? 0 : TREND - 1,
    });
    const asked = answer && rowsOf(answer, askedOf(call, answer));
    const hasErrors = await findingsTold(call, diagnostics, beside);
    if (asked)
      call.host.out.write(isJson ? scoreJson(asked, call.locale, call.host.home.version) : await table(asked, call));
    if (isRefused) return EXIT.failure;
    return !asked || hasErrors ? EXIT.findings : EXIT.fine;
  },
};

/** How many periods the line of a table shows, this one among them. */
const TREND = 8;
/** What a file or a pipe is written for. */
const USUAL_WIDTH = 80;

/** The report on a terminal; loaded here, since `--json` needs none of it. */
async function table(answer: ScoreAnswer, { host, locale, isColoured }: Call): Promise<string> {
  const [{ score: report }, { terminal }] = await Promise.all([
    import('../reports/score.ts'),
    import('../formats/terminal.ts'),
  ]);
  return terminal(report.document(answer, locale), {
    width: host.out.width ?? USUAL_WIDTH,
    isColoured,
  });
}

function askedOf(call: Call, { workspace: { organization } }: ScoreAnswer): AskedFor[] {
  const units = idsIn(call, 'unit').map((id) => askedFor('unit', id, organization.unit(id), organization.unitIds()));
  const members = idsIn(call, 'member').map((id) =>
    askedFor('member', id, organization.member(id), organization.memberIds()),
  );
  return [...units, ...members];
}

function idsIn(call: Call, flag: 'unit' | 'member'): readonly string[] {
  const given = call.flags[flag];
  return Array.isArray(given) ? given : [];
}

function askedFor(
  kind: AskedFor['kind'],
  id: string,
  found: { readonly name: { readonly value: string } } | undefined,
  known: Iterable<string>,
): AskedFor {
  if (found) return { kind, id, name: found.name.value };
  const [meant] = nearest(id, known);
  throw new UsageError(
    {
      vi: `không có ${kind === 'unit' ? 'phòng' : 'cá nhân'} nào mang mã “${id}”`,
      en: `there is no ${kind} with the id “${id}”`,
    },
    meant === undefined
      ? { vi: 'xem mã trong organization.yaml', en: 'see the ids in organization.yaml' }
      : { vi: `có phải “${meant}”?`, en: `did you mean “${meant}”?` },
  );
}
