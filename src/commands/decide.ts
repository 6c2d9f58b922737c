import { candidatesIn } from '../answers/candidates.ts';
import { type ClassifyQuestion, classifiedPeriod } from '../answers/classified.ts';
import { awardDraft, type DecisionDraft, levelsDraft } from '../answers/decision-draft.ts';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import type { Period } from '../calendar/period.ts';
import { changed } from '../editing/changed.ts';
import { draftText } from '../reports/decide/text.ts';
import { SourceFile } from '../source/source-file.ts';
import { inTheWay } from '../store/new-folder.ts';
import { askedLongerPeriod } from './asked-longer-period.ts';
import { awardNamed } from './award-named.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import type { Entered } from './decide/entered.ts';
import { tallyTold } from './findings-told.ts';
import { mustBeScored } from './must-be-scored.ts';
import { notEdited } from './not-edited.ts';
import { workspaceOf } from './opened.ts';
import { UsageError } from './usage.ts';
import { written } from './written.ts';

/** `emul decide`: a decision file with everybody the Council decides about, to fill in by hand or ballot by ballot. */
export const decide: Command = {
  name: 'decide',
  takes: ['<period...>'],
  flags: { award: '--award <id>', enter: '--enter', dryRun: '--dry-run', json: '--json' },
  words: {
    vi: {
      summary: 'lập tệp quyết định của Hội đồng, nhập số phiếu',
      description:
        'Lập tệp quyết định của một kỳ: mức xếp loại, hoặc với --award là một danh hiệu hay hình thức khen. Có sẵn tập thể, cá nhân ' +
        'theo thứ tự danh sách, kết quả tính ra ở bên cạnh, cách biểu quyết theo quy chế; số phiếu là dấu …. Không bao giờ ghi đè tệp đã có.',
      parts: {
        period: 'kỳ: 2016-H2, 6-thang-cuoi-nam-2016, 2016 hoặc mã một đợt',
        award: 'mã danh hiệu hoặc hình thức khen trong quy chế, ví dụ giay-khen',
        enter: 'hỏi số phiếu từng người; tệp đã có thì chỉ hỏi chỗ còn dấu …',
        dryRun: 'chỉ in tệp sẽ ghi, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul decide 2016-H2', 'mức xếp loại sáu tháng cuối năm 2016'],
        ['emul decide 2016-H2 --award giay-khen', 'giấy khen của kỳ ấy'],
        ['emul decide 2016-H2 --enter', 'nhập số phiếu ngay tại cuộc họp'],
      ],
    },
    en: {
      summary: 'begin the Council’s decision file, enter the ballots',
      description:
        'Begins the decision file of a period: its levels, or with --award one title or commendation. Everybody in the order of the list, what ' +
        'was computed beside it, how the regulation has the Council vote; the votes are “…”. Never over a file.',
      parts: {
        period: 'the period: 2016-H2, 2016 or a campaign’s id',
        award: 'id of a title or commendation of the regulation, e.g. giay-khen',
        enter: 'ask for the ballots one by one; of a file that is there, only what is still “…”',
        dryRun: 'print the file and write nothing',
        json: 'print for machines',
      },
      examples: [
        ['emul decide 2016-H2', 'the levels of the second half of 2016'],
        ['emul decide 2016-H2 --award giay-khen', 'a commendation of that period'],
        ['emul decide 2016-H2 --enter', 'enter the ballots at the meeting'],
      ],
    },
  },
  async run(call) {
    const root = workspaceOf(call);
    const { draft, findings, isRefused } = await drafted(call, root);
    const hasErrors = await tallyTold(call, findings);
    if (isRefused) return EXIT.failure;
    if (!draft) return EXIT.findings;
    if (draft.rows.length === 0 && !draft.existing) throw nobodyToDecideOn(draft);
    await decided(call, root, draft);
    return hasErrors ? EXIT.findings : EXIT.fine;
  },
};

/** Whom the Council decides about: everybody rated, or who stands for the award that is named. */
async function drafted(call: Call, root: string) {
  const question: Pick<ClassifyQuestion, 'choose' | 'asOf' | 'regulation'> = {
    choose: (available, base, campaigns) =>
      askedLongerPeriod(call, call.values.join(' '), { command: 'emul decide', available, base, campaigns }),
    asOf: () => undefined,
    regulation: undefined,
  };
  const named = textFlag(call, 'award');
  if (named === undefined) {
    const { answer, ...rest } = await classifiedPeriod(root, call.host.home, {
      ...question,
      keepsIn: () => () => false,
    });
    if (answer && answer.period.kind.id === answer.rules.base) throw scoredItself(answer.period);
    return { ...rest, draft: answer && levelsDraft(answer) };
  }
  const { answer, ...rest } = await candidatesIn(root, call.host.home, {
    ...question,
    supposed: undefined,
    without: () => [],
  });
  const id = answer && awardNamed(named, answer);
  const result = answer?.awards.find(({ award }) => award.id.value === id);
  return { ...rest, draft: answer && result && awardDraft(answer, result) };
}

