import { type AskedFor, rowsOf, type ScoreAnswer, scoredPeriod } from '../answers/scored.ts';
import { ROOMY } from '../formats/terminal/columns.ts';
import { scoreJson } from '../reports/score-json.ts';
import type { Located } from '../source/located.ts';
import { askedPeriod, withoutFileTold } from './asked-period.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { findingsTold } from './findings-told.ts';
import { workspaceOf } from './opened.ts';
import { subjectsAsked } from './subject-argument.ts';

/** `emul score`: the table of a week at the Friday briefing. */
export const score: Command = {
  name: 'score',
  takes: ['[period...]'],
  flags: {
    unit: '--unit <subject...>',
    member: '--member <subject...>',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'bảng điểm thi đua của một tuần',
      description: 'In bảng điểm thi đua của một tuần: tự chấm, trưởng phòng, lãnh đạo, cộng, trừ, tổng, xếp loại.',
      parts: {
        period: 'tuần: 45, 7/10/2016 hoặc 2016-W45 (không ghi: tuần mới nhất có tệp điểm)',
        unit: 'chỉ phòng này; nhiều phòng thì cách nhau dấu phẩy',
        member: 'chỉ cá nhân này; nhiều người thì cách nhau dấu phẩy',
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
        period: 'the week: 45, 7/10/2016 or 2016-W45 (left out: the newest with a scores file)',
        unit: 'only this division; commas part several',
        member: 'only this person; commas part several',
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
      earlier: isJson ? 0 : lookedBack(call),
    });
    const { period, workspace } = answer ?? {};
    if (period && !workspace?.calendar.reasonNotScored(period)) {
      withoutFileTold(call, period, workspace?.briefingFiles.keys() ?? []);
    }
    const asked = answer && rowsOf(answer, askedOf(call, answer));
    const hasErrors = await findingsTold(call, diagnostics, beside);
    if (asked)
      call.host.out.write(isJson ? scoreJson(asked, call.locale, call.host.home.version) : await table(asked, call));
    if (isRefused) return EXIT.failure;
    return !asked || hasErrors ? EXIT.findings : EXIT.fine;
  },
};

/** How many periods the line of a wide table shows, this one among them; a narrow one only shows the change to the last. */
const TREND = 8;

function lookedBack({ host }: Call): number {
  return (host.out.width ?? USUAL_WIDTH) >= ROOMY ? TREND - 1 : 1;
}

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
  return [...named('unit', organization.units), ...named('member', organization.members)];

  function named(kind: AskedFor['kind'], all: readonly Named[]): AskedFor[] {
    const candidates = all.map(({ id, name, short }) => ({ id: id.value, name: name.value, short: short?.value }));
    const ids = subjectsAsked(textsIn(call, kind), candidates, kind);
    return ids.map((id) => ({ kind, id, name: candidates.find((one) => one.id === id)?.name ?? id }));
  }
}

interface Named {
  readonly id: Located<string>;
  readonly name: Located<string>;
  readonly short?: Located<string> | undefined;
}

function textsIn(call: Call, flag: 'unit' | 'member'): readonly string[] {
  const given = call.flags[flag];
  return Array.isArray(given) ? given : [];
}
