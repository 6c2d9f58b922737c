import { candidatesIn } from '../answers/candidates.ts';
import type { ClassifyQuestion } from '../answers/classification.ts';
import { classifiedPeriod } from '../answers/classified.ts';
import { awardDraft, type DecisionDraft, levelsDraft } from '../answers/decisions/decision-draft.ts';
import { filledIn as filling } from '../answers/filled.ts';
import type { Words } from '../base/locale.ts';
import { changed } from '../editing/changed.ts';
import { draftText } from '../reports/decide/text.ts';
import { SourceFile } from '../source/source-file.ts';
import { inTheWay } from '../store/new-folder.ts';
import { askedLongerPeriod } from './asked-longer-period.ts';
import { awardNamed } from './award-named.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import type { Entered } from './decide/entered.ts';
import { decideLine, signLine } from './decide/lines.ts';
import { inWay, NOT_DRAWN_UP, nobodyToDecideOn, scoredItself } from './decide/refused.ts';
import { isOfSigning, signed } from './decide/signed.ts';
import { tallyTold } from './findings-told.ts';
import { notEdited } from './not-edited.ts';
import { workspaceToWrite } from './to-write.ts';
import { mustBeRead, stampsOf } from './unread.ts';
import { written } from './written.ts';

/** `emul decide`: a decision file with everybody the Council decides about, to fill in by hand or ballot by ballot. */
export const decide: Command = {
  name: 'decide',
  takes: ['<period...>'],
  flags: {
    award: '--award <id>',
    enter: '--enter',
    decision: '--decision <document>',
    date: '--date <date>',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'lập tệp quyết định của Hội đồng, nhập số phiếu, ghi số đã ký',
      description:
        'Lập tệp quyết định của một kỳ: mức xếp loại, hoặc với --award là một danh hiệu hay hình thức khen. Có sẵn tập thể, cá nhân ' +
        'theo thứ tự danh sách, kết quả tính ra ở bên cạnh, cách biểu quyết theo quy chế; số phiếu là dấu …. Không bao giờ ghi đè tệp đã có.',
      parts: {
        period: 'kỳ: 2016-H2, 6-thang-cuoi-nam-2016, 2016 hoặc mã một đợt',
        award: 'mã danh hiệu hoặc hình thức khen trong quy chế, ví dụ giay-khen',
        enter: 'hỏi số phiếu từng người; tệp đã có thì chỉ hỏi chỗ còn dấu …',
        decision: 'số quyết định đã ký, ghi vào các tệp quyết định của kỳ, ví dụ 72/QĐ-BDT',
        date: 'ngày ký quyết định ấy, ví dụ 10/1/2017',
        dryRun: 'chỉ in tệp sẽ ghi, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul decide 2016-H2', 'mức xếp loại sáu tháng cuối năm 2016'],
        ['emul decide 2016-H2 --award giay-khen', 'giấy khen của kỳ ấy'],
        ['emul decide 2016-H2 --enter', 'nhập số phiếu ngay tại cuộc họp'],
        ['emul decide 2016-H2 --decision 72/QĐ-BDT --date 10/1/2017', 'ghi số, ngày ký của quyết định'],
      ],
    },
    en: {
      summary: 'begin the Council’s decision file, enter the ballots, then its number',
      description:
        'Begins the decision file of a period: its levels, or with --award one title or commendation. Everybody in the order of the list, what ' +
        'was computed beside it, how the regulation has the Council vote; the votes are “…”. Never over a file.',
      parts: {
        period: 'the period: 2016-H2, 2016 or a campaign’s id',
        award: 'id of a title or commendation of the regulation, e.g. giay-khen',
        enter: 'ask for the ballots one by one; of a file that is there, only what is still “…”',
        decision: 'number of the signed decision, into the period’s decision files, e.g. 72/QĐ-BDT',
        date: 'the day it was signed, e.g. 2017-01-10',
        dryRun: 'print the file and write nothing',
        json: 'print for machines',
      },
      examples: [
        ['emul decide 2016-H2', 'the levels of the second half of 2016'],
        ['emul decide 2016-H2 --award giay-khen', 'a commendation of that period'],
        ['emul decide 2016-H2 --enter', 'enter the ballots at the meeting'],
        ['emul decide 2016-H2 --decision 72/QĐ-BDT --date 2017-01-10', 'number and day of the signed paper'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    if (isOfSigning(call)) return await signed(call, root);
    const { draft, findings, isRefused } = await drafted(call, root);
    const hasErrors = await tallyTold(call, findings);
    if (isRefused) return EXIT.failure;
    if (!draft) return EXIT.findings;
    mustBeRead(call, NOT_DRAWN_UP);
    if (draft.rows.length === 0 && !draft.existing) throw nobodyToDecideOn(draft);
    await decided(call, root, draft);
    return hasErrors ? EXIT.findings : EXIT.fine;
  },
};

/** Whom the Council decides about: everybody rated, or who stands for the award that is named. */
async function drafted(call: Call, root: string) {
  const question: Pick<ClassifyQuestion, 'choose' | 'asOf' | 'regulation'> = {
    choose: (available, bases, campaigns) =>
      askedLongerPeriod(call, call.values.join(' '), { command: 'emul decide', available, bases, campaigns }),
    asOf: () => undefined,
    regulation: undefined,
  };
  const named = textFlag(call, 'award');
  if (named === undefined) {
    const { answer, ...rest } = await classifiedPeriod(root, call.host.home, {
      ...question,
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
  const text = draftText(draft, stampsOf(call), call.locale);
  const [blocked] = inTheWay(root, [{ path, text }]);
  const isEntered = call.flags['enter'] === true;
  if (blocked !== undefined && !(isEntered && existing))
    throw inWay(blocked, draft, await isNumbered(call, root, draft));
  const file = existing?.node.tape.file ?? new SourceFile(path, text);
  const said = isEntered ? await (await import('./decide/entered.ts')).entered(call, draft) : NOTHING_SAID;
  const after = await changed(file, said.changes);
  if ('refused' in after) throw notEdited(path, after.refused);
  await written(call, {
    root,
    changes: [{ path, before: existing ? file.text : undefined, after: after.text }],
    deed: deedOf(draft, said.changes.length > 0 ? filledIn(said, draft) : begun(draft)),
    next: next(draft, said, await isNumbered(call, root, draft)),
  });
}

const NOTHING_SAID: Entered = { changes: [], done: 0, open: 0 };

function begun({ rows }: DecisionDraft): Words {
  return { vi: `lập tệp quyết định, ${rows.length} dòng chờ điền`, en: `began a decision, ${rows.length} to fill in` };
}

/** What `undo` says of it, too: “Đã bỏ lần nhập số phiếu của 5 người”. */
function filledIn({ done, open }: Entered, { rows }: DecisionDraft): Words {
  const kinds = new Set(rows.map(({ kind }) => kind));
  const noun = kinds.size > 1 ? 'tập thể, cá nhân' : kinds.has('unit') ? 'tập thể' : 'người';
  const left = open > 0 ? { vi: `, còn ${open}`, en: `, ${open} to come` } : { vi: '', en: '' };
  if (done === 0)
    return { vi: `nhập thông tin cuộc họp${left.vi}`, en: `entered what is known of the meeting${left.en}` };
  return { vi: `nhập số phiếu của ${done} ${noun}${left.vi}`, en: `entered the votes on ${done}${left.en}` };
}

function deedOf({ period, award }: DecisionDraft, what: Words): Words {
  const { vi, en } = period.kind.words;
  const named = award ? `${award.name.value}, ` : '';
  return { vi: `${what.vi} (${named}${vi.name(period)})`, en: `${what.en} (${named}${en.name(period)})` };
}

/** Whether number and day of the head's decision are known already: in the register, in a file. */
async function isNumbered(call: Call, root: string, { period, award, workspace }: DecisionDraft): Promise<boolean> {
  if (award && award.decides.who !== 'head') return false;
  const { decided } = await filling(root, call.host.home, { document: 'decision', period: period.id }, workspace);
  return decided.number !== undefined && decided.date !== undefined;
}

/** While anybody is open the ballots can be asked for, or asked for again. */
function next({ path, period, award, rows }: DecisionDraft, said: Entered, isNumbered: boolean): Words {
  const isOpen = said.changes.length === 0 ? rows.length > 0 : said.open > 0;
  const line = `${decideLine({ period, award })} --enter`;
  const sign = signLine({ period, award });
  return {
    vi: `${isOpen ? `Nhập số phiếu tại cuộc họp: ${line}\n` : ''}Điền xong thì soát lại: emul check ${path}\n${isOpen || isNumbered ? '' : `Quyết định ký rồi thì ghi số: ${sign.vi}\n`}`,
    en: `${isOpen ? `Ballots at the meeting: ${line}\n` : ''}When it is filled in: emul check ${path}\n${isOpen || isNumbered ? '' : `Once the decision is signed: ${sign.en}\n`}`,
  };
}