async function decided(call: Call, root: string, draft: DecisionDraft): Promise<void> {
  const { path, existing } = draft;
  const text = draftText(draft, call.locale);
  const [blocked] = inTheWay(root, [{ path, text }]);
  const isEntered = call.flags['enter'] === true;
  if (blocked !== undefined && !(isEntered && existing)) throw inWay(blocked, draft);
  const file = existing?.node.tape.file ?? new SourceFile(path, text);
  const said = isEntered ? await (await import('./decide/entered.ts')).entered(call, draft) : NOTHING_SAID;
  const after = await changed(file, said.changes);
  if ('refused' in after) throw notEdited(path, after.refused);
  await written(call, {
    root,
    changes: [{ path, before: existing ? file.text : undefined, after: after.text }],
    deed: deedOf(draft, said.changes.length > 0 ? filledIn(said) : begun(draft)),
    next: next(draft, said),
  });
}

/** A decision on nobody is none. */
function nobodyToDecideOn({ period, workspace, award }: DecisionDraft): UsageError {
  mustBeScored({ period, workspace }, { vi: 'quyết định', en: 'decide' });
  const { vi, en } = period.kind.words;
  if (!award) {
    return new UsageError(
      {
        vi: `${vi.title(period)}: không ai được xếp loại nên chưa có gì để quyết định`,
        en: `nobody is rated in ${en.title(period)}`,
      },
      { vi: `vì sao: emul classify ${period.id}`, en: `why: emul classify ${period.id}` },
    );
  }
  const line = `emul candidates ${period.id} --award ${award.id.value} --all`;
  return new UsageError(
    {
      vi: `chưa ghi gì: không ai đủ điều kiện hay chờ minh chứng để xét ${award.name.value} ${vi.title(period)}`,
      en: `nothing written: nobody qualifies or waits for a proof for ${award.name.value} in ${en.title(period)}`,
    },
    { vi: `từng người vì sao: ${line}`, en: `each with why: ${line}` },
  );
}

const NOTHING_SAID: Entered = { changes: [], done: 0, open: 0 };

function begun({ rows }: DecisionDraft): Words {
  return { vi: `lập tệp quyết định, ${rows.length} dòng chờ điền`, en: `began a decision, ${rows.length} to fill in` };
}

function filledIn({ done, open }: Entered): Words {
  return { vi: `ghi kết quả ${done} dòng, còn ${open} dòng`, en: `entered ${done}, ${open} to come` };
}

function scoredItself({ kind }: Period): UsageError {
  const { vi, en } = kind.words;
  return new UsageError(
    {
      vi: `${vi.kind} là kỳ chấm điểm, Hội đồng không quyết định mức`,
      en: `a ${en.kind} is scored; the Council decides no levels of it`,
    },
    {
      vi: 'Hội đồng chấm ở cột council của phiếu; hãy ghi một kỳ dài hơn, ví dụ emul decide 2016-H2',
      en: 'it marks sheets in the column council; name a longer period, e.g. emul decide 2016-H2',
    },
  );
}

function deedOf({ period, award }: DecisionDraft, what: Words): Words {
  const { vi, en } = period.kind.words;
  const named = award ? `${award.name.value}, ` : '';
  return { vi: `${what.vi} (${named}${vi.name(period)})`, en: `${what.en} (${named}${en.name(period)})` };
}

/** While anybody is open the ballots can be asked for, or asked for again. */
function next({ path, period, award, rows }: DecisionDraft, said: Entered): Words {
  const isOpen = said.changes.length === 0 ? rows.length > 0 : said.open > 0;
  const line = `emul decide ${period.id}${award ? ` --award ${award.id.value}` : ''} --enter`;
  return {
    vi: `${isOpen ? `Nhập số phiếu tại cuộc họp: ${line}\n` : ''}Điền xong thì soát lại: emul check ${path}\n`,
    en: `${isOpen ? `Ballots at the meeting: ${line}\n` : ''}When it is filled in: emul check ${path}\n`,
  };
}

function inWay(path: string, { period, award, existing }: DecisionDraft): UsageError {
  const line = `emul decide ${period.id}${award ? ` --award ${award.id.value}` : ''} --enter`;
  return new UsageError(
    { vi: `chưa ghi gì: đã có tệp ${quoted(path)}`, en: `nothing written: ${quoted(path)} is there already` },
    existing
      ? { vi: `mở tệp ấy mà điền tiếp, hoặc: ${line}`, en: `fill that one in, or: ${line}` }
      : { vi: `tệp ấy chưa đọc được, xem: emul check ${path}`, en: `it cannot be read yet, see: emul check ${path}` },
  );
}
